using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>A decision that counts if the file's others on the same sentence agree.</summary>
/// <param name="Index">Where its place is among those of the file.</param>
/// <param name="Place">The place, as it is told if the decision counts.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="Decision"><see cref="ReviewDecision.Approved"/> or <see cref="ReviewDecision.Edited"/>.</param>
/// <param name="Pair">What is to be remembered.</param>
internal sealed record ReviewVote(int Index, ReviewedPlace Place, int? Line, ReviewDecision Decision, TranslationPair Pair)
{
    /// <summary>True where both say the same, but for white space.</summary>
    public bool Agrees(ReviewVote other) => ReviewHash.OfTarget(Pair.TargetText) == ReviewHash.OfTarget(other.Pair.TargetText);
}
