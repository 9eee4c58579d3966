using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Statutory;

/// <summary>What published tables were found to do to the forms, and tables must be read in spite of.</summary>
public sealed class UnusualTablesTests
{
    public static TheoryData<string> AllTables =>
        [PublishedTables.Disclosure2021, PublishedTables.Disclosure2019, PublishedTables.Applications2021, PublishedTables.Applications2019, PublishedTables.Review, PublishedTables.Statistics];

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Merged_cells_may_be_flattened_to_repeated_text(string drawing) => ReadsTheSame(drawing, DrawnTable.Of(drawing).Repeated());

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Merged_cells_may_be_flattened_to_blanks(string drawing) => ReadsTheSame(drawing, DrawnTable.Of(drawing).Blanked());

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Merged_cells_may_be_lost_and_their_rows_pushed_to_the_left(string drawing) => ReadsTheSame(drawing, DrawnTable.Of(drawing).PushedLeft());

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Labels_may_be_in_traditional_characters(string drawing)
    {
        Assert.Contains("總計", Translated.InTraditional(PublishedTables.Review), StringComparison.Ordinal);
        ReadsTheSame(drawing, DrawnTable.Of(Translated.InTraditional(drawing)));
    }

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Labels_may_be_our_own_english(string drawing)
    {
        Assert.Contains("Upheld", Translated.InEnglish(PublishedTables.Review), StringComparison.Ordinal);
        ReadsTheSame(drawing, DrawnTable.Of(Translated.InEnglish(drawing)));
    }

    /// <summary>A page of 79 KB whose table had sixteen thousand heads took seven seconds where memory was short.</summary>
    [Fact]
    public void A_table_wider_than_any_form_is_not_searched_and_keeps_its_cells()
    {
        var wide = DrawnTable.Of(string.Join('\n', PublishedTables.Review.Split('\n').Select(row => $"{row} |{string.Join('|', Enumerable.Repeat(" 1 ", 200))}")));

        var table = StatutoryTables.Read("t1", wide).Table;

        Assert.Equal((TableKind.Other, wide.Grid), (table.Kind, table.Cells));
    }

    [Fact]
    public void A_gateway_may_have_made_another_word_of_information() => ReadsTheSame(
        PublishedTables.Applications2021, DrawnTable.Of(Translated.InTraditional(PublishedTables.Applications2021).Replace("信息", "資訊", StringComparison.Ordinal)));

