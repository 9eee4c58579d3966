using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Operations;

/// <summary>
/// What operators ask of a site. Each operation can be stopped anywhere and run again, beside workers that publish; on a
/// site that is as it should be, it changes nothing.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">Says when something is published or withdrawn.</param>
public sealed class ArchiveOperations(IBlobStore work, IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly ArchiveVerification _verification = new(work, site, imprint, time);
    private readonly ArchiveRebuild _rebuild = new(work, site, imprint, time);
    private readonly PublicationStage _publication = new(work, site, imprint, time);
    private readonly WithdrawalStage _withdrawal = new(work, site, imprint, time);
    private readonly ArchiveStage _archive = new(site, imprint, time);

    /// <summary>
    /// Holds every file of the site against what the entries make it, and says what is missing, damaged, out of date, stray or
    /// lost. Nothing is changed. A report that is published meanwhile may be named.
    /// </summary>
    public IAsyncEnumerable<Diagnostic> VerifyAsync(CancellationToken cancellationToken) => _verification.RunAsync(cancellationToken);

    /// <summary>Makes the site what its entries make it: writes what is missing, damaged or out of date, and removes what is stray.</summary>
    /// <returns>What could not be mended.</returns>
    public Task<IReadOnlyList<Diagnostic>> RebuildAsync(CancellationToken cancellationToken) => _rebuild.RunAsync(cancellationToken);

    /// <summary>Makes one report what its entries make it, and everything that lists it.</summary>
    /// <returns>What could not be mended.</returns>
    public Task<IReadOnlyList<Diagnostic>> RepairAsync(ReportId report, CancellationToken cancellationToken) => _rebuild.RunAsync(report, cancellationToken);

    /// <summary>Takes a report, all revisions of it, from the public.</summary>
    /// <returns>The entry that says so, or why there is none.</returns>
    public Task<Result<CatalogueEntry>> WithdrawAsync(ReportId report, CancellationToken cancellationToken) =>
        ListedAsync(_withdrawal.RunAsync(report, cancellationToken), cancellationToken);

    /// <summary>Undoes a withdrawal: the revision that was withdrawn last is published again.</summary>
    /// <returns>The entry that stands then, or why there is none.</returns>
    public Task<Result<CatalogueEntry>> UndoWithdrawalAsync(ReportId report, CancellationToken cancellationToken) =>
        ListedAsync(_publication.RepublishAsync(report, cancellationToken), cancellationToken);

    private async Task<Result<CatalogueEntry>> ListedAsync(Task<Result<CatalogueEntry>> operation, CancellationToken cancellationToken)
    {
        var result = await operation;
        if (result.IsSuccess(out var entry))
        {
            await _archive.RunAsync(entry.Report, cancellationToken);
            await _archive.CompleteAsync(entry.Report.ToString(), cancellationToken);
        }

        return result;
    }
}
