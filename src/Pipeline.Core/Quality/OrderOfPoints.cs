using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// The points of a paragraph, 一是 … 二是 … against <c>First, … Second, …</c>: as many and in the same order. The words are rows of
/// <c>points.tsv</c>. English that numbers its points in another way, or not at all, says nothing wrong.
/// </summary>
internal sealed partial class OrderOfPoints : IReportCheck
{
    private static readonly string[][] Points = [.. EmbeddedData.Rows("points.tsv")];

    /// <inheritdoc/>
    public IEnumerable<TranslationRemark> Of(BilingualReport report) =>
        from unit in report.Units
        where unit.Kind is UnitKind.Paragraph
        let places = unit.TranslatedSegments().ToList()
        let sources = string.Join(' ', places.Select(place => place.Segment.Lead?.Source + place.Segment.Source))
        let targets = string.Join(' ', places.Select(place => $"{place.Segment.Lead?.Target} {place.Target}".Trim()))
        let chinese = ChinesePoints(report.Report.Language.IsChinese ? sources : targets)
        let english = EnglishPoints(report.Report.Language.IsChinese ? targets : sources)
        where chinese.Length > 0 && english.Length > 0 && !chinese.SequenceEqual(english)
        select new TranslationRemark(unit.Id, null, report.Report.Language.IsChinese ? Findings.PointsOutOfOrder(chinese, english) : Findings.PointsOutOfOrder(english, chinese));

    private static int[] ChinesePoints(string text) => Numbers(ChinesePoint().Matches(text), column: 0);

    private static int[] EnglishPoints(string text) => Numbers(EnglishPoint().Matches(text), column: 1);

    private static int[] Numbers(IEnumerable<Match> matches, int column) =>
        [.. matches.Select(match => 1 + Array.FindIndex(Points, row => row[column].Equals(match.Groups["n"].Value, StringComparison.OrdinalIgnoreCase))).Where(number => number > 0)];

    [GeneratedRegex(@"(?:^|[。；;：:，,！？\s])(?:(?<n>[一二三四五六七八九十])是|第(?<n>[一二三四五六七八九十])[，,]|其(?<n>[一二三四五六七八九十])[，,是])")]
    private static partial Regex ChinesePoint();

    [GeneratedRegex(@"(?:^|[.;:,]\s+)(?:and\s+)?(?:the\s+)?(?<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?:,|\s+(?:is|was|to)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPoint();
}
