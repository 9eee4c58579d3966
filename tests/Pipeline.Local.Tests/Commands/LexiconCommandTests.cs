using System.Text;
using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class LexiconCommandTests : IDisposable
{
    private const string Head = "zh\ten\tstatus\tscope\tnote\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_names_every_fault_with_its_line()
    {
        var file = _folder.Write("terms.tsv", Head + "答复\treply\tpreferred\tstatutory\t\n答复\tresponse\tgood\tstatutory\t\nanswer\tanswer\tadmitted\teverybody\t\n");

        var run = await Desk.RunAsync("lexicon", "check", file);

        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Collection(run.Output.TrimEnd().Split('\n'),
            line => Assert.StartsWith($"{file}:3: error RPT532: There is no status “good”.", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{file}:4: error RPT532: There is no scope “everybody”.", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{file}:4: error RPT533: “answer” holds no Chinese character.", line, StringComparison.Ordinal));
        Assert.Contains("faults 3.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_counts_what_a_good_lexicon_holds()
    {
        var file = _folder.Write("terms.tsv", Head + "答复\treply\tpreferred\tstatutory\t\n答复\tresponse\tadmitted\tstatutory\t\n");

        var run = await Desk.RunAsync("lexicon", "check", file);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Output));
        Assert.Contains("terms 1; renderings preferred 1, admitted 1, forbidden 0.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("terms.tbx")]
    [InlineData("terms.utx")]
    public async Task What_is_exported_is_imported_again_unchanged(string exchanged)
    {
        var own = Head + "答复\treply\tpreferred\tarchive\twhy\n答复\treply to the reply\tforbidden\tagency:changping\t\n";
        var file = _folder.Write("terms.tsv", own);

        await Desk.RunAsync("lexicon", "export", file, "--out", _folder.At(exchanged));
        var run = await Desk.RunAsync("lexicon", "import", _folder.At(exchanged), "--out", _folder.At("again.tsv"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(own, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder.At("again.tsv"))));
    }

    [Fact]
    public async Task Without_a_file_the_lexicon_of_the_program_is_exported()
    {
        var run = await Desk.RunAsync("lexicon", "export", "--out", _folder.At("terms.utx"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("政府信息公开\tgovernment information disclosure\tnoun\tapproved\t", await File.ReadAllTextAsync(_folder.At("terms.utx")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_base_that_is_none_writes_nothing_and_says_where_reading_ended()
    {
        var file = _folder.Write("terms.tbx", "<tbx>\n<oops");

        var run = await Desk.RunAsync("lexicon", "import", file, "--out", _folder.At("terms.tsv"));

        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains($"{file}:2: error RPT538", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("terms.tsv")));
    }
}
