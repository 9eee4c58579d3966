using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Publishing;

/// <summary>
/// Holds a report that is published against those the agency has published for the years before and after: whichever of two
/// years comes later to the archive tells. It reads two reports at most, however many there are.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
internal sealed class NeighbouringYears(IBlobStore work, IBlobStore site)
{
    private readonly RevisionNeighbours _published = new(work, site);

    /// <summary>What does not follow from one year to the next.</summary>
    public async Task<IReadOnlyList<Diagnostic>> CheckAsync(Report report, CancellationToken cancellationToken)
    {
        var before = await _published.PublishedAsync(report.AgencySlug, report.Year - 1, cancellationToken);
        var after = await _published.PublishedAsync(report.AgencySlug, report.Year + 1, cancellationToken);
        return
        [
            .. before is null ? [] : CrossYear.Check(before, report),
            // The lines of these are lines of the other report, not of this upload.
            .. after is null ? [] : CrossYear.Check(report, after).Select(finding => finding with { Line = null }),
        ];
    }
}
