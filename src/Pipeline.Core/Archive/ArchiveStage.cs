using System.Text;
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
        var year = await site.UpdateAsync(SitePath.YearIndex(report.Year), StoredJson.Catalogue, list => Projections.With(list, entry), cancellationToken);
        var agency = await site.UpdateAsync(SitePath.AgencyIndex(report.AgencySlug), StoredJson.Catalogue, list => Projections.With(list, entry), cancellationToken);
        var root = await site.UpdateAsync(SitePath.ArchiveRoot, StoredJson.ArchiveRoot, root => Projections.With(root, entry, year.Count, agency), cancellationToken);

        var listed = root.Agencies.First(listed => listed.Slug == report.AgencySlug);
        await WriteAsync(ArchivePages.Year(report.Year, year), cancellationToken);
        await WriteAsync(ArchivePages.Agency(listed, agency, registry.BySlug(report.AgencySlug)), cancellationToken);
        await WriteAsync(ArchivePages.Agencies(root), cancellationToken);
        await WriteAsync(ArchivePages.NotFound(), cancellationToken);
        await WriteAsync(ArchivePages.Start(root), cancellationToken);
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

    private Task WriteAsync(SitePage page, CancellationToken cancellationToken) =>
        site.PutAsync(page.Path.Value, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
}
