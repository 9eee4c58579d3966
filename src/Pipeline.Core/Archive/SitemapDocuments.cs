using System.Globalization;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Syndication;

namespace Pipeline.Core.Archive;

/// <summary>What crawlers are told, as bytes: every page they may show, and no other. Superseded, withdrawn, converted and review pages are none of these.</summary>
/// <param name="address">Where readers reach the site.</param>
internal sealed class SitemapDocuments(SiteAddress address)
{
    /// <summary>
    /// About how many reports of a year a sitemap holds. The protocol allows 50,000 addresses and 50 MB, three or four
    /// addresses a report; far fewer are taken so that a further report does not mean writing all others of its year again.
    /// </summary>
    private const int ReportsPerFile = 1000;

    /// <summary>The archive's own pages, besides those of years, which stand with their reports, and of agencies.</summary>
    private static readonly SitePath[] Own = [SitePath.Start, SitePath.Search, SitePath.Data, SitePath.About, SitePath.Accessibility];

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

    /// <summary>A sitemap of a year. The first of them begins with the pages of the year, and so is never empty.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="page">Which of its sitemaps, from 1.</param>
    /// <param name="list">The list of the year.</param>
    public byte[] Year(int year, int page, IReadOnlyList<CatalogueEntry> list)
    {
        var visible = Projections.Visible(list);
        var lists = page == 1 ? Listing(visible.Count, number => SitePath.Year(year, number)) : [];
        return SitemapDocument.Write(lists.Concat(visible.Where(entry => PageOf(entry, Pages(list)) == page).SelectMany(Report)));
    }

    /// <summary>The sitemap of the archive's own pages.</summary>
    /// <param name="agencies">The agencies whose reports readers are shown.</param>
    public byte[] Archive(IReadOnlyCollection<ArchiveAgency> agencies) => SitemapDocument.Write(
    [
        .. Own.Select(page => new SitemapUrl(address.Of(page))),
        .. Listing(agencies.Count, SitePath.AgenciesPage),
        .. agencies.SelectMany(agency => Listing(agency.Years.Count, number => SitePath.Agency(agency.Slug, number))),
    ]);

    /// <summary>The index of these sitemaps. It does not say when they changed: every report would write it again.</summary>
    public byte[] Index(IEnumerable<SitePath> sitemaps) =>
        SitemapDocument.WriteIndex(sitemaps.OrderBy(path => path.Value, StringComparer.Ordinal).Select(address.Of));

    /// <summary><c>robots.txt</c>.</summary>
    public byte[] Robots() => SitemapDocument.Robots(address.Of(SitePath.Sitemap));

    /// <summary>The sitemap of its year a report stands in: chance, but always the same.</summary>
    private static int PageOf(CatalogueEntry entry, int pages) =>
        (int)(uint.Parse(Revision.HashOf(Encoding.UTF8.GetBytes(entry.AgencySlug))[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture) % (uint)pages) + 1;

    /// <summary>The pages of a list of this many items, the first even when it is empty.</summary>
    private IEnumerable<SitemapUrl> Listing(int items, Func<int, SitePath> numbered) => Slices.Numbers(items).Select(number => new SitemapUrl(address.Of(numbered(number))));

    /// <summary>The addresses of a report's views, each with all of them.</summary>
    private IEnumerable<SitemapUrl> Report(CatalogueEntry entry)
    {
        var languages = ReportViews.Alternates(entry.Language).Select(alternate => (alternate.Tag, Of(alternate.View))).ToList();
        return ReportViews.Of(entry.Language).Select(view => new SitemapUrl(Of(view), DateOnly.FromDateTime(entry.Moment.UtcDateTime), languages));

        string Of(ReportView view) => address.Of(SitePath.Report(entry.Report, view));
    }
}
