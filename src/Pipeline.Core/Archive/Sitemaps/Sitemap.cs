using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Sitemaps;

/// <summary>A sitemap of a leaf of a list.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Above">Where one stood that held the same reports among others.</param>
/// <param name="DrawAsync">Its content as the stored list makes it; null where that is no leaf any more.</param>
internal sealed record Sitemap(SitePath Path, IReadOnlyList<SitePath> Above, Func<CancellationToken, Task<byte[]?>> DrawAsync)
{
    /// <summary>The same sitemap is the one at the same place.</summary>
    public bool Equals(Sitemap? other) => Path == other?.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode();
}