    [Theory]
    [InlineData("属于三类内部事务信息", "属于三类内容事务信息")]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年新收政府公开申请数量")]
    [InlineData("行政机关不再处理其政府信息公开申请", "")]
    [InlineData("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "逾期不补正")]
    [InlineData("逾期不补正、行政", "逾期不补正，行政")]
    [InlineData("（七）总计", "（七）合计")]
    [InlineData("| 总计", "| 合计")]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "")]
    [InlineData("（五）", "(五）")]
    [InlineData("8.属于", "8．属于")]
    [InlineData("科研¶机构", "科 研 机 购")]
    [InlineData("社会公益组织", "公益机关")]
    [InlineData("4.保护第三方合法权益", "4.第三人")]
    [InlineData("3.其他", "3. 其它")]
    public void Labels_of_table_3_may_be_misprinted(string right, string printed) => ReadsTheSame(
        PublishedTables.Applications2021, DrawnTable.Of(PublishedTables.Applications2021.Replace(right, printed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("行政规范性文件", "规范性文件")]
    [InlineData("信息内容", "")]
    [InlineData("（单位：万元）", "")]
    [InlineData("现行有效件数", "现有效件数")]
    [InlineData("第二十条第（五）项", "第二十条 第(五)项")]
    [InlineData("第二十条第（六）项 | < | < | <\n", "")]
    public void Labels_of_table_2_may_be_misprinted_or_missing(string right, string printed) => ReadsTheSame(
        PublishedTables.Disclosure2021, DrawnTable.Of(PublishedTables.Disclosure2021.Replace(right, printed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("总计", "合计")]
    [InlineData("其他¶结果", "其它")]
    [InlineData("复议后起诉", "")]
    public void Labels_of_table_4_may_be_misprinted(string right, string printed) => ReadsTheSame(
        PublishedTables.Review, DrawnTable.Of(PublishedTables.Review.Replace(right, printed, StringComparison.Ordinal)));

    [Fact]
    public void A_row_of_a_provinces_own_is_reported_and_kept_out_of_the_data()
    {
        var extra = PublishedTables.Disclosure2019.Replace("规范性文件 | 4", "其他主动公开文件 | 98 | 98 | 98\n规范性文件 | 4", StringComparison.Ordinal);
        var reading = StatutoryTables.Read("t1", DrawnTable.Of(extra));

        var finding = Assert.Single(reading.Diagnostics);
        Assert.Equal("RPT204", finding.Code);
        Assert.Contains("其他主动公开文件", finding.MessageZh, StringComparison.Ordinal);
        Assert.DoesNotContain(reading.Table.Values, value => value.Value.Raw == "98");
        Assert.Equal("98", reading.Table.Grid[3][1]);
        Assert.Equal(4, reading.Table.Values["a20_1.normative.produced"].Value);
    }

    [Theory]
    [InlineData(PublishedTables.Disclosure2021, "规章 | 0 | 0 | 12\n", "其他主动公开文件 | 98 | 98 | 98\n")]
    [InlineData(PublishedTables.Disclosure2021, "行政规范性文件 | 50 | 227 | 420\n", "其他主动公开文件 | 98 | 98 | 98\n")]
    [InlineData(PublishedTables.Disclosure2021, "行政强制 | 8 | < | <\n", "行政裁决 | 98 | < | <\n")]
    [InlineData(PublishedTables.Applications2021, "8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n", "^ | ^ | 9.属于历史档案 | 98 | 98 | 98 | 98 | 98 | 98 | 98\n")]
    [InlineData(PublishedTables.Review, "0 | 1 | 0 | 0 | 1", "\n98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98 | 98")]
    public void An_extra_row_moves_no_figure_of_the_form_in_any_table(string drawing, string after, string row)
    {
        var expected = StatutoryTables.Read("t1", DrawnTable.Of(drawing)).Table;
        var reading = StatutoryTables.Read("t1", DrawnTable.Of(drawing.Replace(after, after + row, StringComparison.Ordinal)));

        Assert.Equal(expected.Values, reading.Table.Values);
        Assert.Equal(["RPT204"], reading.Diagnostics.Select(finding => finding.Code));
        Assert.Contains(reading.Table.Grid, line => line.Contains("98"));
    }

    [Fact]
    public void A_row_of_the_agencys_own_does_not_take_the_place_of_a_missing_one()
    {
        var replaced = PublishedTables.Disclosure2019.Replace("其他对外管理服务事项 |", "行政确认 |", StringComparison.Ordinal);
        var reading = StatutoryTables.Read("t1", DrawnTable.Of(replaced));

        Assert.DoesNotContain("a20_5.other_services.change", reading.Table.Values.Keys);
        Assert.Equal(["RPT204"], reading.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_note_across_the_whole_table_is_no_row()
    {
        var reading = StatutoryTables.Read("t1", DrawnTable.Of(PublishedTables.Applications2021 + "\n注：以上数据截至12月31日。 | < | < | < | < | < | < | < | < | <"));

        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void A_head_printed_again_on_the_next_page_is_no_row()
    {
        const string Again = "^ | < | < | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n";
        var twice = PublishedTables.Applications2021.Replace("^ | （七）总计", Again + "^ | （七）总计", StringComparison.Ordinal);

        ReadsTheSame(PublishedTables.Applications2021, DrawnTable.Of(twice));
    }

    [Theory]
    [InlineData("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n")]
    [InlineData("信息内容 | 续 | 续 | 续\n")]
    public void A_head_of_table_2_printed_again_is_no_row(string again) => ReadsTheSame(
        PublishedTables.Disclosure2021, DrawnTable.Of(PublishedTables.Disclosure2021.Replace("行政规范性文件 |", again + "行政规范性文件 |", StringComparison.Ordinal)));

    [Fact]
    public void Table_2_may_come_as_one_table_a_band()
    {
        var band = StatutoryTables.Read("t1", DrawnTable.Of("信息内容 | 本年处理决定数量\n行政处罚 | 5\n行政强制 | 6"));

        Assert.Equal((TableKind.ProactiveDisclosure, Generation.Form2021), (band.Table.Kind, band.Table.Generation));
        Assert.Equal(["a20_6.penalties.decisions", "a20_6.compulsory.decisions"], band.Table.Values.Keys);
    }

    [Fact]
    public void The_bands_of_table_2_may_stand_in_a_column_of_their_own()
    {
        var reading = StatutoryTables.Read("t1", DrawnTable.Of("""
            第二十条第（五）项 | 信息内容 | 本年处理决定数量
            ^ | 行政许可 | 4
            第二十条第（六）项 | 信息内容 | 本年处理决定数量
            ^ | 行政处罚 | 5
            ^ | 行政强制 | 6
            """));

        Assert.Equal([4m, 5m, 6m], reading.Table.Values.Values.Select(value => value.Value ?? -1));
        Assert.Equal(2, reading.Table.LabelColumns);
    }

    [Fact]
    public void Table_4_may_have_one_row_to_a_group()
    {
        var reading = StatutoryTables.Read("t1", DrawnTable.Of("""
            类型 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
            行政复议 | 1 | 0 | 0 | 0 | 1
            未经复议直接起诉 | 0 | 2 | 0 | 0 | 2
            复议后起诉 | 0 | 0 | 0 | 3 | 3
            """));

        Assert.Equal(15, reading.Table.Values.Count);
        Assert.Equal(3, reading.Table.Values["litigation_after.pending"].Value);
    }

    [Fact]
    public void English_of_other_hands_is_recognised_by_evidence()
    {
        var reading = StatutoryTables.Read("t1", DrawnTable.Of("""
            | Individuals | Business enterprises | Scientific institutions | Social welfare organizations | Law service organizations | Others | Total
            1. Number of new applications received | 2 | 0 | 0 | 0 | 0 | 0 | 2
            2. Number carried over from last year | 0 | 0 | 0 | 0 | 0 | 0 | 0
            (1) To be disclosed | 1 | 0 | 0 | 0 | 0 | 0 | 1
            (2) Partial disclosure | 1 | 0 | 0 | 0 | 0 | 0 | 1
            1. Involving state secrets | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """));

        Assert.Equal(TableKind.Applications, reading.Table.Kind);
        Assert.Equal(35, reading.Table.Values.Count);
        Assert.Equal(1, reading.Table.Values["r3_2.total"].Value);
    }

    [Fact]
    public void A_column_in_which_no_cell_begins_changes_nothing()
    {
        var wider = string.Join('\n', PublishedTables.Review.Split('\n').Select(line => line.Replace(" | ", " | < | ", StringComparison.Ordinal)));

        ReadsTheSame(PublishedTables.Review, DrawnTable.Of(wider));
    }

    [Fact]
    public void Borders_of_figures_may_be_dragged_away_from_the_borders_of_their_heads()
    {
        var licences = StatutoryTables.Read("t1", DrawnTable.Of("""
            第二十条第（五）项 | < | < | < | <
            信息内容 | 上一年项目数量 | 本年增/减 | < | 处理决定数量
            行政许可 | 100 | < | +173 | 7
            其他对外管理服务事项 | 30 | < | -24 | 8
            """));
        var applications = StatutoryTables.Read("t1", DrawnTable.Of("""
            项目 | < | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
            一、本年新收政府信息公开申请数量 | 6 | < | 1 | 2 | 3 | 0 | 0 | 12
            二、上年结转政府信息公开申请数量 | < | 1 | 0 | 0 | 0 | 0 | 0 | 1
            四、结转下年度继续办理 | < | 0 | 0 | 0 | 0 | 0 | 0 | 0
            """));

        Assert.Equal([100m, 173m, 7m, 30m, -24m, 8m], licences.Table.Values.Values.Select(value => value.Value ?? -1));
        Assert.Equal([6m, 1m, 2m, 3m, 0m, 0m, 12m], applications.Table.Values.Values.Take(7).Select(value => value.Value ?? -1));
        Assert.Empty(licences.Diagnostics.Concat(applications.Diagnostics));
    }

    [Fact]
    public void A_table_3_that_breaks_off_early_fits_both_forms()
    {
        var reading = StatutoryTables.Read("t1", DrawnTable.Of(PublishedTables.Applications2021.Split("\n^ | （四）")[0]));

        Assert.Equal((TableKind.Applications, null), (reading.Table.Kind, reading.Table.Generation));
    }

    [Fact]
    public void A_table_of_the_agencys_own_about_applicants_is_not_table_3() =>
        Assert.Equal(TableKind.Other, StatutoryTables.Read("t1", DrawnTable.Of("年度 | 自然人 | 商业企业 | 科研机构 | 社会公益组织\n2020 | 1 | 2 | 3 | 4")).Table.Kind);

    [Fact]
    public void A_huge_table_is_read_in_reasonable_time()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 5000).Select(row => $"项目{row} | < | < | 1 | 2 | 3 | 4 | 5 | 6 | 21"));

        Assert.Equal(5000, StatutoryTables.Read("t1", DrawnTable.Of(PublishedTables.Applications2021 + "\n" + rows)).Diagnostics.Count(finding => finding.Code == "RPT204"));
    }

    private static void ReadsTheSame(string drawing, SourceTable printed)
    {
        var expected = StatutoryTables.Read("t1", DrawnTable.Of(drawing));
        var reading = StatutoryTables.Read("t1", printed);

        Assert.Equal((expected.Table.Kind, expected.Table.Generation), (reading.Table.Kind, reading.Table.Generation));
        Assert.Equal(expected.Table.Values, reading.Table.Values);
        Assert.Empty(reading.Diagnostics);
    }
}
