using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>All that the files of a revision are made from.</summary>
/// <param name="Bilingual">The bilingual report.</param>
/// <param name="Data">The same, as stored.</param>
/// <param name="Original">The uploaded bytes.</param>
internal sealed record RevisionSource(BilingualReport Bilingual, ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Original);
