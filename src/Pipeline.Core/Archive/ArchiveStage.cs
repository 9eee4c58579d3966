using System.Text;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// Entries → archive. The entries are the truth; the lists of a year and of an agency, the root and all archive pages
/// are projections of them. One report touches one year, one agency and the root, however many reports there are.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="registry">What is known of the agencies.</param>
public sealed class ArchiveStage(IBlobStore site, AgencyRegistry registry)
{
    /// <summary>Brings everything that lists the report up to its newest entry. Running it again changes nothing.</summary>
    public async Task RunAsync(ReportId report, CancellationToken cancellationToken)
    {
        var entry = await NewestAsync(report, cancellationToken);
        var (year, agency) = (SitePath.YearIndex(report.Year), SitePath.AgencyIndex(report.AgencySlug));
        await site.UpdateAsync(year, StoredJson.Catalogue, list => Projections.With(list, entry), cancellationToken);
        await site.UpdateAsync(agency, StoredJson.Catalogue, list => Projections.With(list, entry), cancellationToken);
        await site.UpdateAsync(SitePath.ArchiveRoot, StoredJson.ArchiveRoot, root => Projections.With(root, entry), cancellationToken);

        await DrawAsync(year, StoredJson.Catalogue, list => [ArchivePages.Year(report.Year, list)], cancellationToken);
        await DrawAsync(agency, StoredJson.Catalogue, list => [AgencyPage(report.AgencySlug, list)], cancellationToken);
        await DrawAsync(SitePath.ArchiveRoot, StoredJson.ArchiveRoot, root => [ArchivePages.Agencies(root), ArchivePages.NotFound(), ArchivePages.Start(root)], cancellationToken);
    }

    private SitePage AgencyPage(string slug, IReadOnlyList<CatalogueEntry> reports) => ArchivePages.Agency(
        new ArchiveAgency(slug, reports[0].AgencyName, reports[0].Level, [.. reports.Select(report => report.Year)]), reports, registry.BySlug(slug));

    /// <summary>Draws pages from a projection, again if another worker has changed it meanwhile: whoever draws last draws the newest.</summary>
    private async Task DrawAsync<T>(SitePath projection, JsonTypeInfo<T> form, Func<T, IReadOnlyList<SitePage>> draw, CancellationToken cancellationToken)
        where T : class
    {
        string? drawn = null;
        while (await site.ReadAsync(projection.Value, cancellationToken) is { } stored && stored.ETag != drawn)
        {
            foreach (var page in draw(StoredJson.Read(stored.Content, form)))
            {
                await site.PutAsync(page.Path.Value, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
            }

            drawn = stored.ETag;
        }
    }

    private async Task<CatalogueEntry> NewestAsync(ReportId report, CancellationToken cancellationToken)
    {
        var newest = "";
        await foreach (var path in site.ListAsync(SitePath.EntriesOf(report), cancellationToken))
        {
            newest = path;
        }

        return StoredJson.Read(await site.RequireAsync(newest, cancellationToken), StoredJson.CatalogueEntry);
    }
}
