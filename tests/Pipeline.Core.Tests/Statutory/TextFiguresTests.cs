using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

/// <summary>The tables of these reports: r1 13, r2 1, r3_7 12; reconsideration 10 of which 4 pending; litigation 7 of which 1 pending.</summary>
public sealed class TextFiguresTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in TextFigureRules.All)
            {
                data.Add(rule.Example, rule.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_rule_finds_its_example(string example, string name) =>
        Assert.Equal(name, Assert.Single(TextFigures.Stated(example.TrimEnd('。'))).Rule.Name);

    [Theory]
    [InlineData("收到政府信息公开申请13件。", "new ones alone")]
    [InlineData("收到政府信息公开申请14件。", "with those carried over")]
    [InlineData("受理信息公开申请１２件。", "those answered")]
    [InlineData("因政府信息公开引发的行政复议10件。", "all")]
    [InlineData("因政府信息公开引发的行政复议6件。", "those concluded")]
    [InlineData("因政府信息公开引发的行政诉讼7件。", "both groups")]
    [InlineData("因政府信息公开引发的行政诉讼6件。", "those concluded")]
    public void A_figure_that_one_way_to_count_explains_is_in_order(string overview, string _) => Assert.Empty(Notes(overview));

    [Theory]
    [InlineData("全年收到政府信息公开申请15件。", "TXT-APP")]
    [InlineData("全年新收1,315件政府信息公开申请，均已答复。", "TXT-APP")]
    [InlineData("政府信息公开行政复议案件9件，行政诉讼7件。", "TXT-REV")]
    [InlineData("政府信息公开行政诉讼案件9件。", "TXT-REV")]
    [InlineData("全年收到政府資訊公開申請15件。", "TXT-APP")]
    public void A_figure_that_none_explains_is_a_note(string overview, string rule)
    {
        var note = Assert.Single(Notes(overview));

        Assert.Equal(("RPT209", Severity.Info), (note.Code, note.Severity));
        Assert.EndsWith($"[{rule}]", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("其中通过网络收到政府信息公开申请9件。")]
    [InlineData("2020年收到政府信息公开申请99件。")]
    [InlineData("收到政府信息公开申请约20件。")]
    [InlineData("全年办理行政复议300件。")]
    [InlineData("收到政府信息公开咨询99件。")]
    [InlineData("因政府信息公开被提起行政诉讼，经复议后起诉99件。")]
    [InlineData("收到政府信息公开申请13件，其中，受理政府信息公开申请9件。")]
    [InlineData("政府信息公开目前尚未审结的行政复议案件1件、行政诉讼案件2件。")]
    [InlineData("上年结转政府信息公开申请9件。")]
    public void What_is_not_clearly_the_tables_figure_is_not_held_against_it(string overview) => Assert.Empty(Notes(overview));

    [Fact]
    public void The_note_names_both_figures_and_that_they_may_be_counted_differently()
    {
        var note = Assert.Single(Notes("全年收到政府信息公开申请15件。"));

        Assert.Equal(
            "The text gives 15 applications; the applications table of section III gives 13 newly received, 14 with those carried over, 12 concluded."
            + " Text and table may count in different ways; look whether both are meant so. [TXT-APP]",
            note.Message);
        Assert.Equal(
            "正文中的申请数量为 15，第三部分“收到和处理政府信息公开申请情况”表为本年新收 13、新收加结转 14、办结 12。正文与表格的统计口径可能不同，请确认是否如此。[TXT-APP]",
            note.MessageZh);
    }

    [Fact]
    public void Without_the_tables_figure_nothing_is_said() =>
        Assert.Empty(Notes("全年收到政府信息公开申请15件。", PublishedTables.Applications2021.Replace("0 | 13\n", "0 |\n", StringComparison.Ordinal), PublishedTables.Review));

    [Fact]
    public void Fees_of_section_6_are_other_money_than_those_of_table_2() =>
        Assert.DoesNotContain(Extract("收取信息处理费0元。", PublishedTables.Disclosure2021).Diagnostics, finding => finding.Code == "RPT209");

    private static Diagnostic[] Notes(string overview, params string[] tables) =>
        [.. Extract(overview, tables is [] ? [PublishedTables.Applications2021, PublishedTables.Review] : tables).Diagnostics.Where(finding => finding.Code == "RPT209")];

    private static Report Extract(string overview, params string[] tables) =>
        Parsing.Report(new TabledReport { Overview = overview, Tables = tables }, "report.html");
}
