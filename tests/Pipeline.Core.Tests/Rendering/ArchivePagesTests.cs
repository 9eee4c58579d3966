using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class ArchivePagesTests
{
    private static readonly CatalogueEntry Changping = CatalogueEntries.Of(SampleReport.Build());
    private static readonly CatalogueEntry Beijing = Changping with
    {
        AgencySlug = "beijing",
        Year = 2020,
        Level = AgencyLevel.Province,
        Language = Language.TraditionalChinese,
        AgencyName = new("北京市人民政府", "People’s Government of Beijing Municipality"),
        Title = new("2020年北京市政府信息公開工作年度報告", null),
        PublicationDate = null,
        Counts = new(10, 2, 0, 1, 0),
    };

    private static readonly ArchiveRoot Root = CatalogueEntries.Archive(Changping, Beijing);

    [Fact]
    public void The_start_page_leads_to_reports_years_agencies_and_what_else_there_is()
    {
        var links = Dom.Of(StartPage.Of(Root)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(
            [
                "r/changping/2021/", "agencies/changping/", "r/beijing/2020/", "agencies/beijing/", "years/2021/", "years/2020/", "agencies/beijing/", "agencies/changping/",
                "data/", "feed.atom", "about/", "accessibility/",
            ],
            links);
    }

    [Fact]
    public void The_start_page_searches_without_a_script()
    {
        var form = Dom.Of(StartPage.Of(Root)).QuerySelector("form[role=search]");

        Assert.Equal(("search/", null), (form?.GetAttribute("action"), form?.GetAttribute("method")));
        Assert.Equal("q", form?.QuerySelector("input[type=search]")?.GetAttribute("name"));
        Assert.Equal("q", form?.QuerySelector("label")?.GetAttribute("for"));
    }

    [Fact]
    public void With_many_agencies_the_start_page_leads_to_their_levels()
    {
        var root = new ArchiveRoot { Levels = [new(AgencyLevel.County, 500), new(null, 1)] };

        Assert.Equal(
            ["search/?level=county", "search/?level=none", "agencies/"],
            Dom.Of(StartPage.Of(root)).QuerySelectorAll("[aria-labelledby=agencies] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void An_entry_shows_titles_agency_date_and_the_state_of_the_translation()
    {
        var entry = Dom.Of(StartPage.Of(Root)).QuerySelectorAll(".entries li")[0];

        Assert.Equal(["zh-Hans", "en"], entry.QuerySelectorAll(".pair span").Select(title => title.GetAttribute("lang")));
        Assert.Equal(
            ["北京市昌平区人民政府 People’s Government of Changping District, Beijing Municipality", "2022年1月28日 January 28, 2022", "机器翻译4段 4 machine", "待译4段 4 pending"],
            entry.Texts(".facts > span"));
    }

    [Fact]
    public void A_translation_approved_throughout_is_called_so() =>
        Assert.Equal(["译文均已审定 translation approved throughout"], Dom.Of(YearPages.Of(2020, "", new() { Items = [] }, [Beijing])).Texts(".entries .facts > span:last-child"));

    [Fact]
    public void A_title_in_Traditional_Chinese_says_so() =>
        Assert.Equal("zh-Hant", Dom.Of(YearPages.Of(2020, "", new() { Items = [] }, [Beijing])).QuerySelector(".entries .pair span")?.GetAttribute("lang"));

    [Fact]
    public void A_year_lists_its_reports_by_level_of_government() => Assert.Equal(
        ["../../r/beijing/2020/", "../../r/changping/2021/"],
        Dom.Of(YearPages.Of(2020, "", new() { Items = [] }, [Changping, Beijing])).QuerySelectorAll(".entries .pair").Select(link => link.GetAttribute("href")));

    [Fact]
    public void Agencies_are_listed_by_level_of_government() => Assert.Equal(
        ["beijing/", "changping/"],
        Dom.Of(AgenciesPages.Of("", new() { Items = Root.Agencies })).QuerySelectorAll(".agencies a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void An_agency_page_shows_what_the_registry_says()
    {
        var details = new Agency { Slug = "changping", Site = new("https://www.example.gov.cn/"), Contact = "010-0000", Feedback = new("javascript:alert(1)") };
        var page = Dom.Of(AgencyPage.Of(Root.Agencies[0], [Changping], details));

        Assert.Equal("https://www.example.gov.cn/", page.QuerySelector("a[rel=external]")?.GetAttribute("href"));
        Assert.Contains("010-0000", page.Texts("dd"));
        Assert.Empty(page.QuerySelectorAll("a[href^=javascript]"));
    }

    [Fact]
    public void An_agency_is_reached_in_both_languages_each_marked_as_such()
    {
        var details = new Agency { Slug = "changping", Contact = "办公室 · 010-0000", ContactEn = "Office · 010-0000" };
        var page = Dom.Of(AgencyPage.Of(Root.Agencies[0], [Changping], details));

        Assert.Equal(
            ["<span lang=\"zh-Hans\">办公室 · 010-0000</span>", "<span lang=\"en\">Office · 010-0000</span>"],
            page.Markup("dl.facts dd > span").Where(contact => contact.Contains("010", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_archive_has_a_start_page_without_empty_lists()
    {
        var page = Dom.Of(StartPage.Of(new()));

        Assert.Contains("目前没有报告", page.QuerySelector("main")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(["latest", "notes"], page.QuerySelectorAll("main h2").Select(heading => heading.Id));
        Assert.Empty(page.QuerySelectorAll("main ol, .years, .level"));
    }

    [Fact]
    public void The_page_for_a_missing_address_links_from_the_root() => Assert.All(
        Dom.Of(ArchivePages.NotFound(SiteAddress.Desk)).QuerySelectorAll("[href]:not(.skip)").Select(link => link.GetAttribute("href")),
        link => Assert.StartsWith("/", link));

    [Fact]
    public void A_page_for_no_address_starts_at_the_root_of_a_site_below_a_path() => Assert.All(
        Dom.Of(ArchivePages.NotFound(new(new("https://example.org/reports/")))).QuerySelectorAll("[href]:not(.skip)").Select(link => link.GetAttribute("href")),
        link => Assert.StartsWith("/reports/", link, StringComparison.Ordinal));

    [Fact]
    public void The_page_for_a_missing_address_keeps_its_text_apart_from_its_heading()
    {
        var heading = Dom.Of(ArchivePages.NotFound(SiteAddress.Desk)).QuerySelector("main > h1");
        Assert.Equal("introduction", heading?.NextElementSibling?.ClassName);
        Assert.Null(heading?.NextElementSibling?.NextElementSibling);
    }
}
