using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Segments by origin, as pages and receipts count them for a reader.</summary>
internal static class OriginRows
{
    /// <summary>How many, and in whose words.</summary>
    public static IReadOnlyList<(int Count, Phrase Name)> Of(OriginCounts counts) =>
    [
        (counts.Lexicon + counts.Memory, Phrases.Approved),
        (counts.Human, Phrases.Human),
        (counts.Machine, Phrases.Machine),
        (counts.Pending, Phrases.Pending),
    ];
}
