using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>Writes what became of a reviewed file, for people to read.</summary>
public static class ReviewReport
{
    /// <summary>Places a receipt tells; a page of more nobody reads to its end.</summary>
    private const int MostNotes = 200;

    /// <summary>Reasons a receipt gives for one place.</summary>
    private const int MostReasons = 5;

    /// <summary>What is to be said of the file, the counts, then a line for every place that was applied or needs somebody.</summary>
    /// <param name="outcome">What became of the file.</param>
    /// <param name="inChinese">True for Chinese, false for English.</param>
    public static string Write(ReviewOutcome outcome, bool inChinese)
    {
        var text = new StringBuilder();
        foreach (var finding in outcome.Diagnostics.Append(Counts(outcome)))
        {
            text.Append(Say(finding, inChinese)).Append('\n');
        }

        foreach (var place in ToTell(outcome))
        {
            text.Append(Verdict(place.Verdict, inChinese)).Append('\t').Append(place.Name);
            text.AppendJoin("", place.Reasons.Select(reason => $"\t{Line(reason, inChinese)}{reason.Code} {Say(reason, inChinese)}")).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The same for a receipt.</summary>
    /// <param name="report">The report the file is about.</param>
    /// <param name="outcome">What became of the file.</param>
    /// <param name="republished">What is published again with it.</param>
    public static ReviewSummary Summary(ReportId report, ReviewOutcome outcome, IEnumerable<Revision> republished) => new()
    {
        Report = report,
        Applied = outcome.Applied.Count,
        Unchanged = outcome.Unchanged.Count,
        SourceDiffers = outcome.SourceDiffers.Count,
        Unknown = outcome.Unknown.Count,
        Failed = outcome.Failed.Count,
        Republished = [.. republished.Select(revision => revision.Report)],
        Notes = Notes([.. ToTell(outcome)]),
    };

    /// <summary>As many places as a receipt holds, those that need somebody before those that were applied; then how many are left.</summary>
    private static IReadOnlyList<ReviewedNote> Notes(IReadOnlyList<ReviewedPlace> places) =>
    [
        .. places.OrderBy(place => place.Verdict is ReviewVerdict.Applied).Take(MostNotes).Select(place =>
            new ReviewedNote(place.Name, Verdict(place.Verdict, inChinese: false), [.. place.Reasons.OrderByDescending(reason => reason.Severity).Take(MostReasons)])),
        .. places.Skip(MostNotes).Take(1).Select(_ => new ReviewedNote("…", null, [Findings.ReviewMorePlaces(places.Count - MostNotes)])),
    ];

    private static IEnumerable<ReviewedPlace> ToTell(ReviewOutcome outcome) =>
        outcome.Places.Where(place => place.Verdict is not ReviewVerdict.Unchanged || place.Reasons.Count > 0);

    private static Diagnostic Counts(ReviewOutcome outcome) => Findings.ReviewCounts(
        outcome.Applied.Count, outcome.Unchanged.Count, outcome.SourceDiffers.Count, outcome.Unknown.Count, outcome.Failed.Count);

    private static string Verdict(ReviewVerdict verdict, bool inChinese) => verdict switch
    {
        ReviewVerdict.Applied => inChinese ? "采用" : "applied",
        ReviewVerdict.Unchanged => inChinese ? "未变" : "unchanged",
        ReviewVerdict.SourceDiffers => inChinese ? "原文不同" : "source differs",
        ReviewVerdict.Unknown => inChinese ? "未知" : "unknown",
        _ => inChinese ? "未通过" : "failed",
    };

    private static string Line(Diagnostic finding, bool inChinese) =>
        finding.Line is not { } line ? "" : inChinese ? $"第 {line} 行 " : $"line {line} ";

    private static string Say(Diagnostic finding, bool inChinese) => inChinese ? finding.MessageZh : finding.Message;
}
