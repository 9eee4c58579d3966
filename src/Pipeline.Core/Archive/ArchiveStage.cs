using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// Entries → archive. The entries are the truth; the lists of a year and of an agency, the root and all archive pages
/// are projections of them. One report touches one year, one agency and the root, however many reports there are.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">The clock.</param>
internal sealed class ArchiveStage(IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly ArchiveIndex _index = new(site, new(site), imprint.Address);
    private readonly ArchiveDrawings _drawings = new(site, imprint);
    private readonly Compaction _compaction = new(site, imprint, time);

    /// <summary>
    /// Brings the lists that have the report, or no longer should, up to its newest entry, and marks it for <see cref="CompleteAsync"/>:
    /// before, so that it is found if this is stopped; and after, because another worker may have folded by the old lists meanwhile.
    /// Running it again changes nothing.
    /// </summary>
    /// <returns>The newest entry: how the report stands.</returns>
    /// <exception cref="InvalidDataException">The report has no entry: the stage ran before its time.</exception>
    public async Task<CatalogueEntry> RunAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entry = await _log.NewestAsync(report, cancellationToken) ?? throw new InvalidDataException($"'{report}' has no entry.");
        await _compaction.MarkAsync(entry, cancellationToken);
        await _index.AddAsync(entry, cancellationToken);
        await _index.UpdateRootAsync(report.AgencySlug, cancellationToken);
        await _compaction.MarkAsync(entry, cancellationToken);

        await _drawings.DrawYearAsync(report.Year, cancellationToken);
        await _drawings.DrawAgencyAsync(report.AgencySlug, cancellationToken);
        await _drawings.DrawRootAsync(cancellationToken);
        return entry;
    }

    /// <summary>Brings what is made for many reports at once up to all that was listed since: search, data, feeds, the sitemap.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) => _compaction.RunAsync(cancellationToken);
}
