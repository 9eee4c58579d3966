using System.Runtime.CompilerServices;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive.Feeds;

/// <summary>
/// The log of what happened, and the feeds: the newest of the archive, all of it part by part, all of each agency. One report
/// touches the parts in which something happened to it, and its agency, however many reports there are.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class FeedProjection(IBlobStore site, Imprint imprint) : IProjection
{
    private static readonly string[] Own = [SitePath.Log, SitePath.FeedFolder];

    private readonly EntryLog _entries = new(site);
    private readonly FeedDocuments _documents = new(imprint.Address);
    private readonly FeedDrawings _drawings = new(site, new(imprint.Address));

    /// <summary>A site from before there was a log, and one that has lost a part of it, gets everything that ever happened.</summary>
    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        if (await site.ReadAsync(SitePath.LogNode("").Value, cancellationToken) is null || !await TryFoldAsync(new(site), changed, cancellationToken))
        {
            changed = await _entries.ReportsAsync(cancellationToken).ToListAsync(cancellationToken);
            await TryFoldAsync(new(site, isWhole: true), changed, cancellationToken);
        }

        await _drawings.DrawAgenciesAsync(changed, cancellationToken);
        await _drawings.DrawNewestAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(newest, cancellationToken);
        await foreach (var found in site.CompareAsync(ExpectedAsync(plan, newest, cancellationToken), cancellationToken).Concat(site.StraysAsync(Own, Known(plan), cancellationToken)))
        {
            yield return found;
        }
    }

    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(newest, cancellationToken);
        await site.RemoveStraysAsync(Own, Known(plan), cancellationToken);
        await new ListTree<ArchiveEvent>(site, new EventShape(site)).RebuildAsync(plan.NodesAsync(cancellationToken), cancellationToken);
        foreach (var time in plan.Leaves)
        {
            await _drawings.DrawAsync(time, cancellationToken);
        }

        await _drawings.DrawAgenciesAsync(newest.Select(entry => entry.Report), cancellationToken);
        await _drawings.DrawNewestAsync(cancellationToken);
    }

    /// <summary>Brings the log up to what happened to these reports; false when a part of it is lost.</summary>
    private async Task<bool> TryFoldAsync(EventShape shape, IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        try
        {
            var events = await _entries.EventsOfAsync(changed, cancellationToken);
            await _drawings.DrawPartsAsync(await new ListTree<ArchiveEvent>(site, shape).UpdateAsync(events.Select(happened => happened.Key), cancellationToken), cancellationToken);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private async Task<EventPlan> PlanAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        foreach (var entry in newest)
        {
            keys.AddRange((await _entries.EventsUpToAsync([entry], cancellationToken)).Select(happened => happened.Key));
        }

        return new(site, keys);
    }

    private async IAsyncEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> ExpectedAsync(
        EventPlan plan, IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var leaf = 0;
        var newestEvents = new List<(string Time, ArchiveEvent Event)>();
        await foreach (var (time, node) in plan.NodesAsync(cancellationToken))
        {
            yield return (SitePath.LogNode(time), StoredJson.Write(node, StoredJson.EventNode));
            if (node.Items is { } events)
            {
                yield return (SitePath.FeedArchive(time), _documents.Part(time, events, plan.Leaves.ElementAtOrDefault(leaf - 1), plan.Leaves.ElementAtOrDefault(leaf + 1)));
                newestEvents = [.. newestEvents.Concat(events.Select(happened => (time, happened))).TakeLast(FeedDocuments.NewestLimit)];
                leaf++;
            }
        }

        yield return (SitePath.Feed, _documents.Newest(newestEvents));
        foreach (var agency in newest.GroupBy(entry => entry.AgencySlug))
        {
            yield return (SitePath.AgencyFeed(agency.Key), _documents.Agency(await _entries.EventsUpToAsync([.. agency], cancellationToken)));
        }
    }

    private static HashSet<SitePath> Known(EventPlan plan) => [.. plan.Opened.Keys.Concat(plan.Leaves).Select(SitePath.LogNode), .. plan.Leaves.Select(SitePath.FeedArchive)];
}
