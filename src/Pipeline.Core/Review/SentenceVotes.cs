using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Review;

/// <summary>
/// The decisions of a file on one sentence, which may stand in several places of the report but is remembered once. An edit
/// beats an approval, which may only have let the text stand; where those that rule differ, none counts.
/// </summary>
/// <param name="votes">The decisions, in the file's order; at least one.</param>
internal sealed class SentenceVotes(IReadOnlyList<ReviewVote> votes)
{
    private readonly List<ReviewVote> _ruling = [.. votes.Where(vote => vote.Decision == votes.Max(other => other.Decision))];

    /// <summary>The decisions by sentence: as a memory tells sentences apart.</summary>
    public static IEnumerable<SentenceVotes> Of(IEnumerable<ReviewVote> votes) => votes
        .GroupBy(vote => MemoryKey.Of(vote.Pair.Source, vote.Pair.Target, vote.Pair.SourceText, vote.Pair.Context))
        .Select(same => new SentenceVotes([.. same]));

    /// <summary>What is remembered, official if it is so in one of the places; null where the decisions do not agree.</summary>
    public TranslationPair? Pair => IsSplit ? null : votes.Where(_ruling[0].Agrees).OrderByDescending(vote => vote.Pair.IsFinal).First().Pair;

    /// <summary>What became of the places.</summary>
    public IEnumerable<(int Index, ReviewedPlace Place)> Places => votes.Select(vote => (vote.Index, Settled(vote)));

    private bool IsSplit => _ruling.Exists(vote => !vote.Agrees(_ruling[0]));

    private ReviewedPlace Settled(ReviewVote vote) => _ruling.Find(other => !other.Agrees(vote)) switch
    {
        null => vote.Place,
        { Place.Name: var elsewhere, Pair.TargetText: var text } => IsSplit
            ? vote.Place with { Verdict = ReviewVerdict.Failed, Reasons = [Findings.ReviewRenderingsDiffer(vote.Line, vote.Pair.TargetText, elsewhere, text)] }
            : vote.Place with { Verdict = ReviewVerdict.Unchanged, Reasons = [Findings.ReviewEditedElsewhere(vote.Line, elsewhere, text)] },
    };
}
