using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

public sealed partial class StatutoryIdentitiesTests
{
    [Theory]
    [InlineData("（一）予以公开 | < | 3 | 1 | 0 | 0 | 0 | 0 | 4", "（一）予以公开 | < | 3 | 1 | 0 | 0 | 0 | 0 | 4", "")]
    [InlineData("（一）予以公开 | < | 3 | 1 | 0 | 0 | 0 | 0 | 4", "（一）予以公开 | < | 4 | 0 | 0 | 0 | 0 | 0 | 4", "T3-V (7) Total/Commercial enterprises 0 1, T3-V (7) Total/Natural persons 11 10")]
    [InlineData("继续办理 | < | < | 1 | 1 | 0 | 0 | 0 | 0 | 2", "继续办理 | < | < | 0 | 2 | 0 | 0 | 0 | 0 | 2", "T3-B IV. Carried over to the next year/Commercial enterprises 1 2, T3-B IV. Carried over to the next year/Natural persons 1 0")]
    [InlineData("不掌握相关政府信息 | 2 | 0 | 0 | 0 | 1 | 0 | 3", "不掌握相关政府信息 | 2 | 0 | 0 | 0 | 1 | 0 | 4", "T3-H 1. The organ does not hold the information/Total 3 4")]
    [InlineData("（七）总计 | < | 10 | 1 |", "（七）总计 | < | 11 | 1 |", "T3-V (7) Total/Natural persons 10 11")]
    public void Table_3_adds_up_or_says_where_it_does_not(string right, string printed, string failures) =>
        Assert.Equal(failures, Failures(PublishedTables.Applications2021.Replace(right, printed, StringComparison.Ordinal)));

