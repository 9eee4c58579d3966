using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>
/// What happened, month by month of UTC: the entries in the order of time, so that feeds can be made without a look at all
/// reports. It is a projection like any other.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="log">Its entries.</param>
internal sealed class MonthlyLog(IBlobStore site, EntryLog log)
{
    /// <summary>The months in which something happened, oldest first.</summary>
    public async Task<IReadOnlyList<string>> MonthsAsync(CancellationToken cancellationToken) =>
        await site.ListAsync(SitePath.FeedLogs, cancellationToken).Select(SitePath.MonthOfLog).OfType<string>().ToListAsync(cancellationToken);

    /// <summary>What happened in a month, oldest first; null where there is no log of it that can be read.</summary>
    public Task<IReadOnlyList<ArchiveEvent>?> ReadAsync(string month, CancellationToken cancellationToken) =>
        site.TryFindAsync(SitePath.FeedLog(month).Value, StoredJson.ArchiveEvents, cancellationToken);

    /// <summary>The months these reports have entries in, oldest first, each with the reports; one whose entries cannot be read is left out.</summary>
    public async Task<SortedDictionary<string, List<ReportId>>> MonthsOfAsync(IEnumerable<ReportId> reports, CancellationToken cancellationToken)
    {
        var months = new SortedDictionary<string, List<ReportId>>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var month in (await EventsOfAsync(report, cancellationToken) ?? []).Select(happened => happened.Month).Distinct())
            {
                (months.TryGetValue(month, out var there) ? there : months[month] = []).Add(report);
            }
        }

        return months;
    }

    /// <summary>All that happened to these reports, oldest first; what happened to one whose entries cannot be read is left out.</summary>
    public async Task<IReadOnlyList<ArchiveEvent>> EventsOfAsync(IEnumerable<ReportId> reports, CancellationToken cancellationToken)
    {
        var events = new List<ArchiveEvent>();
        foreach (var report in reports)
        {
            events.AddRange(await EventsOfAsync(report, cancellationToken) ?? []);
        }

        return ArchiveEvent.InOrder(events);
    }

    /// <summary>Brings the log of a month up to the entries of these reports.</summary>
    public Task AddAsync(string month, IReadOnlyList<ReportId> reports, CancellationToken cancellationToken) => site.SettleAsync(
        SitePath.FeedLog(month),
        async stored => StoredJson.Write(await WithAsync(month, stored?.TryRead(StoredJson.ArchiveEvents) ?? [], reports, cancellationToken), StoredJson.ArchiveEvents),
        cancellationToken);

    /// <summary>
    /// Makes the log of a month what these events make it, and removes it where there are none. Where it differs the entries
    /// are asked again: a worker may have published meanwhile.
    /// </summary>
    public async Task RebuildAsync(string month, IReadOnlyList<ArchiveEvent> known, CancellationToken cancellationToken)
    {
        var events = known;
        await site.SettleAsync(SitePath.FeedLog(month), async stored =>
        {
            var others = (stored?.TryRead(StoredJson.ArchiveEvents) ?? []).Except(known).Select(happened => happened.Entry.Report).Distinct();
            events = await WithAsync(month, known, [.. others], cancellationToken);
            return events.Count == 0 ? null : StoredJson.Write(events, StoredJson.ArchiveEvents);
        }, cancellationToken);

        if (events.Count == 0)
        {
            await site.DeleteAsync(SitePath.FeedLog(month).Value, cancellationToken);
        }
    }

    /// <summary>These events, but those of some reports as their entries have them now. Of a report whose entries cannot be read stays what was known.</summary>
    private async Task<IReadOnlyList<ArchiveEvent>> WithAsync(
        string month, IReadOnlyList<ArchiveEvent> known, IReadOnlyList<ReportId> reports, CancellationToken cancellationToken)
    {
        var events = known.ToLookup(happened => happened.Entry.Report).ToDictionary(same => same.Key, IEnumerable<ArchiveEvent> (same) => same);
        foreach (var report in reports)
        {
            events[report] = (await EventsOfAsync(report, cancellationToken))?.Where(happened => happened.Month == month) ?? events.GetValueOrDefault(report, []);
        }

        return ArchiveEvent.InOrder(events.Values.SelectMany(same => same));
    }

    private async Task<IReadOnlyList<ArchiveEvent>?> EventsOfAsync(ReportId report, CancellationToken cancellationToken) =>
        await log.TryHistoryAsync(report, cancellationToken) is { } history ? ArchiveEvent.Of(history) : null;
}
