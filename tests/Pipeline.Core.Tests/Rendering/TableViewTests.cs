using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Rendering;

public class TableViewTests
{
    private static readonly Dictionary<string, string> Words = new() { ["自然人"] = "Natural persons", ["总计"] = "Total" };

    private static BilingualReportBuilder Report => new();

    [Fact]
    public void A_cell_with_words_holds_both_languages_and_a_figure_stands_once()
    {
        var page = Dom.Of(Report.Table(Grid.Of("自然人 | 总计", "632 | 678"), 1, 0, words: Words));

        Assert.Equal(
            "<th id=\"t1-r1-c1\" class=\"figure\" scope=\"col\">自然人 <span lang=\"en\">Natural persons</span></th>",
            page.QuerySelector("#t1-r1-c1")?.OuterHtml);
        Assert.Equal(["<td>632</td>", "<td>678</td>"], page.Markup("td"));
    }

    [Fact]
    public void One_language_alone_shows_its_own_labels() => Assert.Equal(
        ["Natural persons", "Total"],
        Dom.Of(Report.Table(Grid.Of("自然人 | 总计", "632 | 678"), 1, 0, words: Words), ReportView.English).Texts("th"));

    [Fact]
    public void A_blank_cell_shows_nothing() => Assert.Equal(
        ["<td></td>", "<td>0</td>"],
        Dom.Of(Report.Table(Grid.Of("自然人 | 总计", " | 0"), 1, 0)).Markup("td"));

    [Fact]
    public void Merged_heads_span_their_places_and_say_what_they_head()
    {
        var page = Dom.Of(Report.Table(Grid.Of(
            "勾稽 | < | 申请人情况 | < | <",
            "^ | ^ | 自然人 | 商业企业 | 总计",
            "新收 | < | 1 | 2 | 3"), 2, 2));

        Assert.Equal([2, 3], page.QuerySelectorAll("colgroup").Select(group => int.Parse(group.GetAttribute("span") ?? "1")));
        Assert.Equal(("colgroup", "2", "2"), Spans(page, "t1-r1-c1"));
        Assert.Equal(("colgroup", null, "3"), Spans(page, "t1-r1-c3"));
        Assert.Equal(("col", null, null), Spans(page, "t1-r2-c3"));
        Assert.Equal(("row", null, "2"), Spans(page, "t1-r3-c1"));
        Assert.Equal(2, page.QuerySelectorAll("thead tr").Length);
    }

    [Fact]
    public void The_head_of_figures_lines_up_with_them_and_the_head_of_words_does_not()
    {
        var page = Dom.Of(Report.Table(Grid.Of("栏目 | 条数 | 说明", "政策 | 12 | 全文公开"), 1, 1));

        Assert.Equal(["", "figure", ""], page.QuerySelectorAll("thead th").Select(cell => cell.ClassName));
    }

    [Fact]
    public void A_merged_label_heads_its_own_group_of_rows()
    {
        var page = Dom.Of(Report.Table(Grid.Of(
            "项目 | < | 总计",
            "新收 | < | 9",
            "结果 | 公开 | 5",
            "^ | 不公开 | 4",
            "结转 | < | 0"), 1, 2));

        Assert.Equal(("rowgroup", "2", null), Spans(page, "t1-r3-c1"));
        Assert.Equal(("row", null, null), Spans(page, "t1-r4-c2"));
        Assert.Equal([1, 2, 1], page.QuerySelectorAll("tbody").Select(body => body.QuerySelectorAll("tr").Length));
    }

    [Fact]
    public void A_label_merged_within_a_group_heads_its_rows()
    {
        var page = Dom.Of(Report.Table(Grid.Of(
            "项目 | < | 总计",
            "结果 | 不公开 | 5",
            "^ | ^ | 4",
            "^ | 无法提供 | 0"), 1, 2));

        Assert.Equal(("row", "2", null), Spans(page, "t1-r2-c2"));
    }

    [Fact]
    public void A_group_of_rows_does_not_end_where_a_cell_is_merged_across()
    {
        var page = Dom.Of(Report.Table(Grid.Of(
            "项目 | 总计",
            "新收 | 9",
            "结果 | ^",
            "^ | 4",
            "结转 | 0"), 1, 1));

        Assert.Equal([3, 1], page.QuerySelectorAll("tbody").Select(body => body.QuerySelectorAll("tr").Length));
        Assert.Equal(("row", "2", null), Spans(page, "t1-r3-c1"));
    }

    [Fact]
    public void A_band_heads_the_rows_under_it_and_brings_its_own_column_heads()
    {
        var page = Dom.Of(Report.Table(Grid.Of(
            "第一项 | <",
            "信息内容 | 件数",
            "规章 | 0",
            "第五项 | <",
            "信息内容 | 决定数量",
            "行政许可 | 7"), 2, 1));

        Assert.Equal(("rowgroup", null, "2"), Spans(page, "t1-r4-c1"));
        Assert.Equal(("col", null, null), Spans(page, "t1-r5-c2"));
        Assert.Equal(("row", null, null), Spans(page, "t1-r6-c1"));
        Assert.Equal([1, 3], page.QuerySelectorAll("tbody").Select(body => body.QuerySelectorAll("tr").Length));
    }

    [Fact]
    public void A_cell_merged_across_the_heads_is_not_cut_off()
    {
        var page = Dom.Of(Report.Table(Grid.Of("甲 | 乙", "^ | 1"), 1, 0));

        Assert.Empty(page.QuerySelectorAll("thead"));
        Assert.Equal(("col", "2", null), Spans(page, "t1-r1-c1"));
    }

    [Fact]
    public void The_table_scrolls_in_a_box_named_by_its_caption()
    {
        var box = Dom.Of(Report.Table(Grid.Of("甲", "1"), 1, 0, Fixed("情况表", "A table"))).QuerySelector("#t1");

        Assert.Equal("region", box?.GetAttribute("role"));
        Assert.Equal("0", box?.GetAttribute("tabindex"));
        Assert.Equal("情况表 A table", box?.QuerySelector($"caption#{box.GetAttribute("aria-labelledby")}")?.TextContent);
    }

    [Fact]
    public void A_table_without_a_caption_is_called_by_its_number() =>
        Assert.Equal(["表1 Table 1", "表2 Table 2"], Dom.Of(Report.Table(Grid.Of("甲"), 0, 0).Table(Grid.Of("乙"), 0, 0)).Texts("caption"));

    [Fact]
    public void Rows_can_be_cited() =>
        Assert.Equal(["t1-r1", "t1-r2"], Dom.Of(Report.Table(Grid.Of("甲", "1"), 1, 0)).QuerySelectorAll("tr").Select(row => row.Id));

    [Fact]
    public void Lines_in_a_cell_are_kept() =>
        Assert.Contains("自然人<br>（件）", Dom.Of(Report.Table(new(1, 1, [new TableCell(0, 0, "自然人\n（件）")]), 0, 0)).QuerySelector("td")?.InnerHtml, StringComparison.Ordinal);

    private static (string? Scope, string? Rows, string? Columns) Spans(AngleSharp.Dom.IParentNode page, string id)
    {
        var cell = page.QuerySelector("#" + id);
        return (cell?.GetAttribute("scope"), cell?.GetAttribute("rowspan"), cell?.GetAttribute("colspan"));
    }
}