    [Fact]
    public void The_total_of_2019_counts_other_handling_itself()
    {
        Assert.Equal("", Failures(PublishedTables.Applications2019));
        Assert.Equal("T3-V (7) Total/Natural persons 11 10, T3-V (7) Total/Total 13 12", Failures(PublishedTables.Applications2019
            .Replace("（六）其他处理 | < | 1 | 0 | 0 | 0 | 0 | 0 | 1", "（六）其他处理 | < | 2 | 0 | 0 | 0 | 0 | 0 | 2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1 | 2 | 3 | 4 | 10", "")]
    [InlineData("1 | 2 | 3 | 4 | 6", "T4-S Administrative reconsideration/Total 10 6")]
    public void Each_group_of_table_4_adds_up_or_says_so(string printed, string failures) =>
        Assert.Equal(failures, Failures(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", printed, StringComparison.Ordinal)));

    [Fact]
    public void A_failure_names_the_cell_in_both_languages_and_the_line()
    {
        var finding = Assert.Single(Read(PublishedTables.Review.Replace("4 | 10", "4 | 6", StringComparison.Ordinal)).Diagnostics);

        Assert.Equal(("RPT203", Severity.Error, 12), (finding.Code, finding.Severity, finding.Line));
        Assert.Equal(
            "The reconsideration and litigation table of section IV, group “Administrative reconsideration”, column “Total”: this figure must be the sum of the four outcomes."
            + " By the other cells it should be 10, but it is 6. Correct whichever figure is wrong; until then the table is published as it is. [T4-S]",
            finding.Message);
        Assert.Equal(
            "第四部分“政府信息公开行政复议、行政诉讼情况”表“行政复议”组“总计”列：本格应等于四种结果之和。按其他单元格计算应为 10，实为 6。请核对并更正有误的数字；更正前表格按原文发布。[T4-S]",
            finding.MessageZh);
    }

    [Fact]
    public void Every_table_and_every_sum_of_the_forms_has_a_name_in_words()
    {
        FormRow[] rows = [.. Enum.GetValues<Generation>().SelectMany(generation => StatutoryForms.Default.Applications(generation).Rows)];
        FormRow[] statistics = [.. StatutoryForms.Default.Statistics.Rows];
        FormColumn[] columns = [.. StatutoryForms.Default.Applications(Generation.Form2021).Columns, .. StatutoryForms.Default.ReviewLitigation.Columns];
        string[] identities = [.. rows.Select(row => row.Identity).Concat(columns.Select(column => column.Identity)).Concat(statistics.Select(row => row.Identity)).OfType<string>().Distinct()];

        Assert.Equal(["T3-V", "T3-B", "T3-H", "T4-S", "P-RECEIVED", "P-CONCLUDED", "P-ANSWERED", "P-REVIEW", "P-LITIGATION", "P-STAFF"], identities);
        Assert.Equal(9, identities.Select(StatutoryWording.RuleOf).Distinct().Count());
        Assert.Equal(4, Enum.GetValues<TableKind>().Where(kind => kind is not TableKind.Other).Select(StatutoryWording.TableOf).Distinct().Count());
    }

    [Fact]
    public void One_blank_cell_is_a_cell()
    {
        var finding = Assert.Single(Read(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", " | 2 | 3 | 4 | 10", StringComparison.Ordinal)).Diagnostics);

        Assert.StartsWith("1 cell of the reconsideration and litigation table of section IV is blank: group “Administrative reconsideration”, column “Upheld”.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_makes_a_sum_impossible_to_check_and_is_reported_once_per_table()
    {
        var blank = PublishedTables.Applications2021.Replace("| 4\n", "|\n", StringComparison.Ordinal).Replace("| 3\n", "|\n", StringComparison.Ordinal);
        var reading = Read(blank);

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("RPT201", Severity.Warning), (finding.Code, finding.Severity));
        Assert.StartsWith("2 cells of the applications table of section III are blank", finding.Message, StringComparison.Ordinal);
        Assert.Null(reading.Table.Values["r3_1.total"].Value);
    }

    [Fact]
    public void Filled_cells_that_make_more_than_the_total_are_reported_beside_blanks()
    {
        var findings = Read(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", " | 2 | 3 | 4 | 8", StringComparison.Ordinal)).Diagnostics;

        Assert.Equal(["RPT201", "RPT203"], findings.Select(finding => finding.Code));
        Assert.Contains("it should be at least 9, but it is 8.", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("应不少于 9，实为 8", findings[1].MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_apply_counts_as_nothing_in_a_sum() =>
        Assert.Equal("T4-S Administrative reconsideration/Total 9 10", Failures(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", "/ | 2 | 3 | 4 | 10", StringComparison.Ordinal)));

    [Fact]
    public void A_wholly_blank_column_and_the_first_blank_cells_are_named()
    {
        var rows = PublishedTables.Applications2021.Split('\n')
            .Select((line, i) => i < 3 ? line : string.Join(" | ", line.Split(" | ").Select((cell, column) => column == 5 || (column == 6 && i is 3 or 4 or 5 or 6) ? "" : cell)));
        var finding = Assert.Single(Read(string.Join('\n', rows)).Diagnostics, finding => finding.Code == "RPT201");

        Assert.Contains("the whole column “Research institutions”; row “I. Applications newly received this year”, column ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“科研机构”整列；“一、本年新收政府信息公开申请数量”行", finding.MessageZh, StringComparison.Ordinal);
        Assert.Contains("；另有 2 个。空白按缺失发布，不视为 0，所涉合计无法核对", finding.MessageZh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-3", "“-3”带有正负号，此处数量不得为负")]
    [InlineData("3.5", "“3.5”带有小数，此处数量应为整数")]
    [InlineData("五十六", "“五十六”为汉字数字，请改用阿拉伯数字")]
    [InlineData("约3", "“约3”不是数字")]
    public void What_is_wrong_with_a_cell_is_said_as_it_is(string cell, string message)
    {
        var finding = Assert.Single(Read(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", $"{cell} | 2 | 3 | 4 | 10", StringComparison.Ordinal)).Diagnostics);

        Assert.Equal("RPT202", finding.Code);
        Assert.Contains(message, finding.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_in_another_unit_than_its_column_is_a_warning()
    {
        var reading = Read(PublishedTables.Disclosure2021.Replace("59237.2449", "251,000元", StringComparison.Ordinal));

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal(("RPT211", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("“251,000元”以“元”为单位，本列单位为“万元”。单元格按原文发布，数据中换算为 25.1 万元。", finding.MessageZh, StringComparison.Ordinal);
        Assert.Equal(new TableValue("251,000元", 25.1m, "万元"), reading.Table.Values["a20_8.admin_fees.fees"]);
    }

    [Fact]
    public void A_cell_that_does_not_apply_is_neither_blank_nor_an_error() =>
        Assert.Empty(Read(PublishedTables.Review.Replace("0 | 1 | 0 | 0 | 1", "/ | / | / | / | /", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void A_cell_that_is_no_figure_is_an_error_and_kept()
    {
        var reading = Read(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10", "无 | 2 | 3 | 4 | 10", StringComparison.Ordinal));

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal("RPT202", finding.Code);
        Assert.StartsWith("The reconsideration and litigation table of section IV, group “Administrative reconsideration”, column “Upheld”: “无” is not a figure.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new TableValue("无", null, "件"), reading.Table.Values["reconsideration.upheld"]);
    }

    [Fact]
    public void A_table_of_zeros_is_in_order()
    {
        var zeros = CellFigure().Replace(PublishedTables.Applications2021, "0");
        var reading = Read(zeros);

        Assert.Empty(reading.Diagnostics);
        Assert.All(reading.Table.Values.Values, value => Assert.Equal(0, value.Value));
    }

    [Fact]
    public void A_table_left_blank_is_read_and_warned_about()
    {
        var reading = Read(PublishedTables.Review.Replace("1 | 2 | 3 | 4 | 10 | 5 | 0 | 0 | 1 | 6 | 0 | 1 | 0 | 0 | 1", "||||||||||||||", StringComparison.Ordinal));

        Assert.Equal(["RPT201"], reading.Diagnostics.Select(finding => finding.Code));
        Assert.All(reading.Table.Values.Values, value => Assert.Null(value.Value));
    }

    private static string Failures(string drawing) => string.Join(", ", Read(drawing).Diagnostics.Select(Short).Order(StringComparer.Ordinal));

    private static string Short(Diagnostic finding)
    {
        var parts = IdentityMessage().Match(finding.Message);
        return $"{parts.Groups["rule"]} {parts.Groups["row"]}/{parts.Groups["column"]} {parts.Groups["expected"]} {parts.Groups["found"]}";
    }

    private static TableReading Read(string drawing) => StatutoryTables.Read("t1", DrawnTable.Of(drawing));

    [GeneratedRegex(@"(?:row|group) “(?<row>[^”]+)”, column “(?<column>[^”]+)”: .* should be (?<expected>\S+), but it is (?<found>\S+)\. .*\[(?<rule>\S+)\]$")]
    private static partial Regex IdentityMessage();

    [GeneratedRegex(@"(?<=\| )\d+(?= \||\n|$)")]
    private static partial Regex CellFigure();
}
