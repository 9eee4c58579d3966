using FsCheck;
using FsCheck.Fluent;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Properties;

public sealed class NothingIsLostTests
{
    /// <summary>Lines of one width are taken for a paragraph set by hand and joined, so it is the text that is compared, not where it was broken.</summary>
    [Fact]
    public void Every_line_of_a_report_is_in_its_place_exactly_once() =>
        Prop.ForAll(RandomReports.Text, lines =>
            Squeeze(lines) == Squeeze(Parsing.Lines(Parsing.Report(string.Join('\n', lines))))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_segments_of_a_text_are_the_text() =>
        Prop.ForAll(RandomReports.Text, lines =>
        {
            var text = string.Concat(lines);
            return string.Concat(Pipeline.Core.Translation.Segmenter.Default.Split(text, Pipeline.Core.Model.Language.SimplifiedChinese)) == text;
        }).QuickCheckThrowOnFailure();

    private static string Squeeze(IEnumerable<string> lines) =>
        string.Concat(lines.SelectMany(line => line.Where(character => !char.IsWhiteSpace(character))));
}
