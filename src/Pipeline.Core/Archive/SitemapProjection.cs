using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>The sitemaps and <c>robots.txt</c>, drawn from the lists of the years and the root. One report touches the sitemaps of its year.</summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class SitemapProjection(IBlobStore site, Imprint imprint) : IProjection
{
    private readonly SitemapDocuments _documents = new(imprint.Address);

    /// <summary>A site from before there were sitemaps gets those of all years.</summary>
    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        var isFirst = await site.ReadAsync(SitePath.Sitemap.Value, cancellationToken) is null;
        await DrawAsync(isFirst ? await YearsAsync(cancellationToken) : changed.Select(report => report.Year).Distinct(), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = new HashSet<SitePath>();
        foreach (var (path, content) in Expected(newest))
        {
            known.Add(path);
            if (await site.CompareAsync(path, content, null, cancellationToken) is { } found)
            {
                yield return found;
            }
        }

        await foreach (var path in FilesAsync(cancellationToken).Where(path => !known.Contains(new(path))))
        {
            yield return new(path, DiscrepancyKind.Stray);
        }
    }

    /// <summary>A year that has a list is no stray: a worker may have published its first report meanwhile.</summary>
    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var years = await YearsAsync(cancellationToken);
        var known = new HashSet<SitePath> { SitePath.SitemapOfArchive };
        foreach (var year in years)
        {
            known.UnionWith(await PathsAsync(year, cancellationToken));
        }

        await foreach (var stray in FilesAsync(cancellationToken).Where(path => !known.Contains(new(path))))
        {
            await site.DeleteAsync(stray, cancellationToken);
        }

        await DrawAsync(years, cancellationToken);
    }

    private async Task DrawAsync(IEnumerable<int> years, CancellationToken cancellationToken)
    {
        foreach (var year in years)
        {
            foreach (var (index, path) in (await PathsAsync(year, cancellationToken)).Index())
            {
                await site.SettleAsync(path, async _ => await ListAsync(year, cancellationToken) is { } list ? _documents.Year(year, index + 1, list) : null, cancellationToken);
            }
        }

        await site.SettleAsync(SitePath.SitemapOfArchive, async _ => await RootAsync(cancellationToken) is { } root ? _documents.Archive(root.Agencies) : null, cancellationToken);
        await site.SettleAsync(SitePath.Sitemap, async _ => _documents.Index(await SitemapsAsync(cancellationToken)), cancellationToken);
        await site.PutIfDifferentAsync(SitePath.Robots, _documents.Robots(), cancellationToken);
    }

    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Expected(IReadOnlyList<CatalogueEntry> newest)
    {
        var sitemaps = new List<SitePath> { SitePath.SitemapOfArchive };
        foreach (var year in newest.GroupBy(entry => entry.Year))
        {
            var list = Projections.List(year);
            foreach (var (index, path) in Paths(year.Key, list).Index())
            {
                sitemaps.Add(path);
                yield return (path, _documents.Year(year.Key, index + 1, list));
            }
        }

        var agencies = newest.GroupBy(entry => entry.AgencySlug).Select(agency => Projections.Agency(Projections.List(agency)));
        yield return (SitePath.SitemapOfArchive, _documents.Archive(Projections.Root(imprint.Address, agencies, []).Agencies));
        yield return (SitePath.Sitemap, _documents.Index(sitemaps));
        yield return (SitePath.Robots, _documents.Robots());
    }

    private static IEnumerable<SitePath> Paths(int year, IReadOnlyList<CatalogueEntry> list) =>
        Enumerable.Range(1, SitemapDocuments.Pages(list)).Select(page => SitePath.SitemapOf(year, page));

    private async Task<IEnumerable<SitePath>> PathsAsync(int year, CancellationToken cancellationToken) => Paths(year, await ListAsync(year, cancellationToken) ?? []);

    private async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        [.. (await site.ListAsync(SitePath.YearIndexes, cancellationToken).ToListAsync(cancellationToken)).Select(SitePath.YearOfIndex).OfType<int>()];

    private Task<IReadOnlyList<CatalogueEntry>?> ListAsync(int year, CancellationToken cancellationToken) =>
        site.TryFindAsync(SitePath.YearIndex(year).Value, StoredJson.Catalogue, cancellationToken);

    private Task<ArchiveRoot?> RootAsync(CancellationToken cancellationToken) =>
        site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken);

    private async Task<IReadOnlyList<SitePath>> SitemapsAsync(CancellationToken cancellationToken) =>
        await FilesAsync(cancellationToken).Where(SitePath.IsSitemap).Select(path => new SitePath(path)).ToListAsync(cancellationToken);

    private IAsyncEnumerable<string> FilesAsync(CancellationToken cancellationToken) => site.ListAsync(SitePath.SitemapFolder, cancellationToken);
}
