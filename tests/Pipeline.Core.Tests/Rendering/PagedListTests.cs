using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

/// <summary>Long lists of the archive, and what they say of their reports.</summary>
public sealed class PagedListTests
{
    private static readonly CatalogueEntry Changping = CatalogueEntries.Of(SampleReport.Build());

    [Fact]
    public void A_year_of_more_reports_than_a_page_holds_leads_on_by_the_letters_of_its_agencies()
    {
        var page = YearPages.Of(2021, "", new() { Branches = [Branch("b", 2), Branch("sh", 1201)] }, []);

        Assert.Equal(["b/", "sh/"], Links(page, ".agencies a"));
        Assert.Equal(["b… 2份报告 2 reports", "sh… 1,201份报告 1,201 reports"], Dom.Of(page).QuerySelectorAll(".agencies li").Select(item => string.Join(' ', item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal("1,203份报告 1,203 reports", Dom.Of(page).Texts("main > .count")[0]);
        Assert.Empty(Links(page, ".entries a"));
    }

    [Fact]
    public void A_part_of_a_year_says_what_part_it_is_and_leads_back()
    {
        var page = YearPages.Of(2021, "sh", new() { Items = [] }, Reports(3));

        Assert.Equal("years/2021/sh/index.html", page.Path.Value);
        Assert.Equal(["../../../", "../"], Links(page, ".breadcrumb a"));
        Assert.Equal("2021年度报告（sh…） Reports for 2021 (sh…)", Assert.Single(Dom.Of(page).Texts("h1")));
        Assert.Equal(3, Dom.Of(page).QuerySelectorAll(".entries li").Length);
    }

    [Fact]
    public void An_agency_whose_address_others_go_on_from_has_a_page_of_its_own_among_theirs() =>
        Assert.Equal("years/2021/sh_/index.html", YearPages.Of(2021, "sh/", new() { Items = [] }, Reports(1)).Path.Value);

    [Fact]
    public void Many_agencies_lead_on_by_their_letters_too()
    {
        var page = AgenciesPages.Of("", new() { Branches = [Branch("b", 2), Branch("sh", 1201)] });

        Assert.Equal(["by_b/", "by_sh/"], Links(page, ".agencies a"));
        Assert.Equal("1,203个机关 1,203 agencies", Dom.Of(page).Texts("main > .count")[0]);
    }

    [Fact]
    public void A_year_leads_to_the_data_of_its_reports_in_parts_of_at_most_32()
    {
        Assert.Equal(
            ["../../data/2021.csv", "../../data/2021.json", "../../data/catalogue-2021.csv", "../../data/catalogue-2021.json"],
            Links(YearPages.Of(2021, "", new() { Items = [] }, Reports(32)), "[aria-labelledby=data] a"));
        Assert.Equal(
            ["../../data/2021/a000.csv", "../../data/2021/a001.csv", "../../data/2021/a002.csv", "../../data/2021/a003.csv"],
            Links(YearPages.Of(2021, "", new() { Items = [] }, Reports(33)), "[aria-labelledby=data] a").Where(link => link.Contains("/a", StringComparison.Ordinal) && link.EndsWith("csv", StringComparison.Ordinal) && !link.Contains("catalogue", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_year_counts_its_reports_by_kind_and_leads_to_a_search_for_each()
    {
        var other = Changping with { AgencySlug = "beijing", Level = null, Generation = Generation.Form2019, Language = Language.TraditionalChinese, Counts = new(10, 2, 0, 1, 0) };

        var page = YearPages.Of(2021, "", new() { Items = [] }, [Changping, other]);

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
        var page = Agency(2022, 2019, 2018, 2016);

        Assert.Contains("for 2017, 2020, 2021. That does not mean none was published", Dom.Of(page).QuerySelector("[aria-labelledby=missing]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_without_a_gap_is_told_nothing_of_missing_years()
    {
        Assert.Null(Dom.Of(Agency(2021, 2020)).GetElementById("missing"));
        Assert.Null(Dom.Of(Agency()).GetElementById("missing"));
    }

    private static ListBranch Branch(string prefix, int count) => new(prefix, Tally.Sum(Enumerable.Repeat(Tally.Of(FacetList.Reports, AgenciesPages.LevelOf), count)));

    private static SitePage Agency(params int[] years) =>
        AgencyPage.Of(new("changping", Changping.AgencyName, null, years), [.. years.Select(year => Changping with { Year = year })]);

    private static IReadOnlyList<CatalogueEntry> Reports(int count) => [.. Enumerable.Range(1, count).Select(number => Changping with { AgencySlug = $"a{number:0000}" })];

    private static IReadOnlyList<string> Links(SitePage page, string selector) => [.. Dom.Of(page).QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "")];
}
