using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Feeds;

/// <summary>The feeds, drawn from the stored log and lists; whoever is last to draw one has seen the newest.</summary>
/// <param name="site">The published site.</param>
/// <param name="documents">The feeds as bytes.</param>
internal sealed class FeedDrawings(IBlobStore site, FeedDocuments documents)
{
    private readonly EntryLog _entries = new(site);
    private readonly ListTree<ArchiveEvent> _log = new(site, new EventShape(site));

    /// <summary>
    /// Draws the archive documents of these nodes of the log. One that is new takes the place of that of a longer time, and those
    /// beside it lead to it from now on: they are drawn first, so that it is not new any more only when all this is done.
    /// </summary>
    public async Task DrawPartsAsync(IEnumerable<string> nodes, CancellationToken cancellationToken)
    {
        var above = new List<string>();
        foreach (var time in nodes)
        {
            if ((await _log.FindAsync(time, cancellationToken))?.Items is null)
            {
                above.Add(time);
            }
            else if (await site.ReadAsync(SitePath.FeedArchive(time).Value, cancellationToken) is null)
            {
                await DrawNewAsync(time, above, cancellationToken);
            }
            else
            {
                await DrawAsync(time, cancellationToken);
            }
        }
    }

    /// <summary>Draws an archive document.</summary>
    public Task DrawAsync(string time, CancellationToken cancellationToken) => site.SettleAsync(
        SitePath.FeedArchive(time),
        async _ => await _log.FindAsync(time, cancellationToken) is { Items: { } events }
            ? documents.Part(time, events, await BesideAsync(time, isBefore: true, cancellationToken), await BesideAsync(time, isBefore: false, cancellationToken))
            : null,
        cancellationToken);

    /// <summary>Draws the feeds of the agencies of these reports.</summary>
    public async Task DrawAgenciesAsync(IEnumerable<ReportId> reports, CancellationToken cancellationToken)
    {
        foreach (var slug in reports.Select(report => report.AgencySlug).Distinct())
        {
            await site.SettleAsync(SitePath.AgencyFeed(slug), _ => AgencyAsync(slug, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Draws the feed readers subscribe to.</summary>
    public Task DrawNewestAsync(CancellationToken cancellationToken) => site.SettleAsync(SitePath.Feed, async _ => documents.Newest(
        await _log.LeavesAsync(isBackwards: true, null, cancellationToken)
            .SelectMany(leaf => leaf.Items.Reverse().Select(happened => (leaf.Prefix, happened)).ToAsyncEnumerable())
            .Take(FeedDocuments.NewestLimit).Reverse().ToListAsync(cancellationToken)), cancellationToken);

    private async Task DrawNewAsync(string time, IEnumerable<string> above, CancellationToken cancellationToken)
    {
        foreach (var beside in new[] { await BesideAsync(time, isBefore: true, cancellationToken), await BesideAsync(time, isBefore: false, cancellationToken) }.OfType<string>())
        {
            await DrawAsync(beside, cancellationToken);
        }

        foreach (var longer in above.Where(longer => longer.Length > 0 && time.StartsWith(longer, StringComparison.Ordinal)))
        {
            await site.DeleteAsync(SitePath.FeedArchive(longer).Value, cancellationToken);
        }

        await DrawAsync(time, cancellationToken);
    }

    private async Task<string?> BesideAsync(string time, bool isBefore, CancellationToken cancellationToken) =>
        await _log.LeavesAsync(isBefore, time, cancellationToken).Select(leaf => leaf.Prefix).FirstOrDefaultAsync(prefix => prefix != time, cancellationToken);

    private async Task<byte[]?> AgencyAsync(string slug, CancellationToken cancellationToken)
    {
        var list = await site.TryFindAsync(SitePath.AgencyIndex(slug).Value, StoredJson.Catalogue, cancellationToken) ?? [];
        return await _entries.EventsUpToAsync(list, cancellationToken) is { Count: > 0 } events ? documents.Agency(events) : null;
    }
}
