using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Tables as programs print them that know no tables.</summary>
public sealed class FlattenedTableTests
{
    private static readonly ApplicationsForm Form = StatutoryForms.Default.Applications(Generation.Form2021);

    private static readonly string Heads = string.Join('\n', [Form.Corner.ZhHans, Form.Band.ZhHans, "自然人", "法人或其他组织", "总计", "商业\n企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]);

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    public void Table_3_with_labels_and_figures_one_after_the_other_is_a_table(string between)
    {
        var report = Parsing.Report(new ReportText { Overview = $"{Heads}\n{Rows(between)}" });

        var table = Assert.Single(report.Tables);
        Assert.Equal((TableKind.Applications, Generation.Form2021), (table.Kind, table.Generation));
        Assert.Equal("1", table.Values["r1.natural"].Raw);
        Assert.Equal("7", table.Values["r4.total"].Raw);
    }

    [Theory]
    [InlineData("1.属于国家秘密", "1.属于国家机密")]
    [InlineData("自然人", "自然")]
    [InlineData("\n7\n四、", "\n四、")]
    public void A_label_or_figure_that_is_not_there_leaves_it_text(string part, string instead) =>
        Assert.Empty(Uploads.Text($"{Heads}\n{Rows("\n")}".Replace(part, instead, StringComparison.Ordinal)).Read().Blocks.OfType<SourceTable>());

    [Fact]
    public void Columns_two_spaces_apart_are_a_table() =>
        Assert.Equal(["项目|2020年|2021年", "主动公开|1,234|2,345", "依申请公开|35|—"], Uploads.Text("项目      2020年   2021年\n主动公开   1,234   2,345\n依申请公开  35    —").Rows());

    [Theory]
    [InlineData("张三  李四  王五\n赵六  钱七  孙八\n周九  吴十  郑一")]
    [InlineData("甲  1  2\n乙  3  4")]
    public void Words_side_by_side_are_no_table(string text) => Assert.Empty(Uploads.Text(text).Read().Blocks.OfType<SourceTable>());

    [Fact]
    public void Bars_without_a_line_of_rules_make_a_table_in_Markdown_too()
    {
        var upload = Uploads.Markdown("# 报告\n\n|项目|数量|\n|受理|3|\n|结转||");
        Assert.Equal(["项目|数量", "受理|3", "结转|"], upload.Rows());
        Assert.Equal(3, upload.Table().Position.Line);
    }

    [Theory]
    [InlineData("|**项目**|数量|\n|受理|3|")]
    [InlineData("|甲\\|乙|数量|\n|受理|3|")]
    [InlineData("> |项目|数量|\n> |受理|3|")]
    public void What_a_parser_reads_between_bars_stays_as_it_reads_it(string text) => Assert.Empty(Uploads.Markdown(text).Read().Blocks.OfType<SourceTable>());

    [Fact]
    public void Any_number_of_heads_is_looked_through_in_time() =>
        Assert.NotEmpty(Uploads.Text(string.Concat(Enumerable.Repeat(Heads + "\n一、本年新收政府信息公开申请数量\n", 2_000))).Lines());

    private static string Rows(string between) => string.Join('\n', Form.Rows.Select(row =>
        Form.IsGroup(row) ? row.ZhHans : string.Join(between, [row.ZhHans, "1", "2", "3", "4", "5", "6", "7"])));
}
