using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Every_line_that_is_not_blank_is_a_block_with_its_line()
    {
        var texts = Uploads.Text("报告\r\n\r\n一、总体情况\r正文").Texts();
        Assert.Equal([new(1, 1), new(3, 2), new(4, 3)], texts.Select(text => text.Position));
    }

    [Fact]
    public void Indents_are_trimmed_and_inner_spaces_kept() => Assert.Equal(["局\u3000长 \u00A0张"], Uploads.Text("\u3000\u3000局\u3000长 \u00A0张\u00A0").Lines());

    [Fact]
    public void One_line_with_tabs_or_bars_stays_text() => Assert.Equal(["甲\t乙", "| 1 | 2 |"], Uploads.Text("甲\t乙\n| 1 | 2 |").Lines());

    [Fact]
    public void Lines_with_tabs_are_a_table_and_the_lines_around_them_are_not()
    {
        var upload = Uploads.Text("附表\n指标\t单位\t数量\n受理\t\t3\n结转\t件\n六、其他");
        Assert.Equal(["指标|单位|数量", "受理||3", "结转|件|"], upload.Rows());
        Assert.Equal(new(2, 2), upload.Table().Position);
        Assert.Equal(["附表", "六、其他"], upload.Lines());
    }

    [Fact]
    public void A_blank_first_cell_stays_and_a_common_indent_goes() =>
        Assert.Equal(["|自然人|总计", "受理|1|2"], Uploads.Text("\t\t自然人\t总计\n\t受理\t1\t2").Rows());

    [Fact]
    public void Rows_between_bars_are_a_table_without_the_line_below_its_head() =>
        Assert.Equal(["项目|数量", "受理|甲|乙"], Uploads.Text("| 项目 | 数量 |\n|---|:-:|\n| 受理 | 甲\\|乙 |").Rows());

    [Fact]
    public void The_bars_and_rules_of_a_table_are_drawing()
    {
        var reading = Uploads.Text("文\n| 项目 | 数量 |\n|--|--|\n| 受理 | 甲\\|乙 |").Read().Reading;
        var bars = Assert.Single(reading.Dropped);
        Assert.Equal((DropReason.Drawing, "|||".Length + "|--|--|".Length + "|||\\".Length), (bars.Reason, bars.Characters));
        Assert.Equal(reading.SourceCharacters, reading.Characters + bars.Characters);
    }

    [Fact]
    public void The_bands_of_table_2_are_rows_although_they_have_one_cell() =>
        Assert.Equal(
            ["第二十条第（五）项|", "信息内容|数量", "行政许可|2", "第二十条第（八）项|", "收费|3"],
            Uploads.Text("第二十条第（五）项\n信息内容\t数量\n行政许可\t2\n第二十条第（八）项\n收费\t3\n第二十条第（九）项").Rows());

    [Fact]
    public void The_bands_of_table_2_are_rows_in_English_too() =>
        Assert.Equal(["Article 20 Item (1)|", "Content|Number", "Rules|0"], Uploads.Text("Article 20 Item (1)\nContent\tNumber\nRules\t0").Rows());

    [Fact]
    public void A_line_of_rules_as_long_as_a_file_is_read_in_time() =>
        Assert.Equal(["甲|乙", "丙|" + new string('-', 1_000_000) + "文"], Uploads.Text($"|甲|乙|\n|丙|{new string('-', 1_000_000)}文|").Rows());

    [Theory]
    [InlineData("\t\t某市司法局\n\t\t2024年1月10日")]
    [InlineData("1.\t加强领导\n2.\t完善制度")]
    [InlineData("一、总体情况\t1\n二、主动公开政府信息情况\t12")]
    [InlineData("正文。\t\n正文。\t")]
    public void Tabs_that_make_no_columns_make_no_table(string text) => Assert.Empty(Uploads.Text(text).Read().Blocks.OfType<SourceTable>());
}
