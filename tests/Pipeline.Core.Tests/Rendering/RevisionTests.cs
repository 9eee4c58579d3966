using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class RevisionTests
{
    private static readonly BilingualReport Old = new BilingualReportBuilder().Revision("aaaaaaaaaaaa").Build();
    private static readonly BilingualReport New = new BilingualReportBuilder().Revision("bbbbbbbbbbbb").Build();
    private static readonly ReportHistory History = new(CatalogueEntries.Of(Old, 1), CatalogueEntries.Of(New, 2));

    [Fact]
    public void A_superseded_revision_stands_at_its_own_address() => Assert.Equal(
        [
            "r/changping/2021/aaaaaaaaaaaa/index.html",
            "r/changping/2021/aaaaaaaaaaaa/zh/index.html",
            "r/changping/2021/aaaaaaaaaaaa/en/index.html",
        ],
        ReportPages.Of(Old, new() { History = History }).Select(page => page.Path.Value));

    [Fact]
    public void A_superseded_revision_says_so_and_leads_to_the_current_one_in_the_same_view()
    {
        var page = Dom.Of(ReportPages.Of(Old, new() { History = History })[(int)ReportView.English]);

        Assert.Equal("../../en/", page.QuerySelector(".banner a")?.GetAttribute("href"));
        Assert.Equal("http://127.0.0.1:8080/r/changping/2021/en/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
        Assert.Contains("Superseded by a later revision", page.Texts(".facts dd"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public void A_superseded_revision_keeps_its_own_files() =>
        Assert.Equal("../original.docx", Dom.Of(ReportPages.Of(Old, new() { History = History })[(int)ReportView.English]).QuerySelector(".notice a")?.GetAttribute("href"));

    [Fact]
    public void The_current_revision_carries_no_banner_and_lists_the_earlier_ones()
    {
        var page = Dom.Of(ReportPages.Of(New, new() { History = History })[0]);

        Assert.Empty(page.QuerySelectorAll(".banner, meta[name=robots]"));
        Assert.Equal(["./", "aaaaaaaaaaaa/", "aaaaaaaaaaaa/changes/"], page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_withdrawn_revision_is_named_without_a_link()
    {
        var history = new ReportHistory(CatalogueEntries.Of(Old, 1), CatalogueEntries.Of(Old, 2) with { IsWithdrawn = true }, CatalogueEntries.Of(New, 3));
        var page = Dom.Of(ReportPages.Of(New, new() { History = history })[0]);

        Assert.Equal(["./"], page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")));
        Assert.Matches("第1版 Revision 1 aaaaaaaaaaaa · .*已撤回 withdrawn", page.QuerySelectorAll(".revisions li")[1].TextContent);
    }

    [Fact]
    public void An_only_revision_has_no_list() =>
        Assert.Empty(Dom.Of(ReportPages.Of(Old, new() { History = new(History.Entries[0]) })[0]).QuerySelectorAll(".revisions, .banner"));
}
