using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The address a site's own pages give: whoever draws some of them again must not change it.</summary>
public static class PublishedAddress
{
    /// <summary>The address; that of the preview at a desk for a site that has none yet.</summary>
    /// <param name="site">The published site.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<SiteAddress> FindAsync(IBlobStore site, CancellationToken cancellationToken) =>
        SiteAddress.Parse((await site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken))?.Address) ?? SiteAddress.Desk;
}
