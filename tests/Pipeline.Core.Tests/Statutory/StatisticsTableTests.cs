using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

/// <summary>The statistical table of the reports for 2014 to 2018 (国办发〔2014〕32号).</summary>
public sealed class StatisticsTableTests
{
    [Fact]
    public void Every_row_with_a_unit_has_a_figure_in_it()
    {
        var reading = Read(PublishedTables.Statistics);

        Assert.Equal((TableKind.Statistics, Generation.Pre2019), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal(StatutoryForms.Default.Statistics.Rows.Where(row => row.Unit is not null).Select(row => $"{row.Id}.value"), reading.Table.Values.Keys);
        Assert.Equal(new TableValue("31502", 31502, "条"), reading.Table.Values["p1_1.value"]);
        Assert.Equal(new TableValue("0.35", 0.35m, "万元"), reading.Table.Values["p7.value"]);
        Assert.Equal((1, 1), (reading.Table.HeaderRows, reading.Table.LabelColumns));
    }

    [Fact]
    public void The_channels_of_disclosure_are_no_sum() => Assert.Empty(Read(PublishedTables.Statistics).Diagnostics);

    [Theory]
    [InlineData("当面申请数 | 件 | 7", "当面申请数 | 件 | 8", "[P-RECEIVED]")]
    [InlineData("延期办结数 | 件 | 3", "延期办结数 | 件 | 4", "[P-CONCLUDED]")]
    [InlineData("不同意公开答复数 | 件 | 5", "不同意公开答复数 | 件 | 6", "[P-ANSWERED]")]
    [InlineData("四、行政复议数量 | 件 | 2", "四、行政复议数量 | 件 | 3", "[P-REVIEW]")]
    [InlineData("五、行政诉讼数量 | 件 | 3", "五、行政诉讼数量 | 件 | 2", "[P-LITIGATION]")]
    [InlineData("兼职人员数 | 人 | 10", "兼职人员数 | 人 | 11", "[P-STAFF]")]
    public void A_sum_that_fails_is_a_warning_because_the_form_does_not_prescribe_it(string right, string printed, string rule)
    {
        var finding = Assert.Single(Read(PublishedTables.Statistics.Replace(right, printed, StringComparison.Ordinal)).Diagnostics);

        Assert.Equal(("RPT206", Severity.Warning), (finding.Code, finding.Severity));
        Assert.EndsWith(rule, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_outcomes_of_reconsideration_and_litigation_are_told_apart_by_their_group()
    {
        var withoutOutcomes = string.Join('\n', PublishedTables.Statistics.Split('\n').Where(line => !line.StartsWith("（二）被依法纠错数 | 件 | 1", StringComparison.Ordinal)));
        var values = Read(withoutOutcomes).Table.Values;

        Assert.DoesNotContain("p4_2.value", values.Keys);
        Assert.Equal(0, values["p5_2.value"].Value);
    }

    [Fact]
    public void Group_rows_and_enumerators_may_be_left_out()
    {
        string[] lines = [.. PublishedTables.Statistics.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.EndsWith("—— | ——", StringComparison.Ordinal))];
        var bare = string.Join('\n', lines.Select(line => StatutoryForms.Default.Statistics.Rows
            .Where(row => row.Enumerator is not null).Aggregate(line, (text, row) => text.Replace(row.Enumerator + row.ZhHans, row.ZhHans, StringComparison.Ordinal))));

        Assert.DoesNotContain("（一）", bare, StringComparison.Ordinal);
        Assert.Equal(Read(PublishedTables.Statistics).Table.Values, Read(bare).Table.Values);
    }

    [Fact]
    public void The_column_of_units_and_the_heads_may_be_missing()
    {
        var narrow = string.Join('\n', PublishedTables.Statistics.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(" | ")).Select(cells => $"{cells[0]} | {cells[2]}"));

        Assert.Equal(Read(PublishedTables.Statistics).Table.Values, Read(narrow).Table.Values);
    }

    [Fact]
    public void It_may_stand_in_two_halves_side_by_side()
    {
        string[] lines = PublishedTables.Statistics.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (head, body) = (lines[0], lines[1..]);
        var half = (body.Length + 1) / 2;
        var halves = string.Join('\n', body.Take(half).Select((line, i) => $"{line} | {(half + i < body.Length ? body[half + i] : " |  | ")}").Prepend($"{head} | {head}"));

        Assert.Equal(Read(PublishedTables.Statistics).Table.Values, Read(halves).Table.Values);
    }

    [Fact]
    public void A_row_of_the_agencys_own_is_reported_and_kept_out_of_the_data()
    {
        var reading = Read(PublishedTables.Statistics.Replace("六、举报投诉数量", "政务客户端公开信息条数 | 条 | 77\n六、举报投诉数量", StringComparison.Ordinal));

        Assert.Equal(["RPT204"], reading.Diagnostics.Select(finding => finding.Code));
        Assert.DoesNotContain(reading.Table.Values, value => value.Value.Raw == "77");
    }

    [Fact]
    public void A_comparison_of_years_is_a_table_of_the_agencys_own() => Assert.Equal(TableKind.Other, Read("""
        指标 | 2015 | 2016
        收到申请数 | 1 | 2
        当面申请数 | 1 | 2
        网络申请数 | 1 | 2
        申请答复数 | 1 | 2
        行政复议数量 | 1 | 2
        行政诉讼数量 | 1 | 2
        举报投诉数量 | 1 | 2
        """).Table.Kind);

    [Fact]
    public void It_says_nothing_of_the_form_the_other_tables_follow() => Assert.Equal(
        [Generation.Pre2019, Generation.Form2019, Generation.Form2019],
        StatutoryTables.Settle([Read(PublishedTables.Statistics).Table, Read(PublishedTables.Applications2019).Table, Read(PublishedTables.Review).Table], Generation.Form2021)
            .Select(table => table.Generation));

    [Fact]
    public void Every_label_of_it_has_english_with_and_without_its_enumerator()
    {
        var lexicon = Lexicon.Default;

        Assert.All(StatutoryForms.Default.Statistics.Rows.SelectMany(row => new[] { row.Label, row.Numbered }), label =>
        {
            Assert.Equal(label.En, lexicon.Find(label.ZhHans, UnitKind.Cell, Language.English));
            Assert.Equal(label.En, lexicon.Find(label.ZhHant, UnitKind.Cell, Language.English));
        });
        Assert.Equal("Of which: applications in person", lexicon.Find("其中：当面申请数", UnitKind.Cell, Language.English));
        Assert.Equal("其中：当面申请数", lexicon.Find("Of which: Applications in person", UnitKind.Cell, Language.SimplifiedChinese));
    }

    private static TableReading Read(string drawing) => StatutoryTables.Read("t1", DrawnTable.Of(drawing));
}
