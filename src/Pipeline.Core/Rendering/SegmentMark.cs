using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// What a reader is told of a sentence's translation, in words: where it comes from, whether a check doubts it, and whether
/// it is being updated. The form's own fixed terms need no mark.
/// </summary>
/// <param name="Name">The class the style knows it by; null where there is nothing to tell.</param>
/// <param name="Words">What is said, in this order.</param>
internal sealed record SegmentMark(string? Name, params IReadOnlyList<Phrase> Words)
{
    /// <summary>The mark of a segment.</summary>
    public static SegmentMark Of(Segment segment)
    {
        var (name, origin) = OriginOf(segment);
        Phrase?[] words = [origin, segment.IsDoubtful ? Phrases.DoubtfulMark : null, segment.Former is null ? null : Phrases.UpdatingMark];
        return new(segment.IsDoubtful ? "doubtful" : name ?? (segment.Former is null ? null : "updating"), [.. words.OfType<Phrase>()]);
    }

    /// <inheritdoc/>
    public bool Equals(SegmentMark? other) => other is not null && Name == other.Name && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Words.Count);

    private static (string? Name, Phrase? Words) OriginOf(Segment segment) => segment switch
    {
        { Target: null } => ("pending", Phrases.PendingMark),
        { Origin: Origin.Machine } => ("machine", Phrases.MachineMark),
        { IsFinal: true } => ("reviewed", Phrases.OfficialMark),
        { Origin: Origin.Human } => ("reviewed", Phrases.HumanMark),
        { IsAdapted: true } => ("adapted", Phrases.AdaptedMark),
        { Origin: Origin.Lexicon, IsDoubtful: true } => ("doubtful", Phrases.LexiconMark),
        { Origin: Origin.Memory } => ("reviewed", Phrases.MemoryMark),
        _ => (null, null),
    };
}
