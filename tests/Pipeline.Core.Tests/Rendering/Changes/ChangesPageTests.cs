using AngleSharp.Html.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Rendering.Changes;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Rendering.Changes;

public sealed class ChangesPageTests
{
    private static BilingualReport Draft => new BilingualReportBuilder().Revision("aaaaaaaaaaaa")
        .Section("一、", "总体情况", "I.", "General Situation").Paragraph(Approved("全年公开信息12条，<b>没有</b>投诉。", "12 items were disclosed and nobody complained.")).Paragraph(Pending("其他工作正常。"))
        .Section("二、", "存在的问题", "II.", "Problems").Paragraph(Pending("没有变化的段落。")).Build();

    private static BilingualReport Final => new BilingualReportBuilder().Revision("bbbbbbbbbbbb")
        .Section("一、", "总体情况", "I.", "General Situation").Paragraph(Approved("全年公开信息34条，<b>没有</b>投诉。", "34 items were disclosed and nobody complained.")).Paragraph(Pending("其他工作正常。"))
        .Section("二、", "存在的问题", "II.", "Problems").Paragraph(Pending("没有变化的段落。")).Build();

    [Fact]
    public void It_stands_below_the_superseded_revision_and_no_search_engine_keeps_it()
    {
        var page = Assert.Single(Pages(Draft, Final));

        Assert.Equal("r/changping/2021/aaaaaaaaaaaa/changes/index.html", page.Path.Value);
        Assert.Equal("noindex", Dom.Of(page).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public void Without_a_successor_there_is_none() => Assert.Empty(ChangesPage.Of(Draft, new()));

    [Fact]
    public void Both_languages_stand_side_by_side_with_their_changes()
    {
        var page = Draw(Draft, Final);

        Assert.Equal(
            ["zh-Hans 全年公开信息<del>12</del><ins>34</ins>条，&lt;b&gt;没有&lt;/b&gt;投诉。", "en <del>12</del><ins>34</ins> items were disclosed and nobody complained."],
            page.QuerySelectorAll("article .pair p").Select(text => $"{text.GetAttribute("lang")} {text.InnerHtml}"));
    }

    [Fact]
    public void Only_what_changed_is_shown_under_its_heading_and_the_rest_is_counted()
    {
        var page = Draw(Draft, Final);

        Assert.Equal(["一、总体情况", "I. General Situation"], page.Texts("article h2 span"));
        Assert.Equal("修改1段 1 changed · 未改动5段 5 unchanged", page.QuerySelector(".notice > p")?.TextContent);
    }

    [Fact]
    public void Revisions_that_read_the_same_say_so() => Assert.Contains("Neither the text nor its translation has changed.", Draw(Draft, Draft).Texts("main p"));

    [Fact]
    public void The_superseded_page_and_the_list_of_revisions_lead_to_it()
    {
        var history = History(Draft, Final);

        var superseded = Dom.Of(ReportPages.Of(Draft, new() { History = history, Successor = Final })[(int)ReportView.English]);
        var current = Dom.Of(ReportPages.Of(Final, new() { History = history })[0]);

        Assert.Equal("../changes/", superseded.QuerySelectorAll(".banner a")[1].GetAttribute("href"));
        Assert.Equal(["./", "aaaaaaaaaaaa/", "aaaaaaaaaaaa/changes/"], current.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")));
    }

    private static IHtmlDocument Draw(BilingualReport before, BilingualReport after) => Dom.Of(Pages(before, after)[0]);

    private static IReadOnlyList<SitePage> Pages(BilingualReport before, BilingualReport after) =>
        ChangesPage.Of(before, new() { History = History(before, after), Successor = after });

    private static ReportHistory History(BilingualReport before, BilingualReport after) =>
        new(CatalogueEntries.Of(before, 1), CatalogueEntries.Of(after, 2));
}
