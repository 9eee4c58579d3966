using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>All that the files of a revision are made from.</summary>
/// <param name="Bilingual">The bilingual report.</param>
/// <param name="Data">The same, as stored.</param>
/// <param name="Original">The uploaded bytes.</param>
internal sealed record RevisionSource(BilingualReport Bilingual, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Original)
{
    /// <summary>For the current revision, the agency's report for the year before as it is published now; null where there is none.</summary>
    public Report? YearBefore { get; init; }

    /// <summary>For a superseded revision, the one that took its place, in its newest translation; null where nothing is left of that.</summary>
    public BilingualReport? Successor { get; init; }
}
