using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Quality;

public sealed class TermFidelityTests
{
    [Fact]
    public void A_rendering_ruled_out_for_every_archive_is_an_error()
    {
        var term = Lexicon.Default.Terms.First(term => term is { Forbidden: [_, ..], Preferred: not null });
        Assert.Equal([("RPT628", Severity.Error)], Verdicts(Checked.Checks, $"{term.Chinese}。", $"{term.Forbidden[0]}."));
        Assert.Empty(Verdicts(Checked.Checks, $"{term.Chinese}。", $"{term.Preferred}."));
    }

    [Fact]
    public void One_ruled_out_by_an_archive_is_a_warning() =>
        Assert.Equal([("RPT628", Severity.Warning)], Verdicts(With("松涛节\tWave Day\tforbidden\tarchive\t"), "松涛节。", "Wave Day."));

    [Fact]
    public void A_rendering_the_lexicon_does_not_know_is_a_warning() =>
        Assert.Equal([("RPT629", Severity.Warning)], Verdicts(Checked.Checks, "主动公开。", "Active openness."));

    [Theory]
    [InlineData("主动公开文件。", "Documents were proactively disclosed.")]
    [InlineData("政府信息公开。", "The disclosure of government information.")]
    public void A_sentence_may_turn_a_rendering_about(string chinese, string english) => Assert.Empty(Verdicts(Checked.Checks, chinese, english));

    [Fact]
    public void Of_a_term_inside_a_longer_one_nothing_is_asked() =>
        Assert.Empty(Verdicts(With("松涛节\tPine Day\tpreferred\tarchive\t", "松涛节办公室\tDay Office\tpreferred\tarchive\t"), "松涛节办公室。", "Day Office."));

    private static TranslationChecks With(params string[] rows)
    {
        Assert.True(LexiconFile.Parse(Encoding.UTF8.GetBytes($"zh\ten\tstatus\tscope\tnote\n{string.Join('\n', rows)}\n")).IsSuccess(out var overlay));
        return new(Lexicon.Default.With(overlay));
    }

    private static IEnumerable<(string Code, Severity Severity)> Verdicts(TranslationChecks checks, string chinese, string english) =>
        checks.Of(new(Language.SimplifiedChinese, Language.English, chinese, english, SegmentContext.Text, 2021)).Select(finding => (finding.Code, finding.Severity));
}
