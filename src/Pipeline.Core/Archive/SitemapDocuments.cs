using System.Globalization;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Archive;

/// <summary>What crawlers are told, as bytes: every page they may show, and no other. Superseded, withdrawn, converted and review pages are none of these.</summary>
/// <param name="address">Where readers reach the site.</param>
internal sealed class SitemapDocuments(SiteAddress address)
{
    /// <summary>
    /// About how many reports of a year a sitemap holds. The protocol allows 50,000 addresses and 50 MB, three addresses a
    /// report; far fewer are taken so that a further report does not mean writing all others of its year again.
    /// </summary>
    private const int ReportsPerFile = 1000;

    /// <summary>The archive's own pages, besides those of years, which stand with their reports, and of agencies.</summary>
    private static readonly SitePath[] Own = [SitePath.Start, SitePath.Agencies];

    /// <summary>How many sitemaps a year has: a power of two, so that most reports keep their place, and never fewer than before, since lists only grow.</summary>
    /// <param name="list">The list of the year.</param>
    public static int Pages(IReadOnlyCollection<CatalogueEntry> list)
    {
        var pages = 1;
        while (list.Count > pages * ReportsPerFile)
        {
            pages *= 2;
        }

        return pages;
    }

    /// <summary>A sitemap of a year. The first of them begins with the page of the year, and so is never empty.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="page">Which of its sitemaps, from 1.</param>
    /// <param name="list">The list of the year.</param>
    public byte[] Year(int year, int page, IReadOnlyList<CatalogueEntry> list)
    {
        var reports = Projections.Visible(list).Where(entry => PageOf(entry, Pages(list)) == page).SelectMany(Report);
        return SitemapDocument.Write(page == 1 ? reports.Prepend(new(address.Of(SitePath.Year(year)))) : reports);
    }

    /// <summary>The sitemap of the archive's own pages.</summary>
    /// <param name="agencies">The agencies whose reports readers are shown.</param>
    public byte[] Archive(IEnumerable<ArchiveAgency> agencies) =>
        SitemapDocument.Write(Own.Concat(agencies.Select(agency => SitePath.Agency(agency.Slug))).Select(page => new SitemapUrl(address.Of(page))));

    /// <summary>The index of these sitemaps. It does not say when they changed: every report would write it again.</summary>
    public byte[] Index(IEnumerable<SitePath> sitemaps) =>
        SitemapDocument.WriteIndex(sitemaps.OrderBy(path => path.Value, StringComparer.Ordinal).Select(address.Of));

    /// <summary><c>robots.txt</c>.</summary>
    public byte[] Robots() => SitemapDocument.Robots(address.Of(SitePath.Sitemap));

    /// <summary>The sitemap of its year a report stands in: chance, but always the same.</summary>
    private static int PageOf(CatalogueEntry entry, int pages) =>
        (int)(uint.Parse(Revision.HashOf(Encoding.UTF8.GetBytes(entry.AgencySlug))[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture) % (uint)pages) + 1;

    /// <summary>The three addresses of a report, each with all of them.</summary>
    private IEnumerable<SitemapUrl> Report(CatalogueEntry entry)
    {
        var (both, chinese, english) = (Of(ReportView.Both), Of(ReportView.Chinese), Of(ReportView.English));
        (string Tag, string Address)[] languages = [(FeedEntries.Chinese(entry).Tag, chinese), (Language.English.Tag, english), ("x-default", both)];
        return new[] { both, chinese, english }.Select(page => new SitemapUrl(page, DateOnly.FromDateTime(entry.Moment.UtcDateTime), languages));

        string Of(ReportView view) => address.Of(SitePath.Report(entry.Report, view));
    }
}
