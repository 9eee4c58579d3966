using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class WithdrawalPagesTests
{
    private static readonly SitePage[] Pages = [.. WithdrawalPages.Of(CatalogueEntries.Of(SampleReport.Build(), 2) with { IsWithdrawn = true })];

    [Fact]
    public void A_notice_stands_at_the_address_of_each_view() => Assert.Equal(
        ["r/changping/2021/index.html", "r/changping/2021/zh/index.html", "r/changping/2021/en/index.html"],
        Pages.Select(page => page.Path.Value));

    [Fact]
    public void It_says_so_in_both_languages_and_asks_not_to_be_found() => Assert.All(Pages.Select(Dom.Of), page =>
    {
        Assert.Equal(["此报告已撤回", "This report has been withdrawn"], page.Texts("h1 span"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    });

    [Fact]
    public void It_leads_to_the_start_page_and_to_the_agency() => Assert.Equal(
        ["../../../", "../../../agencies/changping/"],
        Dom.Of(Pages[0]).QuerySelectorAll(".introduction a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void It_names_the_report_and_the_day() => Assert.Contains(
        "2022年3月15日 March 15, 2022",
        Dom.Of(WithdrawalPages.Of(CatalogueEntries.Of(SampleReport.Build(), 2) with { At = new(2022, 3, 15, 8, 0, 0, TimeSpan.Zero), IsWithdrawn = true })[0]).Texts(".facts dd"));
}
