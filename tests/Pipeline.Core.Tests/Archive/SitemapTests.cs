using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Archive;

/// <summary>What crawlers are told.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Every_page_that_may_be_shown_is_listed_once_and_no_other()
    {
        var newsroom = Newsroom.WithSampleData();
        await newsroom.PublishSampleAsync("qinglan-transport-2020.md");
        await newsroom.PublishSampleAsync("shiqiao-2022.md");
        await newsroom.PublishSampleAsync("qinglan-education-2016.txt");

        var pages = newsroom.Site.Content.Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal) && MayBeShown(newsroom.Site.Text(path)));

        Assert.Equal(pages.Select(path => SiteAddress.Desk.Of(new(path))).Order(StringComparer.Ordinal), Urls(newsroom.Site).Select(Location).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Superseded_and_withdrawn_reports_are_not_listed()
    {
        var site = await SoundSite.MakeAsync();

        var locations = Urls(site.Newsroom.Site).Select(Location).ToList();

        Assert.Contains(site.At("http://127.0.0.1:8080/r/{id}/zh/"), locations);
        Assert.DoesNotContain(locations, location => location.Contains(site.At("{old}"), StringComparison.Ordinal) || location.Contains(site.At("{gone}"), StringComparison.Ordinal));
        Assert.All(locations, location => Assert.Contains(location, site.Newsroom.Site.Content.Keys.Select(path => SiteAddress.Desk.Of(new(path)))));
    }

    [Fact]
    public async Task Each_form_of_a_report_names_all_its_forms_itself_among_them()
    {
        var site = (await SoundSite.MakeAsync()).Newsroom.Site;
        var forms = Urls(site).Where(url => Languages(url).Count > 0).ToDictionary(Location, Languages);

        Assert.Equal(6, forms.Count);
        Assert.All(forms, form => Assert.Contains(form.Key, form.Value.Values));
        Assert.All(forms, form => Assert.Equal(["en", "x-default", "zh-Hans"], form.Value.Keys.Order(StringComparer.Ordinal)));
        Assert.All(forms, form => Assert.All(form.Value.Values, other => Assert.Equal(form.Value, forms[other])));
    }

    [Fact]
    public async Task A_report_changed_on_the_day_of_its_newest_entry()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a"), Chronicle.Entry("a", 2, month: 7, day: 9));

        Assert.Equal(
            ["2022-07-09"],
            Urls(chronicle.Site).Select(url => url.Element(Sitemap + "lastmod")?.Value).OfType<string>().Distinct());
    }

    [Fact]
    public async Task The_index_names_every_sitemap_and_crawlers_are_told_of_it()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a"), Chronicle.Entry("b") with { Year = 2019 });

        Assert.Equal(
            ["https://example.org/archive/sitemaps/2019.xml", "https://example.org/archive/sitemaps/2021.xml", "https://example.org/archive/sitemaps/agencies.xml", "https://example.org/archive/sitemaps/archive.xml"],
            Root(chronicle.Site.Text("sitemap.xml")).Elements(Sitemap + "sitemap").Select(Location));
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/archive/sitemap.xml\n", chronicle.Site.Text("robots.txt"));
    }

    [Fact]
    public async Task A_year_without_reports_readers_are_shown_keeps_its_sitemap_which_is_empty()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("a"));
        await chronicle.AddAsync(Chronicle.Entry("a", 2) with { IsWithdrawn = true });

        Assert.Empty(Root(chronicle.Site.Text("sitemaps/2021.xml")).Elements());
    }

    [Fact]
    public async Task A_long_list_has_a_sitemap_for_each_of_its_parts()
    {
        var chronicle = new Chronicle();
        CatalogueEntry[] entries = [.. Enumerable.Range(0, 250).Select(n => Chronicle.Entry($"{"abc"[n % 3]}gency-{n}"))];
        await chronicle.AddAsync(entries);

        var locations = Urls(chronicle.Site).Select(Location).ToList();

        Assert.Equal(["2021/a.xml", "2021/b.xml", "2021/c.xml"], chronicle.Site.Content.Keys.Where(path => path.StartsWith("sitemaps/2021", StringComparison.Ordinal)).Select(path => path[9..]));
        Assert.Equal(locations.Count, locations.Distinct().Count());
        Assert.Subset(locations.ToHashSet(), entries.Select(entry => $"https://example.org/archive/r/{entry.Report}/").ToHashSet());
        Assert.Contains("https://example.org/archive/years/2021/b/", locations);
        Assert.Contains("https://example.org/archive/agencies/by_c/", locations);
    }

    [Fact]
    public async Task The_sitemap_names_the_forms_of_a_report_that_its_pages_name()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(new ReportText());
        await newsroom.PublishAsync(new ReportText { Title = "某某市水務局2020年政府資訊公開工作年度報告", Preamble = "本報告根據《中華人民共和國政府信息公開條例》第五十條編製。", Overview = "全年工作平穩有序。" });

        var forms = Urls(newsroom.Site).Where(url => Languages(url).Count > 0).ToList();

        Assert.Equal(3 + 4, forms.Count);
        Assert.All(forms, form => Assert.Equal(Named(Page(newsroom.Site, Location(form))), Languages(form)));
    }

    [Fact]
    public async Task Sitemaps_look_as_expected()
    {
        var chronicle = new Chronicle();
        await chronicle.AddAsync(Chronicle.Entry("changping"), Chronicle.Entry("beijing") with { Language = Language.TraditionalChinese });

        foreach (var path in new[] { "sitemap.xml", "sitemaps/archive.xml", "sitemaps/2021.xml", "sitemaps/agencies.xml", "robots.txt" })
        {
            Expected.Matches($"feeds/{path.Replace('/', '-')}", chronicle.Site.Text(path));
        }
    }

    /// <summary>The pages of all sitemaps the index names.</summary>
    private static IEnumerable<XElement> Urls(MemoryBlobStore site) => Root(site.Text("sitemap.xml")).Elements(Sitemap + "sitemap")
        .SelectMany(sitemap => Root(site.Text(Location(sitemap)[Location(sitemap).IndexOf("sitemaps/", StringComparison.Ordinal)..])).Elements(Sitemap + "url"));

    private static Dictionary<string, string> Languages(XElement url) => url.Elements(Xhtml + "link")
        .ToDictionary(link => (string?)link.Attribute("hreflang") ?? "", link => (string?)link.Attribute("href") ?? "");

    private static Dictionary<string, string> Named(IHtmlDocument page) => page.QuerySelectorAll("link[hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang") ?? "", link => link.GetAttribute("href") ?? "");

    private static IHtmlDocument Page(MemoryBlobStore site, string address) =>
        new HtmlParser().ParseDocument(site.Text(site.Content.Keys.Single(path => SiteAddress.Desk.Of(new(path)) == address)));

    private static bool MayBeShown(string page) => !page.Contains("""<meta name="robots" content="noindex">""", StringComparison.Ordinal);

    private static string Location(XElement element) => element.Element(Sitemap + "loc")?.Value ?? "";

    private static XElement Root(string text) => XDocument.Parse(text).Root ?? new("none");
}
