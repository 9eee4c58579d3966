using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>A file of the site that is not what the entries make it.</summary>
/// <param name="Path">Where it stands, or should.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Content">What it should hold; null when that cannot be made any more, or when nothing should be there.</param>
internal sealed record Discrepancy(string Path, DiscrepancyKind Kind, ReadOnlyMemory<byte>? Content = null);

/// <summary>What can be wrong with a file.</summary>
internal enum DiscrepancyKind
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is there, but its bytes are not those published.</summary>
    Damaged,

    /// <summary>It is whole, but was made from other entries, from another registry or by another version of the program.</summary>
    OutOfDate,

    /// <summary>No entry gives a reason for it to be there.</summary>
    Stray,

    /// <summary>It belongs to a revision whose data or original is nowhere any more.</summary>
    Lost,
}

/// <summary>Finds discrepancies and mends them.</summary>
internal static class Discrepancies
{
    /// <summary>How the file differs from what it should hold; null when it does not.</summary>
    /// <param name="site">The published site.</param>
    /// <param name="path">The file.</param>
    /// <param name="content">What it should hold.</param>
    /// <param name="listed">What is known of the file as it was published, if its manifest lists it; a file without a manifest is never called damaged.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Discrepancy?> CompareAsync(
        this IBlobStore site, SitePath path, ReadOnlyMemory<byte> content, ManifestFile? listed, CancellationToken cancellationToken)
    {
        var stored = await site.ReadAsync(path.Value, cancellationToken);
        return stored is null ? new(path.Value, DiscrepancyKind.Missing, content)
            : stored.Content.Span.SequenceEqual(content.Span) ? null
            : new(path.Value, Agrees(stored, listed) ? DiscrepancyKind.OutOfDate : DiscrepancyKind.Damaged, content);
    }

    /// <summary>True when the bytes are those a manifest lists.</summary>
    public static bool Agrees(StoredBlob stored, ManifestFile? listed) =>
        listed is null || ManifestFile.Of(listed.Name, listed.Source, stored.Content.Span) == listed;

    /// <summary>Writes what should be there, or removes what should not; false when neither can be done.</summary>
    public static async Task<bool> MendAsync(this IBlobStore site, Discrepancy found, CancellationToken cancellationToken)
    {
        if (found.Kind is DiscrepancyKind.Stray)
        {
            await site.DeleteAsync(found.Path, cancellationToken);
            return true;
        }

        if (found.Content is { } content)
        {
            await site.PutAsync(found.Path, content, cancellationToken);
        }

        return found.Content is not null;
    }
}
