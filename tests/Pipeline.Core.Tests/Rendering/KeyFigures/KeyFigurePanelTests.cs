using AngleSharp.Html.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering.KeyFigures;

public sealed class KeyFigurePanelTests
{
    [Fact]
    public void A_report_without_statutory_tables_has_none() =>
        Assert.Null(Draw(new BilingualReportBuilder()).QuerySelector(".key"));

    [Fact]
    public void It_stands_between_the_notice_and_the_contents() => Assert.Equal(
        ["notice", "key", "contents"],
        Draw(Applications(("r1.total", 1)).Section("一、", "总体情况")).QuerySelectorAll("main > .notice, main > .key, main > .text > .contents").Select(part => part.ClassName ?? ""));

    [Fact]
    public void The_large_figures_are_those_of_the_table() => Assert.Equal(
        ["1,678", "19"], Draw(Applications(("r1.total", 1678), ("r2.total", 19))).Texts(".key .counts b"));

    [Fact]
    public void A_missing_figure_is_said_to_be_missing_in_both_languages()
    {
        var item = Draw(Applications(("r1.total", null))).QuerySelector(".key .counts li");

        Assert.Equal("–", item?.QuerySelector("b")?.TextContent);
        Assert.Equal("未填报 not given", item?.QuerySelector("small")?.TextContent);
    }

    [Fact]
    public void A_sum_known_in_part_says_how_much_is_missing() =>
        Assert.Contains("at least 5 (7 of 8 not given)", Draw(Applications(("r3_3_1.total", 5)), ReportView.English).Texts(".chart p")[2], StringComparison.Ordinal);

    [Fact]
    public void Every_drawing_has_the_words_over_it_for_its_text_alternative()
    {
        var page = Draw(Applications(("r3_1.total", 214), ("r4.total", 0)));

        Assert.NotEmpty(page.QuerySelectorAll(".key svg"));
        Assert.All(page.QuerySelectorAll(".key svg"), drawing =>
        {
            Assert.Equal("img", drawing.GetAttribute("role"));
            Assert.Same(drawing.PreviousElementSibling, page.GetElementById(drawing.GetAttribute("aria-labelledby") ?? ""));
        });
    }

    [Fact]
    public void Bars_are_as_long_as_their_figures_and_zero_has_none() => Assert.Equal(
        ["100%", "50%"], Draw(Applications(("r3_1.total", 8), ("r3_2.total", 4), ("r4.total", 0))).QuerySelectorAll(".key rect").Select(bar => bar.GetAttribute("width")));

    [Fact]
    public void A_missing_figure_has_no_bar() => Assert.Single(Draw(Applications(("r3_1.total", 8), ("r3_2.total", null))).QuerySelectorAll(".key rect"));

    [Fact]
    public void A_unit_the_figures_of_a_chart_share_is_said_once_and_one_the_forms_do_not_know_in_Chinese()
    {
        var report = Applications(("r3_1.total", 8), ("r3_2.total", 4)).Build();
        var table = report.Report.Tables[0] with { Values = new Dictionary<string, TableValue> { ["r3_1.total"] = new("8宗", 8, "宗"), ["r4.total"] = new("1宗", 1, "宗") } };

        var page = Dom.Of(ReportPages.Of(report with { Report = report.Report with { Tables = [table] } }, new())[(int)ReportView.English]);

        Assert.Equal(["""<span lang="zh-Hans">宗</span>"""], page.QuerySelectorAll(".chart h3 small").Select(unit => unit.InnerHtml));
        Assert.Empty(page.QuerySelectorAll(".chart b small"));
    }

    [Fact]
    public void The_tables_behind_it_are_linked() => Assert.Equal(
        [("#t1", "表1 Table 1")], Draw(Applications(("r1.total", 1))).QuerySelectorAll(".key .count a").Select(link => (link.GetAttribute("href"), link.TextContent)));

    [Fact]
    public void Forms_are_not_taken_for_one_another() => Assert.Equal(
        ["Rules disclosed in total", "Normative documents disclosed in total"],
        Draw(new BilingualReportBuilder().Figures(TableKind.ProactiveDisclosure, Generation.Form2019, ("a20_1.rules.total_disclosed", 3), ("a20_1.normative.total_disclosed", 6)), ReportView.English)
            .QuerySelectorAll(".key .counts li").Select(item => item.TextContent.TrimStart(' ', '3', '6')));

    [Fact]
    public void The_statistics_of_before_2019_have_key_figures_too() => Assert.Contains(
        "12", Draw(new BilingualReportBuilder().Figures(TableKind.Statistics, Generation.Pre2019, ("p3_1.value", 12))).Texts(".key .counts b"));

    [Fact]
    public void The_year_before_stands_beside_each_figure_where_it_is_known()
    {
        var page = Draw(Applications(("r3_1.total", 8), ("r3_2.total", 4)), before: Applications(("r3_1.total", 2)));

        Assert.Contains("2020: 2, +6 (+300.0%)", page.Texts(".chart p")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("2020", page.Texts(".chart p")[1], StringComparison.Ordinal);
        Assert.Equal(["25%"], page.QuerySelectorAll(".key rect.was").Select(bar => bar.GetAttribute("width")));
    }

    private static BilingualReportBuilder Applications(params (string Cell, decimal? Value)[] cells) =>
        new BilingualReportBuilder().Figures(TableKind.Applications, Generation.Form2021, cells);

    private static IHtmlDocument Draw(BilingualReportBuilder report, ReportView view = ReportView.Both, BilingualReportBuilder? before = null) =>
        Dom.Of(ReportPages.Of(report.Build(), new() { YearBefore = before is null ? null : before.Build().Report with { Year = 2020 } })[(int)view]);
}
