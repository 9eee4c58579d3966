using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_give_each_finding_with_its_line()
    {
        var file = _folder.Write("report.txt", Reports.Text().Replace("五、", "七、", StringComparison.Ordinal));
        var run = await Desk.RunAsync("check", file);
        Assert.Contains($"{file}:11: warning RPT109: The heading is numbered", run.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{file}: errors ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "文件为空")]
    [InlineData("en_GB.UTF-8", "The file is empty")]
    [InlineData("", "The file is empty")]
    public async Task Should_speak_the_language_of_the_locale(string locale, string message)
    {
        var run = await new Desk().With("LANG", locale).DoAsync("check", _folder.Write("empty.txt", ""));
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_let_the_strongest_variable_of_the_locale_decide()
    {
        var run = await new Desk().With("LANG", "zh_CN.UTF-8").With("LC_ALL", "C").DoAsync("check", _folder.Write("empty.txt", ""));
        Assert.Contains("The file is empty", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_speak_the_language_asked_for()
    {
        var run = await new Desk().With("LC_ALL", "en_GB.UTF-8").DoAsync("check", "--language", "zh", _folder.Write("empty.txt", ""));
        Assert.Contains("文件为空", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
    }

    [Fact]
    public async Task Should_refuse_a_language_it_does_not_speak() =>
        Assert.Equal(ExitCode.WrongUsage, (await Desk.RunAsync("check", "--language", "fr", _folder.Write("empty.txt", ""))).ExitCode);
}
