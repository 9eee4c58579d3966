using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive.Lists;

/// <summary>
/// The state of the archive at a glance, and the pages drawn from it. It follows from the root of the tree of agencies and from
/// what happened last: its length does not grow with the archive.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class RootProjection(IBlobStore site, Imprint imprint) : IProjection
{
    private readonly AgencyShape _shape = new(site);
    private readonly ListTree<ArchiveAgency> _agencies = new(site, new AgencyShape(site));
    private readonly ListTree<ArchiveEvent> _events = new(site, new EventShape(site));

    /// <summary>The assets of all pages are seen to first, the start page last: what it leads to is there before it.</summary>
    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var (path, content) in Assets)
        {
            await site.PutIfDifferentAsync(path, content, cancellationToken);
        }

        await site.SettleAsync(SitePath.ArchiveRoot, async _ => StoredJson.Write(await RootAsync(cancellationToken), StoredJson.ArchiveRoot), cancellationToken);
        await site.FollowAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, async root =>
        {
            foreach (var page in Pages(root))
            {
                await site.PutIfDifferentAsync(page.Path, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
            }
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        site.CompareAsync(Expected(newest).ToAsyncEnumerable(), cancellationToken);

    /// <inheritdoc/>
    public Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) => FoldAsync([], cancellationToken);

    private static IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Assets =>
        [(Stylesheet.Path, Stylesheet.Content), (SiteIcon.Path, SiteIcon.Content), (SearchScript.Path, SearchScript.Content)];

    private static IEnumerable<SitePage> Pages(ArchiveRoot root) => [SearchPage.Of(FoldTable.Path), .. ArchivePages.Of(root)];

    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Expected(IReadOnlyList<CatalogueEntry> newest)
    {
        var agencies = ListPlan.Of(_shape, Listings.Agencies(newest)).Last().Node;
        var latest = Listings.Visible(newest).OrderByDescending(ArchiveEvent.KeyOf, StringComparer.Ordinal).Take(ArchiveRoot.LatestLimit);
        var root = Listings.Root(imprint.Address, agencies, _shape.TallyOf(agencies), latest);
        return [.. Assets, (SitePath.ArchiveRoot, StoredJson.Write(root, StoredJson.ArchiveRoot)), .. Pages(root).Select(page => (page.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(page.Html)))];
    }

    private async Task<ArchiveRoot> RootAsync(CancellationToken cancellationToken)
    {
        var agencies = await _agencies.FindAsync("", cancellationToken);
        return Listings.Root(imprint.Address, agencies, agencies is null ? Tally.None : _shape.TallyOf(agencies), await LatestAsync(cancellationToken));
    }

    /// <summary>The reports to which something happened last, as that left them; of one that was withdrawn readers are not told here.</summary>
    private ValueTask<List<CatalogueEntry>> LatestAsync(CancellationToken cancellationToken) => _events.LeavesAsync(isBackwards: true, null, cancellationToken)
        .SelectMany(leaf => leaf.Items.Reverse().ToAsyncEnumerable())
        .Select(happened => happened.Entry)
        .DistinctBy(entry => entry.Report)
        .Where(entry => !entry.IsWithdrawn)
        .Take(ArchiveRoot.LatestLimit)
        .ToListAsync(cancellationToken);
}
