using System.Runtime.CompilerServices;
using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The entries of a site: a log that only ever grows, and the one thing everything else can be made from again.</summary>
/// <param name="site">The published site.</param>
internal sealed class EntryLog(IBlobStore site)
{
    /// <summary>All entries of one report.</summary>
    public async Task<ReportHistory> HistoryAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogueEntry>();
        await foreach (var path in site.ListAsync(SitePath.EntriesOf(report), cancellationToken))
        {
            entries.Add(StoredJson.Read(await site.RequireAsync(path, cancellationToken), StoredJson.CatalogueEntry));
        }

        return new(entries);
    }

    /// <summary>All entries of one report; null when one of them cannot be read.</summary>
    public async Task<ReportHistory?> TryHistoryAsync(ReportId report, CancellationToken cancellationToken)
    {
        try
        {
            return await HistoryAsync(report, cancellationToken);
        }
        catch (Exception damage) when (damage is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The newest entry of a report; null where there is none.</summary>
    public async Task<CatalogueEntry?> NewestAsync(ReportId report, CancellationToken cancellationToken)
    {
        string? newest = null;
        await foreach (var path in site.ListAsync(SitePath.EntriesOf(report), cancellationToken))
        {
            newest = path;
        }

        return newest is null ? null : StoredJson.Read(await site.RequireAsync(newest, cancellationToken), StoredJson.CatalogueEntry);
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
}
