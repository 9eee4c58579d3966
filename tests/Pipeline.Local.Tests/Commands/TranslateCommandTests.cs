using System.Text.Json.Nodes;
using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class TranslateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_report_goes_to_standard_output_in_both_languages_and_a_summary_to_the_person()
    {
        var run = await TranslateAsync(new Desk());

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("I. ", (string?)JsonNode.Parse(run.Output)?["units"]?[0]?["enumerator"]?["target"]);
        Assert.Contains("pending", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_estimate_sends_nothing_and_adds_up_to_the_report()
    {
        var run = await TranslateAsync(new Desk(), "--engine", "azure", "--estimate", "--price", "20");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        var rows = run.Output.Split('\n').TakeWhile(line => line.Length > 0).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.Equal("report", rows[^1][0]);
        Assert.Equal(long.Parse(rows[^1][2]), rows.SkipLast(1).Sum(row => long.Parse(row[2])));
        Assert.Contains("USD 20.00", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Theory]
    [InlineData("azure", "Translator__Key")]
    [InlineData("libretranslate", "LibreTranslate__Address")]
    public async Task An_engine_that_is_not_set_up_says_what_it_needs(string engine, string setting)
    {
        var run = await TranslateAsync(new Desk(), "--engine", engine);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("RPT526", run.Error, StringComparison.Ordinal);
        Assert.Contains(setting, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LibreTranslate__Address", "http://translate.example", "RPT524")]
    [InlineData("Translator__CharactersPerReport", "many", "RPT527")]
    public async Task A_setting_that_cannot_be_used_is_named(string setting, string value, string code)
    {
        var run = await TranslateAsync(new Desk().With(setting, value), "--engine", "libretranslate");
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private Task<DeskRun> TranslateAsync(Desk desk, params string[] options) =>
        desk.DoAsync(["translate", _folder.Write("report.txt", Reports.Text()), "--site", _folder.At("site"), .. options]);
}
