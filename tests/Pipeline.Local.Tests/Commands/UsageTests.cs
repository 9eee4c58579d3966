using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("publsih")]
    [InlineData("extract")]
    [InlineData("check")]
    [InlineData("check", "a.txt", "b.txt")]
    [InlineData("publish", "--nonsense")]
    [InlineData("publish", "nowhere.txt")]
    [InlineData("extract", "nowhere.txt")]
    [InlineData("publish", "--agencies", "nowhere.json")]
    [InlineData("publish", "--memory", "nowhere.tmx")]
    [InlineData("lexicon")]
    [InlineData("lexicon", "check")]
    [InlineData("lexicon", "check", "nowhere.tsv")]
    [InlineData("lexicon", "export")]
    [InlineData("lexicon", "export", "--out", "terms.xls")]
    [InlineData("archive")]
    [InlineData("archive", "burn")]
    [InlineData("archive", "verify", "--site", "nowhere")]
    [InlineData("archive", "rebuild", "--site", "nowhere")]
    [InlineData("archive", "withdraw")]
    [InlineData("archive", "withdraw", "changping")]
    [InlineData("archive", "withdraw", "changping/21")]
    [InlineData("archive", "withdraw", "Changping/2021")]
    [InlineData("archive", "withdraw", "../2021")]
    [InlineData("archive", "withdraw", "--frob", "changping/2021")]
    [InlineData("archive", "withdraw", "changping/2021", "--site", "nowhere")]
    public async Task Wrong_usage_exits_with_2_and_says_nothing_on_standard_output(params string[] arguments)
    {
        var run = await Desk.RunAsync(arguments);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("google")]
    [InlineData("Offline")]
    public async Task An_engine_that_is_not_there_is_named_and_so_are_those_that_are(string engine)
    {
        var run = await Desk.RunAsync("publish", _folder.Write("a.txt", ""), "--site", _folder.At("site"), "--engine", engine);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains($"'{engine}'", run.Error, StringComparison.Ordinal);
        Assert.Contains("'offline'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Fact]
    public async Task A_site_that_is_a_file_is_wrong_usage()
    {
        var file = _folder.Write("a.txt", "");
        Assert.Equal(ExitCode.WrongUsage, (await Desk.RunAsync("publish", file, "--site", file)).ExitCode);
    }

    [Fact]
    public async Task A_folder_is_not_a_report_to_extract()
    {
        var run = await Desk.RunAsync("extract", _folder.At());
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_be_called_like_a_response_file()
    {
        var run = await Desk.RunAsync("check", "@nowhere.txt");
        Assert.Contains("'@nowhere.txt'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_asked_for_and_so_is_data()
    {
        var run = await Desk.RunAsync("publish", "--help");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("--agencies", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("extract")]
    [InlineData("publish")]
    public async Task An_option_that_is_not_known_is_called_so(string command)
    {
        var run = await Desk.RunAsync(command, "--frob", _folder.Write("a.txt", ""));
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("The option '--frob' is unknown", run.Error, StringComparison.Ordinal);
    }
}
