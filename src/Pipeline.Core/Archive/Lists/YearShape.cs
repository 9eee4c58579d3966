using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Lists;

/// <summary>The newest entry of each report of a year, those of withdrawn ones too, by their agencies' slugs.</summary>
/// <param name="site">The published site.</param>
/// <param name="year">The year reported on.</param>
internal sealed class YearShape(IBlobStore site, int year) : ListShape<CatalogueEntry>
{
    private readonly EntryLog _log = new(site);

    /// <inheritdoc/>
    public override JsonTypeInfo<ListNode<CatalogueEntry>> Form => StoredJson.CatalogueNode;

    /// <inheritdoc/>
    public override SitePath PathOf(string prefix) => SitePath.YearIndex(year, prefix);

    /// <inheritdoc/>
    public override string KeyOf(CatalogueEntry item) => SlugKey.Of(item.AgencySlug);

    /// <inheritdoc/>
    public override Tally TallyOf(CatalogueEntry item) => Listings.Count(item);

    /// <inheritdoc/>
    public override async Task<CatalogueEntry?> CurrentAsync(string key, CancellationToken cancellationToken) =>
        (await _log.NewestOfAgencyAsync(SlugKey.SlugOf(key), [year], cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public override Task<IReadOnlyList<CatalogueEntry>> AnewAsync(string prefix, CancellationToken cancellationToken) =>
        _log.NewestOfYearAsync(year, prefix, cancellationToken);

    /// <inheritdoc/>
    public override Task MarkAsync(CatalogueEntry item, CancellationToken cancellationToken) => site.MarkAsync(item, item.Moment, cancellationToken);
}
