using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Browser.Tests.Search;

/// <summary>What readers type, each with a plain way to tell whether a text has it that knows nothing of the index.</summary>
internal static partial class SearchQueries
{
    private static readonly string Figure = GeneratedReport.FigureOf(7).ToString(CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, Func<(string Zh, string En), bool>> All = new()
    {
        ["信访"] = text => Has(text.Zh, "信访"),
        ["昌平区教育委员会"] = text => Has(text.Zh, "昌平区教育委员会"),
        ["政府信息公开"] = text => Has(text.Zh, "政府信息公开"),
        ["依申请公开"] = text => Has(text.Zh, "依申请公开"),
        ["litigation"] = text => Litigation().IsMatch(text.En),
        ["\"government information\""] = text => text.En.Contains("government information", StringComparison.OrdinalIgnoreCase),
        ["資訊公開目錄"] = text => Has(text.Zh, "信息公开目录"),
        [Figure] = text => Number().Matches(text.Zh).Any(number => number.Value.Replace(",", "", StringComparison.Ordinal) == Figure),
    };

    /// <summary>The queries.</summary>
    public static IEnumerable<string> Typed => All.Keys;

    /// <summary>The reports that truly have it, as <c>slug/year</c>, in order.</summary>
    public static IReadOnlyList<string> Truth(string query, IEnumerable<GeneratedReport> reports) =>
        [.. reports.Where(report => report.Texts.Any(All[query])).Select(report => report.Bilingual.Report.Id.ToString()).Order(StringComparer.Ordinal)];

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    [GeneratedRegex(@"\blitigation", RegexOptions.IgnoreCase)]
    private static partial Regex Litigation();

    [GeneratedRegex("[0-9][0-9,]*")]
    private static partial Regex Number();
}
