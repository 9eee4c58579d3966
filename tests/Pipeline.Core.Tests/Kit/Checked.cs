using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Tests.Kit;

/// <summary>What the checks say of a pair.</summary>
internal static class Checked
{
    public static TranslationChecks Checks { get; } = new(Lexicon.Default);

    /// <summary>The codes for a Chinese sentence and its English.</summary>
    public static IEnumerable<string> Codes(string chinese, string english, SegmentContext context = SegmentContext.Text) =>
        Of(chinese, english, context).Select(finding => finding.Code);

    /// <summary>The codes for an English sentence and its Chinese.</summary>
    public static IEnumerable<string> CodesIntoChinese(string english, string chinese) =>
        Checks.Of(new(Language.English, Language.SimplifiedChinese, english, chinese, SegmentContext.Text, 2021)).Select(finding => finding.Code);

    public static IReadOnlyList<Diagnostic> Of(string chinese, string english, SegmentContext context = SegmentContext.Text) =>
        Checks.Of(new(Language.SimplifiedChinese, Language.English, chinese, english, context, 2021));

    /// <summary>Each remark of a report as <c>place code</c>.</summary>
    public static IEnumerable<string> Remarks(BilingualReport report) =>
        Checks.Examine(report).Remarks.Select(remark => $"{remark.Unit}{(remark.Segment is { } segment ? $"/{segment}" : "")} {remark.Finding.Code}");
}
