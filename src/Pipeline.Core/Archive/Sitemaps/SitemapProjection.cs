using System.Runtime.CompilerServices;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive.Sitemaps;

/// <summary>The sitemaps and <c>robots.txt</c>: one for each leaf of the years' lists and of the agencies'. One report touches one of each.</summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class SitemapProjection(IBlobStore site, Imprint imprint) : IProjection
{
    private static readonly string[] Own = [SitePath.SitemapFolder];

    private readonly SitemapDocuments _documents = new(imprint.Address);
    private readonly ListTree<ArchiveAgency> _agencies = new(site, new AgencyShape(site));

    /// <summary>A site from before there were sitemaps gets all of them.</summary>
    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        if (await site.ReadAsync(SitePath.Sitemap.Value, cancellationToken) is not null)
        {
            await DrawAsync(TouchedAsync(changed, cancellationToken), cancellationToken);
            return;
        }

        var years = await new EntryLog(site).ReportsAsync(cancellationToken).Select(report => report.Year).Distinct().ToListAsync(cancellationToken);
        await DrawAsync(AllAsync(years, cancellationToken), cancellationToken);
        await DrawIndexAsync([], cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        site.CompareAsync(Expected(newest).ToAsyncEnumerable(), cancellationToken).Concat(site.StraysAsync(Own, Known(newest), cancellationToken));

    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        await site.RemoveStraysAsync(Own, Known(newest), cancellationToken);
        await DrawAsync(AllAsync(newest.Select(entry => entry.Year).Distinct(), cancellationToken), cancellationToken);
        await DrawIndexAsync([], cancellationToken);
    }

    private async Task DrawAsync(IAsyncEnumerable<Sitemap> sitemaps, CancellationToken cancellationToken)
    {
        await foreach (var sitemap in sitemaps.Distinct().WithCancellation(cancellationToken))
        {
            if (await site.ReadAsync(sitemap.Path.Value, cancellationToken) is null)
            {
                await OpenAsync(sitemap, cancellationToken);
            }

            await site.SettleAsync(sitemap.Path, _ => sitemap.DrawAsync(cancellationToken), cancellationToken);
        }

        await site.SettleAsync(SitePath.SitemapOfArchive, async _ => _documents.Archive(await YearsAsync(cancellationToken)), cancellationToken);
        await site.PutIfDifferentAsync(SitePath.Robots, _documents.Robots(), cancellationToken);
    }

    /// <summary>A new sitemap takes the place of those of more reports. All this is done before it is there, so that it is new until all is done.</summary>
    private async Task OpenAsync(Sitemap sitemap, CancellationToken cancellationToken)
    {
        foreach (var longer in sitemap.Above)
        {
            await site.DeleteAsync(longer.Value, cancellationToken);
        }

        await DrawIndexAsync([sitemap.Path, SitePath.SitemapOfArchive], cancellationToken);
    }

    private Task DrawIndexAsync(IReadOnlyList<SitePath> coming, CancellationToken cancellationToken) => site.SettleAsync(
        SitePath.Sitemap,
        async _ => _documents.Index((await site.ListAsync(SitePath.SitemapFolder, cancellationToken).Select(path => new SitePath(path)).ToListAsync(cancellationToken)).Union(coming)),
        cancellationToken);

    private async IAsyncEnumerable<Sitemap> TouchedAsync(IReadOnlyList<ReportId> changed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var report in changed)
        {
            var key = SlugKey.Of(report.AgencySlug);
            yield return OfYear(report.Year, (await Year(report.Year).LeafOfAsync(key, cancellationToken)).Prefix);
            yield return OfAgencies((await _agencies.LeafOfAsync(key, cancellationToken)).Prefix);
        }
    }

    private async IAsyncEnumerable<Sitemap> AllAsync(IEnumerable<int> years, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in years)
        {
            await foreach (var (prefix, _) in Year(year).LeavesAsync(isBackwards: false, null, cancellationToken))
            {
                yield return OfYear(year, prefix);
            }
        }

        await foreach (var (prefix, _) in _agencies.LeavesAsync(isBackwards: false, null, cancellationToken))
        {
            yield return OfAgencies(prefix);
        }
    }

    private Sitemap OfYear(int year, string prefix) => new(
        SitePath.SitemapOf(year, prefix),
        [.. Shorter(prefix).Select(shorter => SitePath.SitemapOf(year, shorter))],
        async stop => await Year(year).FindAsync(prefix, stop) is { Items: { } list } ? _documents.Year(year, prefix, list) : null);

    private Sitemap OfAgencies(string prefix) => new(
        SitePath.SitemapOfAgencies(prefix),
        [.. Shorter(prefix).Select(SitePath.SitemapOfAgencies)],
        async stop => await _agencies.FindAsync(prefix, stop) is { Items: { } list } ? _documents.Agencies(prefix, list) : null);

    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Expected(IReadOnlyList<CatalogueEntry> newest)
    {
        foreach (var (year, prefix, items) in Leaves(newest))
        {
            yield return (SitePath.SitemapOf(year, prefix), _documents.Year(year, prefix, items));
        }

        foreach (var (prefix, items) in AgencyLeaves(newest))
        {
            yield return (SitePath.SitemapOfAgencies(prefix), _documents.Agencies(prefix, items));
        }

        var visible = Listings.Visible(newest).Select(entry => entry.Year).Distinct().OrderDescending();
        yield return (SitePath.SitemapOfArchive, _documents.Archive(visible));
        yield return (SitePath.Sitemap, _documents.Index(Known(newest)));
        yield return (SitePath.Robots, _documents.Robots());
    }

    private HashSet<SitePath> Known(IReadOnlyList<CatalogueEntry> newest) =>
    [
        SitePath.SitemapOfArchive,
        .. Leaves(newest).Select(leaf => SitePath.SitemapOf(leaf.Year, leaf.Prefix)),
        .. AgencyLeaves(newest).Select(leaf => SitePath.SitemapOfAgencies(leaf.Prefix)),
    ];

    private IEnumerable<(int Year, string Prefix, IReadOnlyList<CatalogueEntry> Items)> Leaves(IReadOnlyList<CatalogueEntry> newest) =>
        newest.GroupBy(entry => entry.Year).SelectMany(year => ListPlan.LeavesOf(new YearShape(site, year.Key), year).Select(leaf => (year.Key, leaf.Prefix, leaf.Items)));

    private IEnumerable<(string Prefix, IReadOnlyList<ArchiveAgency> Items)> AgencyLeaves(IReadOnlyList<CatalogueEntry> newest) =>
        ListPlan.LeavesOf(new AgencyShape(site), Listings.Agencies(newest));

    private ListTree<CatalogueEntry> Year(int year) => new(site, new YearShape(site, year));

    private async Task<IEnumerable<int>> YearsAsync(CancellationToken cancellationToken) =>
        (await site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken))?.Years.Select(year => year.Year) ?? [];

    private static IEnumerable<string> Shorter(string prefix) => Enumerable.Range(0, prefix.Length).Select(length => prefix[..length]);
}
