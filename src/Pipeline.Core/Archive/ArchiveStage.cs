using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// Entries → archive. The entries are the truth; lists, feeds, sitemaps, data and the search index are projections of them
/// (<see cref="Compaction"/>). One report costs the same however many there are.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">The clock.</param>
internal sealed class ArchiveStage(IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly Compaction _compaction = new(site, imprint, time);

    /// <summary>Has a report taken into the archive by whoever folds next (<see cref="CompleteAsync"/>). Running it again changes nothing.</summary>
    /// <returns>The newest entry: how the report stands.</returns>
    /// <exception cref="InvalidDataException">The report has no entry: the stage ran before its time.</exception>
    public async Task<CatalogueEntry> RunAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entry = await _log.NewestAsync(report, cancellationToken) ?? throw new InvalidDataException($"'{report}' has no entry.");
        await _compaction.MarkAsync(entry, cancellationToken);
        return entry;
    }

    /// <summary>Brings the archive up to all reports that were handed in, or leaves them to the worker who is at it.</summary>
    /// <param name="holder">Who folds: the same when it is started again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task CompleteAsync(string holder, CancellationToken cancellationToken) => _compaction.RunAsync(holder, cancellationToken);
}
