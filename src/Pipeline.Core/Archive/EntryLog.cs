using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The entries of a site: a log that only ever grows, and the one thing everything else can be made from again.</summary>
/// <param name="site">The published site.</param>
internal sealed class EntryLog(IBlobStore site)
{
    /// <summary>All entries of one report.</summary>
    /// <exception cref="InvalidDataException">One of them cannot be read.</exception>
    public async Task<ReportHistory> HistoryAsync(ReportId report, CancellationToken cancellationToken) =>
        await TryHistoryAsync(report, cancellationToken) ?? throw new InvalidDataException($"An entry of '{report}' cannot be read.");

    /// <summary>All entries of one report; null when one of them cannot be read.</summary>
    public async Task<ReportHistory?> TryHistoryAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogueEntry>();
        await foreach (var path in site.ListAsync(SitePath.EntriesOf(report), cancellationToken))
        {
            if (await site.TryFindAsync(path, StoredJson.CatalogueEntry, cancellationToken) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return new(entries);
    }

    /// <summary>The newest entry of a report; null where there is none.</summary>
    public async Task<CatalogueEntry?> NewestAsync(ReportId report, CancellationToken cancellationToken) =>
        await NewestPathAsync(report, cancellationToken) is { } path
            ? StoredJson.Read(await site.RequireAsync(path, cancellationToken), StoredJson.CatalogueEntry)
            : null;

    /// <summary>The ordinal of a report's newest entry, readable or not; 0 where there is none.</summary>
    public async Task<int> NewestOrdinalAsync(ReportId report, CancellationToken cancellationToken) =>
        await NewestPathAsync(report, cancellationToken) is { } path && SitePath.TryReadEntry(path, out _, out var ordinal) ? ordinal : 0;

    /// <summary>The newest entry of each report of a year; reports whose newest entry cannot be read are left out.</summary>
    public Task<IReadOnlyList<CatalogueEntry>> NewestOfYearAsync(int year, CancellationToken cancellationToken) => NewestOfYearAsync(year, "", cancellationToken);

    /// <summary>The same of the reports of agencies whose slug begins so; a slash at its end says that it is the whole slug.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> NewestOfYearAsync(int year, string prefix, CancellationToken cancellationToken)
    {
        var newest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var path in site.ListAsync(SitePath.EntriesOf(year) + prefix, cancellationToken))
        {
            if (SitePath.TryReadEntry(path, out var report, out _))
            {
                newest[report.AgencySlug] = path;
            }
        }

        return await ReadableAsync(newest.Values, cancellationToken);
    }

    /// <summary>The newest entry of each report an agency has for these years; reports whose newest entry cannot be read are left out.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> NewestOfAgencyAsync(string slug, IEnumerable<int> years, CancellationToken cancellationToken)
    {
        var newest = new List<string>();
        foreach (var year in years)
        {
            newest.AddRange(await NewestPathAsync(new(slug, year), cancellationToken) is { } path ? [path] : []);
        }

        return await ReadableAsync(newest, cancellationToken);
    }

    /// <summary>The newest entry of each of these reports; those whose newest entry cannot be read are left out.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> NewestOfAsync(IEnumerable<ReportId> reports, CancellationToken cancellationToken)
    {
        var newest = new List<CatalogueEntry>();
        foreach (var report in reports)
        {
            newest.AddRange(await NewestOfAgencyAsync(report.AgencySlug, [report.Year], cancellationToken));
        }

        return newest;
    }

    /// <summary>The newest entry of every report; reports whose newest entry cannot be read are left out.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> NewestOfAllAsync(CancellationToken cancellationToken)
    {
        var newest = new List<CatalogueEntry>();
        foreach (var year in await ReportsAsync(cancellationToken).Select(report => report.Year).Distinct().ToListAsync(cancellationToken))
        {
            newest.AddRange(await NewestOfYearAsync(year, cancellationToken));
        }

        return newest;
    }

    /// <summary>All that happened to these reports, oldest first; what happened to one whose entries cannot be read is left out.</summary>
    public async Task<IReadOnlyList<ArchiveEvent>> EventsOfAsync(IEnumerable<ReportId> reports, CancellationToken cancellationToken)
    {
        var events = new List<ArchiveEvent>();
        foreach (var report in reports)
        {
            events.AddRange(await TryHistoryAsync(report, cancellationToken) is { } history ? ArchiveEvent.Of(history) : []);
        }

        return ArchiveEvent.InOrder(events);
    }

    /// <summary>The same where each report's newest entry is at hand: one that is the first as well is all that happened, and nothing is read. So most of an agency's years cost nothing.</summary>
    public async Task<IReadOnlyList<ArchiveEvent>> EventsUpToAsync(IReadOnlyCollection<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var first = newest.Where(entry => entry.Ordinal == 1).SelectMany(entry => ArchiveEvent.Of(new(entry)));
        var changed = await EventsOfAsync(newest.Where(entry => entry.Ordinal > 1).Select(entry => entry.Report), cancellationToken);
        return ArchiveEvent.InOrder(first.Concat(changed));
    }

    /// <summary>Every report that has entries, each once.</summary>
    public async IAsyncEnumerable<ReportId> ReportsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ReportId? last = null;
        await foreach (var path in site.ListAsync(SitePath.Entries, cancellationToken))
        {
            if (SitePath.TryReadEntry(path, out var report, out _) && report != last)
            {
                yield return last = report;
            }
        }
    }

    /// <summary>Adds an entry; false when another worker has claimed its place.</summary>
    public Task<bool> TryAppendAsync(CatalogueEntry entry, CancellationToken cancellationToken) => site.WriteAsync(
        SitePath.Entry(entry.Report, entry.Ordinal).Value, StoredJson.Write(entry, StoredJson.CatalogueEntry), WriteCondition.Absent, cancellationToken);

    private ValueTask<string?> NewestPathAsync(ReportId report, CancellationToken cancellationToken) =>
        site.ListAsync(SitePath.EntriesOf(report), cancellationToken).LastOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<CatalogueEntry>> ReadableAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogueEntry>();
        foreach (var path in paths)
        {
            entries.AddRange(await site.TryFindAsync(path, StoredJson.CatalogueEntry, cancellationToken) is { } entry ? [entry] : []);
        }

        return entries;
    }
}
