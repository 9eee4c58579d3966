using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// Entries → archive. The entries are the truth; the lists of a year and of an agency, the root and all archive pages
/// are projections of them. One report touches one year, one agency and the root, however many reports there are.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="registry">What is known of the agencies.</param>
internal sealed class ArchiveStage(IBlobStore site, AgencyRegistry registry)
{
    private readonly EntryLog _log = new(site);
    private readonly ArchiveIndex _index = new(site, new(site));
    private readonly ArchiveDrawings _drawings = new(site, registry);

    /// <summary>Brings everything that lists the report, or no longer should, up to its newest entry. Running it again changes nothing.</summary>
    /// <returns>The newest entry: how the report stands.</returns>
    /// <exception cref="InvalidDataException">The report has no entry: the stage ran before its time.</exception>
    public async Task<CatalogueEntry> RunAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entry = await _log.NewestAsync(report, cancellationToken) ?? throw new InvalidDataException($"'{report}' has no entry.");
        await _index.AddAsync(entry, cancellationToken);
        await _index.UpdateRootAsync(report.AgencySlug, cancellationToken);

        await _drawings.DrawYearAsync(report.Year, cancellationToken);
        await _drawings.DrawAgencyAsync(report.AgencySlug, cancellationToken);
        await _drawings.DrawRootAsync(cancellationToken);
        return entry;
    }
}
