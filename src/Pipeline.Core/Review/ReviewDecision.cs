using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>What a reviewer decided about one segment.</summary>
internal enum ReviewDecision
{
    /// <summary>Nothing: it is as it was sent out.</summary>
    None,

    /// <summary>Perhaps something: the translation is another, but nothing says what it was when it was sent out.</summary>
    Unclear,

    /// <summary>Nothing yet: the translation was changed and marked as not done.</summary>
    Draft,

    /// <summary>The translation was deleted.</summary>
    Deleted,

    /// <summary>The translation was approved as it was.</summary>
    Approved,

    /// <summary>The translation is the reviewer's own.</summary>
    Edited,
}

/// <summary>Reads decisions off what changed.</summary>
internal static class ReviewDecisions
{
    /// <summary>
    /// A changed translation is the reviewer's own, even where the tool has left the state alone; an unchanged one is
    /// approved only where the state was raised to reviewed or final.
    /// </summary>
    /// <param name="returned">The segment as it came back.</param>
    /// <param name="sent">The segment as it was sent out.</param>
    public static ReviewDecision Of(ReviewedSegment returned, SentSegment sent)
    {
        if (string.IsNullOrWhiteSpace(returned.Target))
        {
            return sent.TargetHash is null ? ReviewDecision.None : ReviewDecision.Deleted;
        }

        if (ReviewHash.OfTarget(returned.Target) != sent.TargetHash)
        {
            return returned.State is SegmentState.Initial && sent.State is not SegmentState.Initial ? ReviewDecision.Draft : ReviewDecision.Edited;
        }

        return returned.State >= SegmentState.Reviewed && returned.State > sent.State ? ReviewDecision.Approved : ReviewDecision.None;
    }

    /// <summary>
    /// The same where neither the segment nor the file says what was sent out. A text that is not the report's is the
    /// reviewer's only where its state was raised.
    /// </summary>
    /// <param name="returned">The segment as it came back.</param>
    /// <param name="now">The segment as it would be sent out now.</param>
    public static ReviewDecision OfUnmarked(ReviewedSegment returned, SentSegment now) => Of(returned, now) switch
    {
        ReviewDecision.Deleted => ReviewDecision.None,
        ReviewDecision.Edited or ReviewDecision.Draft when !WasRaised(returned) => ReviewDecision.Unclear,
        var decision => decision,
    };

    /// <summary>Who changes a state takes away its refinement: one of ours beside it says that it was sent out so.</summary>
    private static bool WasRaised(ReviewedSegment returned) =>
        returned.State >= SegmentState.Reviewed && returned.SubState is not (ReviewNames.Human or ReviewNames.Lexicon or ReviewNames.Memory);
}
