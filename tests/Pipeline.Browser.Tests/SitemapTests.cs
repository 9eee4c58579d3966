using System.Xml.Linq;
using Pipeline.Browser.Tests.Kit;

namespace Pipeline.Browser.Tests;

/// <summary>What crawlers are given, against the sitemaps.org protocol and what search engines ask of hreflang: every page of a set names the whole set.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class SitemapTests(ReadingRoom room)
{
    private const int MostAddresses = 50_000;
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly string[] Reports = ["report", "long report", "Traditional report", "English report", "old report"];

    private string Site => room.Site.Address.Base.AbsoluteUri;

    [Fact]
    public void Crawlers_are_told_where_the_sitemap_is() => Assert.Contains($"Sitemap: {Site}sitemap.xml", room.Site.Read("robots.txt").Split('\n').Select(line => line.Trim()));

    [Fact]
    public void The_index_names_every_sitemap() => Assert.Equal(
        room.Site.Files.Where(path => path.StartsWith("sitemaps/", StringComparison.Ordinal)).Select(path => Site + path).Order(StringComparer.Ordinal),
        Read("sitemap.xml").Elements(Sitemap + "sitemap").Select(LocationOf).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_report_is_named_in_every_language()
    {
        var named = Addresses().Select(LocationOf).ToHashSet();

        Assert.All(Reports.Select(room.AddressOf), address => Assert.Superset(new HashSet<string> { address, address + "zh/", address + "en/" }, named));
        Assert.DoesNotContain(room.AddressOf("withdrawn report"), named);
        Assert.DoesNotContain(room.AddressOf("superseded report"), named);
    }

    [Fact]
    public void No_sitemap_is_too_long_and_no_address_stands_twice()
    {
        Assert.All(Files(), file => Assert.InRange(Read(file).Elements().Count(), 1, MostAddresses));
        var named = Addresses().Select(LocationOf).ToList();
        Assert.Equal(named.Distinct(), named);
    }

    [Fact]
    public void Every_page_of_a_set_of_languages_names_the_whole_set()
    {
        var sets = Addresses().Where(url => url.Elements(Xhtml + "link").Any()).ToDictionary(LocationOf, AlternatesOf);

        Assert.NotEmpty(sets);
        Assert.All(sets, set => Assert.All(set.Value.Split(' ').Select(alternate => alternate[(alternate.IndexOf('=', StringComparison.Ordinal) + 1)..]), alternate => Assert.Equal(set.Value, sets[alternate])));
    }

    [Fact]
    public void The_pages_name_the_same_set_and_themselves() => Assert.All(Addresses().Where(url => url.Elements(Xhtml + "link").Any()), url =>
    {
        var page = SiteReferences.Parse(room.Site.Read(new Uri(LocationOf(url)).AbsolutePath[1..] + "index.html"));

        Assert.Equal(LocationOf(url), page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(AlternatesOf(url), InOrder(page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")))));
    });

    private static string AlternatesOf(XElement url) =>
        InOrder(url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")?.Value, link.Attribute("href")?.Value)));

    private static string InOrder(IEnumerable<(string? Language, string? Address)> alternates) =>
        string.Join(' ', alternates.Select(alternate => $"{alternate.Language}={alternate.Address}").Order(StringComparer.Ordinal));

    private static string LocationOf(XElement element) => element.Element(Sitemap + "loc")?.Value ?? "";

    private IEnumerable<string> Files() => room.Site.Files.Where(path => path.StartsWith("sitemaps/", StringComparison.Ordinal));

    private IEnumerable<XElement> Addresses() => Files().SelectMany(path => Read(path).Elements(Sitemap + "url"));

    private XElement Read(string path) => XDocument.Parse(room.Site.Read(path)).Root ?? throw new InvalidOperationException($"{path} is empty.");
}
