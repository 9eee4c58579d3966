using Pipeline.Core.Model;

namespace Pipeline.Core.Publishing;

/// <summary>All that the files of a revision are made from.</summary>
/// <param name="Data">The bilingual report, as stored.</param>
/// <param name="Original">The uploaded bytes.</param>
internal sealed record RevisionSource(ReadOnlyMemory<byte> Data, ReadOnlyMemory<byte> Original)
{
    /// <summary>The bilingual report.</summary>
    public BilingualReport Bilingual { get; } = StoredJson.Read(Data, StoredJson.BilingualReport);
}
