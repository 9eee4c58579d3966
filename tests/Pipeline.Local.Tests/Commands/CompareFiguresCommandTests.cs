using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class CompareFiguresCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_judge_each_row_in_the_order_of_the_file()
    {
        var run = await Desk.RunAsync("compare-figures", Pairs("note\ten\tid\tzh", "x\t38 cases\ta\t38件", "x\t37 cases\tb\t38件"));
        Assert.Equal("a\tok\t\nb\terror\t“38” became “37”. Correct the value.\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Contains("ok 1, warnings 0, errors 1", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
    }

    [Fact]
    public async Task Should_be_content_when_no_row_is_wrong() =>
        Assert.Equal(ExitCode.Done, (await Desk.RunAsync("compare-figures", Pairs("id\tzh\ten", "1\t约80件\t80 cases"))).ExitCode);

    [Fact]
    public async Task Should_read_what_a_spreadsheet_writes()
    {
        var run = await Desk.RunAsync("compare-figures", _folder.Write("pairs.tsv", "\uFEFFid\tzh\ten\r\n1\t\"“38”件\"\t\"38 \"\"cases\"\"\"\r\n"));
        Assert.Equal("1\tok\t\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Should_give_reasons_in_the_language_asked_for()
    {
        var run = await Desk.RunAsync("compare-figures", "--language", "zh", Pairs("id\tzh\ten", "1\t38件\t37 cases"));
        Assert.Contains("译成了", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_which_columns_it_needs()
    {
        var run = await Desk.RunAsync("compare-figures", Pairs("id\tchinese\tenglish", "1\t38件\t38 cases"));
        Assert.Contains("no columns id, zh and en", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
    }

    [Fact]
    public async Task Should_refuse_a_file_that_is_not_there() =>
        Assert.Equal(ExitCode.WrongUsage, (await Desk.RunAsync("compare-figures", "nowhere.tsv")).ExitCode);

    private string Pairs(params string[] lines) => _folder.Write("pairs.tsv", string.Join('\n', lines));
}
