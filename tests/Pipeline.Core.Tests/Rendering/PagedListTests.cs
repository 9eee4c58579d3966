using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

/// <summary>Long lists of the archive, and what they say of their reports.</summary>
public sealed class PagedListTests
{
    private static readonly CatalogueEntry Changping = CatalogueEntries.Of(SampleReport.Build());

    [Fact]
    public void A_year_of_1340_reports_has_three_pages_that_know_each_other()
    {
        var pages = YearPages.Of(2021, Reports(1340));

        Assert.Equal(["years/2021/index.html", "years/2021/2/index.html", "years/2021/3/index.html"], pages.Select(page => page.Path.Value));
        Assert.Equal("第501–1,000份，共1,340份报告 501–1,000 of 1,340 reports", Assert.Single(Dom.Of(pages[1]).Texts("main > .count")));
        Assert.Equal(["../", "../", "./", "../3/", "../3/"], Links(pages[1], "nav + nav.views a"));
        Assert.Equal("2", Assert.Single(Dom.Of(pages[1]).Texts("nav + .views [aria-current=page]")));
    }

    [Fact]
    public void The_neighbours_of_a_page_are_named_to_readers_and_to_machines()
    {
        var pages = YearPages.Of(2021, Reports(1001));

        Assert.Equal(["2/", "2/"], Links(pages[0], "head [rel=next], nav + .views [rel=next]"));
        Assert.Equal(["../2/", "../2/"], Links(pages[2], "head [rel=prev], nav + .views [rel=prev]"));
        Assert.Empty(Links(pages[0], "[rel=prev]"));
        Assert.Empty(Links(pages[2], "[rel=next]"));
    }

    [Fact]
    public void Every_report_stands_on_one_page()
    {
        var pages = YearPages.Of(2021, Reports(1340));

        Assert.Equal([500, 500, 340], pages.Select(page => Dom.Of(page).QuerySelectorAll(".entries li").Length));
        Assert.Equal(1340, pages.SelectMany(page => Links(page, ".entries .pair")).Select(link => link.Replace("../../../", "../../", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Five_hundred_reports_are_one_page_without_numbers()
    {
        var page = Assert.Single(YearPages.Of(2021, Reports(500)));

        Assert.Empty(Dom.Of(page).QuerySelectorAll("nav.views, [rel=next]"));
        Assert.Equal("500份报告 500 reports", Assert.Single(Dom.Of(page).Texts("main > .count")));
    }

    [Fact]
    public void Many_agencies_have_pages_and_a_way_to_every_level()
    {
        var agencies = Enumerable.Range(1, 600).Select(number => new ArchiveAgency($"a{number:000}", new("某局", null), number > 550 ? AgencyLevel.Department : AgencyLevel.County, [2021]));

        var pages = AgenciesPages.Of(new() { Agencies = [.. agencies] });

        Assert.Equal(["agencies/index.html", "agencies/page_2/index.html"], pages.Select(page => page.Path.Value));
        Assert.Equal(["./#county", "page_2/#department"], Links(pages[0], ".count + .agencies a"));
        Assert.Equal(["county", "department"], Dom.Of(pages[1]).QuerySelectorAll(".level h2").Select(heading => heading.Id));
    }

    [Fact]
    public void A_year_counts_its_reports_by_kind_and_leads_to_a_search_for_each()
    {
        var other = Changping with { AgencySlug = "beijing", Level = null, Generation = Generation.Form2019, Language = Language.TraditionalChinese, Counts = new(10, 2, 0, 1, 0) };

        var page = Assert.Single(YearPages.Of(2021, [Changping, other]));

        Assert.Equal(
            [
                "区县级 Districts and counties 1", "其他机关 Other agencies 1", "2021年格式 Form of 2021 1", "2019年格式 Form of 2019 1",
                "简体中文 Simplified Chinese 1", "繁体中文 Traditional Chinese 1", "译文均已审定 Translation approved throughout 1", "含待译内容 Partly not translated 1",
            ],
            Dom.Of(page).Texts(".facets dd"));
        Assert.Equal(
            ["level=county", "level=none", "form=2021", "form=2019", "lang=zh-Hans", "lang=zh-Hant", "state=approved", "state=pending"],
            Links(page, ".facets a[href]").Select(link => link.Replace("../../search/?year=2021&", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, 0, 0, "approved")]
    [InlineData(0, 0, 1, "machine")]
    [InlineData(0, 1, 0, "machine")]
    [InlineData(1, 1, 0, "pending")]
    public void The_least_segment_decides_how_far_a_translation_is(int pending, int machine, int unconfirmed, string state) =>
        Assert.Equal(state, CatalogueTerms.Of(TranslationStates.Of(new(5, 2, machine, 1, pending, unconfirmed))));

    [Fact]
    public void An_agency_page_says_which_years_between_are_not_in_this_archive()
    {
        var page = Assert.Single(Agency(2022, 2019, 2018, 2016));

        Assert.Contains("for 2017, 2020, 2021. That does not mean none was published", Dom.Of(page).QuerySelector("[aria-labelledby=missing]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_without_a_gap_is_told_nothing_of_missing_years()
    {
        Assert.Null(Dom.Of(Assert.Single(Agency(2021, 2020))).GetElementById("missing"));
        Assert.Null(Dom.Of(Assert.Single(Agency())).GetElementById("missing"));
    }

    private static IReadOnlyList<SitePage> Agency(params int[] years) =>
        AgencyPages.Of(new("changping", Changping.AgencyName, null, years), [.. years.Select(year => Changping with { Year = year })]);

    private static IReadOnlyList<CatalogueEntry> Reports(int count) => [.. Enumerable.Range(1, count).Select(number => Changping with { AgencySlug = $"a{number:0000}" })];

    private static IReadOnlyList<string> Links(SitePage page, string selector) => [.. Dom.Of(page).QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "")];
}
