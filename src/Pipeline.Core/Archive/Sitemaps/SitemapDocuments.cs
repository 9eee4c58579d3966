using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Archive.Sitemaps;

/// <summary>What crawlers are told, as bytes: every page they may show, and no other. Superseded, withdrawn, converted and review pages are none of these.</summary>
/// <param name="address">Where readers reach the site.</param>
internal sealed class SitemapDocuments(SiteAddress address)
{
    /// <summary>The archive's own pages, besides those of years, agencies and reports.</summary>
    private static readonly SitePath[] Own = [SitePath.Start, SitePath.Search, SitePath.Data, SitePath.About, SitePath.Accessibility, SitePath.Agencies];

    /// <summary>The reports of a leaf of a year's list, with its page unless that is the year's own.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="prefix">The leaf.</param>
    /// <param name="list">Its reports.</param>
    public byte[] Year(int year, string prefix, IReadOnlyList<CatalogueEntry> list) => SitemapDocument.Write(
    [
        .. prefix.Length > 0 ? [Page(SitePath.Year(year, prefix))] : Array.Empty<SitemapUrl>(),
        .. Listings.Visible(list).SelectMany(Report),
    ]);

    /// <summary>The agencies of a leaf of their list, with its page unless that is the one of all agencies.</summary>
    /// <param name="prefix">The leaf.</param>
    /// <param name="agencies">Its agencies; those that readers are not shown are left out.</param>
    public byte[] Agencies(string prefix, IEnumerable<ArchiveAgency> agencies) => SitemapDocument.Write(
    [
        .. prefix.Length > 0 ? [Page(SitePath.AgenciesPage(prefix))] : Array.Empty<SitemapUrl>(),
        .. agencies.Where(agency => agency.Years.Count > 0).Select(agency => Page(SitePath.Agency(agency.Slug))),
    ]);

    /// <summary>The archive's own pages, and those of its years.</summary>
    public byte[] Archive(IEnumerable<int> years) => SitemapDocument.Write(Own.Concat(years.Select(SitePath.Year)).Select(Page));

    /// <summary>The index of these sitemaps. It does not say when they changed: every report would write it again.</summary>
    public byte[] Index(IEnumerable<SitePath> sitemaps) =>
        SitemapDocument.WriteIndex(sitemaps.OrderBy(path => path.Value, StringComparer.Ordinal).Select(address.Of));

    /// <summary><c>robots.txt</c>.</summary>
    public byte[] Robots() => SitemapDocument.Robots(address.Of(SitePath.Sitemap));

    private SitemapUrl Page(SitePath page) => new(address.Of(page));

    /// <summary>The addresses of a report's views, each with all of them.</summary>
    private IEnumerable<SitemapUrl> Report(CatalogueEntry entry)
    {
        var languages = ReportViews.Alternates(entry.Language).Select(alternate => (alternate.Tag, Of(alternate.View))).ToList();
        return ReportViews.Of(entry.Language).Select(view => new SitemapUrl(Of(view), DateOnly.FromDateTime(entry.Moment.UtcDateTime), languages));

        string Of(ReportView view) => address.Of(SitePath.Report(entry.Report, view));
    }
}
