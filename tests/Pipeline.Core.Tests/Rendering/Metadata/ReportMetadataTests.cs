using AngleSharp.Html.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering.Metadata;

public class ReportMetadataTests
{
    private const string Report = "https://archive.example/gov/r/changping/2021/";
    private static readonly SiteAddress Address = new(new("https://archive.example/gov/"));

    [Theory]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.English)]
    public void Every_view_names_the_same_set_of_languages_itself_included(Language received)
    {
        var pages = Pages(received);

        Assert.All(pages, page => Assert.Equal([("zh-Hans", Report + "zh/"), ("en", Report + "en/"), ("x-default", Report)], Set(page)));
        Assert.All(pages, page => Assert.Contains(Canonical(page), Set(page).Select(alternate => alternate.Address)));
    }

    [Fact]
    public void A_report_in_traditional_chinese_has_its_conversion_for_readers_of_simplified()
    {
        var pages = Pages(Language.TraditionalChinese);

        Assert.Equal(4, pages.Count);
        Assert.All(pages, page => Assert.Equal(
            [("zh-Hant", Report + "zh/"), ("en", Report + "en/"), ("zh-Hans", Report + "zh-hans/"), ("x-default", Report)], Set(page)));
    }

    [Fact]
    public void Every_view_of_the_set_is_kept_under_its_own_address()
    {
        var pages = Pages(Language.TraditionalChinese);

        Assert.Equal([Report, Report + "zh/", Report + "en/", Report + "zh-hans/"], pages.Select(Canonical));
        Assert.All(pages, page => Assert.Empty(page.QuerySelectorAll("meta[name=robots]")));
    }

    [Fact]
    public void Open_Graph_gives_the_page_s_language_first_and_those_of_the_other_views()
    {
        var page = Pages(Language.TraditionalChinese)[(int)ReportView.English];

        Assert.Equal(["article"], Property(page, "og:type"));
        Assert.Equal([Report + "en/"], Property(page, "og:url"));
        Assert.Equal(["Archive of Annual Reports on Government Information Disclosure"], Property(page, "og:site_name"));
        Assert.Equal(["en_US"], Property(page, "og:locale"));
        Assert.Equal(["zh_TW", "zh_CN"], Property(page, "og:locale:alternate"));
        Assert.Equal(["Annual Report of the People’s Government of Changping District, Beijing Municipality on Government Information Disclosure for 2021"], Property(page, "og:title"));
    }

    private static List<IHtmlDocument> Pages(Language received) =>
        [.. ReportPages.Of(new BilingualReportBuilder().In(received).Build(), new() { Address = Address }).Select(Dom.Of)];

    private static (string? Language, string? Address)[] Set(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")))];

    private static string? Canonical(IHtmlDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    private static IEnumerable<string?> Property(IHtmlDocument page, string name) =>
        page.QuerySelectorAll($"meta[property='{name}']").Select(meta => meta.GetAttribute("content"));
}
