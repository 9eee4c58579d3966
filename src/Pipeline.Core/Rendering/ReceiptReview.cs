using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The part of a receipt that tells what became of a translation a person sent back.</summary>
internal static class ReceiptReview
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The counts, the reports that are made again, and the places that somebody must look at or that were applied.</summary>
    public static Html Of(ReviewSummary review) => Html.Of($"""
        <h2>{Voice.Say(ReviewPhrases.Title)} {review.Report.ToString()}</h2>
        <dl>
          {Counts(review).Select(row => Html.Of($"""<dt>{Voice.Say(row.Name)}</dt><dd>{row.Count}</dd>"""))}
          <dt>{Voice.Say(ReviewPhrases.Republished)}</dt>
          <dd>{string.Join(", ", review.Republished)}</dd>
        </dl>
        <table>
          {review.Notes.Select(note => Html.Of($"""<tr><td><code>{note.Place}</code></td><td>{Verdict(note)}</td><td>{note.Reasons.Select(Reason)}</td></tr>"""))}
        </table>
        """);

    private static (Phrase Name, int Count)[] Counts(ReviewSummary review) =>
    [
        (ReviewPhrases.Applied, review.Applied),
        (ReviewPhrases.Unchanged, review.Unchanged),
        (ReviewPhrases.SourceDiffers, review.SourceDiffers),
        (ReviewPhrases.Unknown, review.Unknown),
        (ReviewPhrases.Failed, review.Failed),
    ];

    private static Html Verdict(ReviewedNote note) => note.Verdict is { } verdict ? Voice.Say(ReviewPhrases.OfVerdict(verdict)) : Html.None;

    private static Html Reason(Diagnostic reason) => Html.Of($"""<p><code>{reason.Code}</code> {Voice.Say(new(reason.MessageZh, reason.Message))}</p>""");
}
