using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// The feeds: the newest of the archive, all of it month by month, all of each agency. One report touches the months in which
/// something happened to it, with their neighbours, and its agency, however many reports there are.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class FeedProjection(IBlobStore site, Imprint imprint) : IProjection
{
    private readonly EntryLog _entries = new(site);
    private readonly MonthlyLog _log = new(site, new(site));
    private readonly FeedDocuments _documents = new(imprint.Address);
    private readonly FeedDrawings _drawings = new(site, new(site, new(site)), new(imprint.Address));

    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        var months = await _log.MonthsOfAsync(changed, cancellationToken);
        if (await IsLostAsync(months.Keys, cancellationToken))
        {
            changed = await _entries.ReportsAsync(cancellationToken).ToListAsync(cancellationToken);
            months = await _log.MonthsOfAsync(changed, cancellationToken);
        }

        foreach (var (month, reports) in months)
        {
            await _log.AddAsync(month, reports, cancellationToken);
        }

        await _drawings.DrawMonthsAsync(months.Keys, cancellationToken);
        await _drawings.DrawAgenciesAsync(changed, cancellationToken);
        await _drawings.DrawNewestAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = new HashSet<string>();
        await foreach (var (path, content) in ExpectedAsync(newest, cancellationToken))
        {
            known.Add(path.Value);
            if (await site.CompareAsync(path, content, null, cancellationToken) is { } found)
            {
                yield return found;
            }
        }

        await foreach (var stray in FilesAsync(cancellationToken).Where(path => !known.Contains(path)))
        {
            yield return new(stray, DiscrepancyKind.Stray);
        }
    }

    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var reports = newest.Select(entry => entry.Report).ToList();
        var known = await _log.MonthsOfAsync(reports, cancellationToken);
        foreach (var month in known.Keys.Union(await _log.MonthsAsync(cancellationToken)))
        {
            await _log.RebuildAsync(month, await InMonthAsync(month, known.GetValueOrDefault(month, []), cancellationToken), cancellationToken);
        }

        var months = await _log.MonthsAsync(cancellationToken);
        await RemoveStraysAsync(months, cancellationToken);
        await _drawings.DrawMonthsAsync(months, cancellationToken);
        await _drawings.DrawAgenciesAsync(reports, cancellationToken);
        await _drawings.DrawNewestAsync(cancellationToken);
    }

    /// <summary>True for a site from before there were feeds, and when a month has its document but no log any more: then all reports have to be looked at again.</summary>
    private async Task<bool> IsLostAsync(IEnumerable<string> months, CancellationToken cancellationToken)
    {
        var isLost = await site.ReadAsync(SitePath.Feed.Value, cancellationToken) is null;
        foreach (var month in months)
        {
            isLost |= await site.ReadAsync(SitePath.FeedArchive(month).Value, cancellationToken) is not null && await _log.ReadAsync(month, cancellationToken) is null;
        }

        return isLost;
    }

    /// <summary>One file after the other, and of what happened no more in memory than a month.</summary>
    private async IAsyncEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> ExpectedAsync(
        IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reports = newest.Select(entry => entry.Report).ToList();
        var known = await _log.MonthsOfAsync(reports, cancellationToken);
        var months = known.Keys.ToList();
        var latest = new List<ArchiveEvent>();
        foreach (var (index, month) in months.Index())
        {
            var events = await InMonthAsync(month, known[month], cancellationToken);
            latest = [.. latest.Concat(events).TakeLast(FeedDocuments.NewestLimit)];
            yield return (SitePath.FeedLog(month), StoredJson.Write(events, StoredJson.ArchiveEvents));
            yield return (SitePath.FeedArchive(month), _documents.Month(month, events, months.ElementAtOrDefault(index - 1), months.ElementAtOrDefault(index + 1)));
        }

        yield return (SitePath.Feed, _documents.Newest(latest));
        foreach (var agency in reports.GroupBy(report => report.AgencySlug))
        {
            yield return (SitePath.AgencyFeed(agency.Key), _documents.Agency(await _log.EventsOfAsync(agency, cancellationToken)));
        }
    }

    private async Task<IReadOnlyList<ArchiveEvent>> InMonthAsync(string month, IEnumerable<ReportId> reports, CancellationToken cancellationToken) =>
        [.. (await _log.EventsOfAsync(reports, cancellationToken)).Where(happened => happened.Month == month)];

    private async Task RemoveStraysAsync(IReadOnlyList<string> months, CancellationToken cancellationToken)
    {
        var known = months.SelectMany(month => new[] { SitePath.FeedLog(month).Value, SitePath.FeedArchive(month).Value }).ToHashSet();
        await foreach (var stray in FilesAsync(cancellationToken).Where(path => !known.Contains(path)))
        {
            await site.DeleteAsync(stray, cancellationToken);
        }
    }

    private IAsyncEnumerable<string> FilesAsync(CancellationToken cancellationToken) =>
        site.ListAsync(SitePath.FeedLogs, cancellationToken).Concat(site.ListAsync(SitePath.FeedFolder, cancellationToken));
}
