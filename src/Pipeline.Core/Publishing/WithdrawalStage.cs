using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>
/// Takes a report from the public: first the entry that says so, so that nothing published before can come back; then its
/// files, with a notice in place of its pages. The archive stage then takes it from the lists.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">Says when something is published or withdrawn.</param>
internal sealed class WithdrawalStage(IBlobStore work, IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly ReportFolder _folder = new(work, site, imprint);

    /// <summary>Withdraws the report, all revisions of it; the result is the entry that says so. Running it again changes nothing.</summary>
    public async Task<Result<CatalogueEntry>> RunAsync(ReportId report, CancellationToken cancellationToken)
    {
        var history = await _log.HistoryAsync(report, cancellationToken);
        while (history.Current is { } current)
        {
            var entry = current with { Ordinal = history.NextOrdinal, At = history.MomentOfNext(time.GetUtcNow()), IsWithdrawn = true };
            history = await _log.TryAppendAsync(entry, cancellationToken)
                ? history.With(entry)
                : await _log.HistoryAsync(report, cancellationToken);
        }

        if (history.Newest is not { } withdrawal)
        {
            return Result.Failure<CatalogueEntry>(Findings.UnknownReport(report));
        }

        await _folder.SettleAsync(report, cancellationToken);
        await _folder.SettleYearAfterAsync(report, cancellationToken);
        return Result.Success(withdrawal);
    }
}
