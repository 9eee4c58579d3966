using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Publishing;

/// <summary>
/// Finds what the pages of a revision are held against: the current one against the year before, a superseded one against the
/// revision that took its place. Either way one report more is read, however many there are.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
internal sealed class RevisionNeighbours(IBlobStore work, IBlobStore site)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);

    /// <summary>The report an agency shows for a year; null where there is none, or nothing is left of it.</summary>
    public async Task<Report?> PublishedAsync(string slug, int year, CancellationToken cancellationToken) =>
        year is >= ReportId.FirstYear and <= ReportId.LastYear
        && await _log.TryHistoryAsync(new(slug, year), cancellationToken) is { Current: { } entry }
            ? (await _sources.BilingualAsync(entry, cancellationToken))?.Report
            : null;

    /// <summary>The revision with what its pages are held against.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="history">The report's history.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RevisionSource> WithThemAsync(RevisionSource source, ReportHistory history, CancellationToken cancellationToken)
    {
        var report = source.Bilingual.Report;
        return history.SuccessorOf(source.Bilingual.Revision) is { } successor
            ? source with { Successor = await _sources.BilingualAsync(successor, cancellationToken) }
            : source with { YearBefore = await PublishedAsync(report.AgencySlug, report.Year - 1, cancellationToken) };
    }
}
