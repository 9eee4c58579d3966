using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive.Lists;

/// <summary>The list of each agency with its page, and the tree of all agencies with its pages.</summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class AgencyProjection(IBlobStore site, Imprint imprint) : IProjection
{
    private static readonly string[] Own = [SitePath.AgencyIndexes, SitePath.AllAgencyNames, SitePath.AgencyFolder];

    private readonly EntryLog _log = new(site);
    private readonly AgencyShape _shape = new(site);
    private readonly TreePages<ArchiveAgency> _names = new(site, new AgencyShape(site), AgenciesPages.Of);

    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var agency in changed.GroupBy(report => report.AgencySlug))
        {
            await AddAsync(agency.Key, [.. agency.Select(report => report.Year)], cancellationToken);
            await DrawAsync(agency.Key, cancellationToken);
        }

        await _names.UpdateAsync(changed.Select(report => SlugKey.Of(report.AgencySlug)), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        site.CompareAsync(Expected(newest).ToAsyncEnumerable(), cancellationToken).Concat(site.StraysAsync(Own, Known(newest), cancellationToken));

    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        await site.RemoveStraysAsync(Own, Known(newest), cancellationToken);
        foreach (var agency in newest.GroupBy(entry => entry.AgencySlug))
        {
            await RebuildAsync(agency.Key, [.. agency], cancellationToken);
            await DrawAsync(agency.Key, cancellationToken);
        }

        await _names.RebuildAsync([.. Listings.Agencies(newest)], cancellationToken);
    }

    /// <summary>Brings an agency's list up to its newest entries of these years; one that is new or gone is made from those of all years the archive knows.</summary>
    private Task AddAsync(string slug, IReadOnlyList<int> years, CancellationToken cancellationToken) => SettleAsync(slug, async stored =>
    {
        var asked = stored is null ? years.Union(await YearsAsync(cancellationToken)) : years;
        return [.. stored ?? [], .. await _log.NewestOfAgencyAsync(slug, asked, cancellationToken)];
    }, cancellationToken);

    /// <summary>Where the stored list differs from what is known the entries are asked again: a worker may have published meanwhile.</summary>
    private Task RebuildAsync(string slug, IReadOnlyList<CatalogueEntry> known, CancellationToken cancellationToken) => SettleAsync(slug, async stored =>
    {
        var others = (stored ?? []).Except(known).Where(entry => entry.AgencySlug == slug).Select(entry => entry.Year);
        return [.. known, .. await _log.NewestOfAgencyAsync(slug, others, cancellationToken)];
    }, cancellationToken);

    private Task SettleAsync(string slug, Func<IReadOnlyList<CatalogueEntry>?, Task<IReadOnlyList<CatalogueEntry>>> derive, CancellationToken cancellationToken) => site.SettleAsync(
        SitePath.AgencyIndex(slug),
        async stored => await derive(stored?.TryRead(StoredJson.Catalogue)) is { Count: > 0 } entries ? StoredJson.Write(Listings.List(entries), StoredJson.Catalogue) : null,
        cancellationToken);

    private Task DrawAsync(string slug, CancellationToken cancellationToken) => site.FollowAsync(
        SitePath.AgencyIndex(slug).Value, StoredJson.Catalogue, list => site.PutIfDifferentAsync(SitePath.Agency(slug), Drawn(list), cancellationToken), cancellationToken);

    private async Task<IEnumerable<int>> YearsAsync(CancellationToken cancellationToken) =>
        (await site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken))?.Years.Select(year => year.Year)
        ?? await _log.ReportsAsync(cancellationToken).Select(report => report.Year).Distinct().ToListAsync(cancellationToken);

    private byte[] Drawn(IReadOnlyList<CatalogueEntry> list) =>
        Encoding.UTF8.GetBytes(AgencyPage.Of(Listings.Agency(list), Listings.Visible(list), imprint.Registry.BySlug(list[0].AgencySlug)).Html);

    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Expected(IReadOnlyList<CatalogueEntry> newest) =>
        newest.GroupBy(entry => entry.AgencySlug, (slug, entries) => (Slug: slug, List: Listings.List(entries)))
            .SelectMany(agency => new (SitePath, ReadOnlyMemory<byte>)[]
            {
                (SitePath.AgencyIndex(agency.Slug), StoredJson.Write(agency.List, StoredJson.Catalogue)),
                (SitePath.Agency(agency.Slug), Drawn(agency.List)),
            })
            .Concat(_names.Expected(Listings.Agencies(newest)));

    private HashSet<SitePath> Known(IReadOnlyList<CatalogueEntry> newest) =>
    [
        .. newest.Select(entry => entry.AgencySlug).Distinct().SelectMany(slug => new[] { SitePath.AgencyIndex(slug), SitePath.Agency(slug), SitePath.AgencyFeed(slug) }),
        .. ListPlan.Of(_shape, Listings.Agencies(newest)).SelectMany(node => new[] { SitePath.AgencyNames(node.Prefix), SitePath.AgenciesPage(node.Prefix) }),
    ];
}
