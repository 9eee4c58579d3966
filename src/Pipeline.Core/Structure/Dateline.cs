using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>The line in which a publishing system says when a page was published and by whom: <c>日期：2021-03-30 10:00　来源：…</c>.</summary>
internal static partial class Dateline
{
    /// <summary>The day of publication; failing that, the day the document was made.</summary>
    public static DateOnly? DayIn(IReadOnlyList<FurnitureLine> furniture) =>
        Lines(furniture).OrderBy(line => Made().IsMatch(ScriptFolding.Fold(line.Text))).Select(line => DatesInText.FirstDay(line.Text)).FirstOrDefault(day => day is not null);

    /// <summary>The source named.</summary>
    public static string? SourceIn(IReadOnlyList<FurnitureLine> furniture) => Lines(furniture)
        .Select(line => (line.Text, Match: NamedSource().Match(ScriptFolding.Fold(line.Text))))
        .Where(found => found.Match.Success)
        .Select(found => found.Text.Substring(found.Match.Groups["s"].Index, found.Match.Groups["s"].Length).Trim())
        .FirstOrDefault();

    private static IEnumerable<FurnitureLine> Lines(IReadOnlyList<FurnitureLine> furniture) => furniture.Where(line => line.Kind == Furniture.Dateline);

    [GeneratedRegex("^(?:成文|发文|更新)(?:日期|时间)")]
    private static partial Regex Made();

    [GeneratedRegex(@"(?:来源|稿源|Source)\s*:\s*(?<s>[^\s|]+(?: [A-Za-z][^\s|]*)*)", RegexOptions.IgnoreCase)]
    private static partial Regex NamedSource();
}
