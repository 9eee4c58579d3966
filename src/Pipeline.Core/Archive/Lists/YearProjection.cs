using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Lists;

/// <summary>The lists of the years, and their pages.</summary>
/// <param name="site">The published site.</param>
internal sealed class YearProjection(IBlobStore site) : IProjection
{
    private static readonly string[] Own = [SitePath.YearIndexes, SitePath.YearFolder];

    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var year in changed.GroupBy(report => report.Year, report => SlugKey.Of(report.AgencySlug)))
        {
            await Of(year.Key).UpdateAsync(year, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        site.CompareAsync(newest.GroupBy(entry => entry.Year).SelectMany(year => Of(year.Key).Expected(year)).ToAsyncEnumerable(), cancellationToken)
            .Concat(site.StraysAsync(Own, Known(newest), cancellationToken));

    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        await site.RemoveStraysAsync(Own, Known(newest), cancellationToken);
        foreach (var year in newest.GroupBy(entry => entry.Year))
        {
            await Of(year.Key).RebuildAsync([.. year], cancellationToken);
        }
    }

    private TreePages<CatalogueEntry> Of(int year) => new(site, new YearShape(site, year), (prefix, node) => YearPages.Of(year, prefix, node, Listings.Visible(node.Items ?? [])));

    private HashSet<SitePath> Known(IReadOnlyList<CatalogueEntry> newest) =>
    [
        .. newest.GroupBy(entry => entry.Year).SelectMany(year => ListPlan.Of(new YearShape(site, year.Key), year)
            .SelectMany(node => new[] { SitePath.YearIndex(year.Key, node.Prefix), SitePath.Year(year.Key, node.Prefix) })),
    ];
}
