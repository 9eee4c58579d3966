using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Lists;

/// <summary>All agencies, those too whose reports are all withdrawn, by their slugs: each as its own list has it.</summary>
/// <param name="site">The published site.</param>
internal sealed class AgencyShape(IBlobStore site) : ListShape<ArchiveAgency>
{
    /// <inheritdoc/>
    public override JsonTypeInfo<ListNode<ArchiveAgency>> Form => StoredJson.AgencyNode;

    /// <inheritdoc/>
    public override SitePath PathOf(string prefix) => SitePath.AgencyNames(prefix);

    /// <inheritdoc/>
    public override string KeyOf(ArchiveAgency item) => SlugKey.Of(item.Slug);

    /// <inheritdoc/>
    public override Tally TallyOf(ArchiveAgency item) => Listings.Count(item);

    /// <inheritdoc/>
    public override Task<ArchiveAgency?> CurrentAsync(string key, CancellationToken cancellationToken) => FindAsync(SitePath.AgencyIndex(SlugKey.SlugOf(key)).Value, cancellationToken);

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<ArchiveAgency>> AnewAsync(string prefix, CancellationToken cancellationToken)
    {
        var agencies = new List<ArchiveAgency>();
        await foreach (var path in site.ListAsync(SitePath.AgencyIndexes + prefix.TrimEnd('/'), cancellationToken))
        {
            agencies.AddRange(await FindAsync(path, cancellationToken) is { } agency && KeyOf(agency).StartsWith(prefix, StringComparison.Ordinal) ? [agency] : []);
        }

        return agencies;
    }

    /// <inheritdoc/>
    public override async Task MarkAsync(ArchiveAgency item, CancellationToken cancellationToken)
    {
        if (await site.TryFindAsync(SitePath.AgencyIndex(item.Slug).Value, StoredJson.Catalogue, cancellationToken) is [var newest, ..])
        {
            await site.MarkAsync(newest, newest.Moment, cancellationToken);
        }
    }

    private async Task<ArchiveAgency?> FindAsync(string path, CancellationToken cancellationToken) =>
        await site.TryFindAsync(path, StoredJson.Catalogue, cancellationToken) is { Count: > 0 } list ? Listings.Agency(list) : null;
}
