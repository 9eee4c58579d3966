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
        Assert.Contains($"{file}: errors ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_how_the_file_was_read_and_why_each_heading_is_one()
    {
        var file = _folder.Write("report.txt", Reports.Text());
        var run = await Desk.RunAsync("check", "--language", "en", file);
        Assert.Contains($"{file}: Read by: the reader of plain text", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"Characters in the file (\d+) · Automatic numbers 0 · Characters in the report \1 · Left out 0", run.Error);
        Assert.Contains("Heading 1: 一、总体情况 (title of a statutory section, number in sequence, short line of its own)", run.Error, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("zh", ": 错误 RPT001：")]
    [InlineData("en", ": error RPT001: ")]
    public async Task Should_name_the_severity_in_the_language_asked_for(string language, string expected)
    {
        var run = await Desk.RunAsync("check", "--language", language, _folder.Write("empty.txt", ""));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refuse_a_language_it_does_not_speak_and_name_those_it_does()
    {
        var run = await Desk.RunAsync("check", "--language", "fr", _folder.Write("empty.txt", ""));
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("No messages are written in 'fr'. Choose zh or en.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', run.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("extract")]
    public async Task Should_take_the_registry_that_publish_takes(string command)
    {
        var agencies = _folder.Write("agencies.json", """[{ "slug": "changping", "nameZh": "北京市昌平区人民政府" }]""");
        var file = _folder.Write("report.txt", Reports.Text());
        Assert.Contains("RPT111", (await Desk.RunAsync(command, file)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RPT111", (await Desk.RunAsync(command, file, "--agencies", agencies)).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, (await Desk.RunAsync(command, file, "--agencies", file)).ExitCode);
    }
}
