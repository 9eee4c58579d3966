using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf.Layout;

public sealed class RuledTableTests
{
    private static void AssertGrid(TableGrid actual, params string[] rows)
    {
        var expected = Grid.Of(rows);
        Assert.Equal((expected.Rows, expected.Columns), (actual.Rows, actual.Columns));
        Assert.Equal(expected.Cells, actual.Cells);
    }

    [Fact]
    public void Lines_make_a_table() =>
        AssertGrid(Assert.Single(new DrawnPage().Table("项目|数量", "规章|3").Tables()), "项目|数量", "规章|3");

    [Fact]
    public void Places_without_a_line_between_them_are_one_cell()
    {
        string[] rows = ["项目|<|数量", "公开|规章|3", "^|文件|4"];
        AssertGrid(Assert.Single(new DrawnPage().Table(rows).Tables()), rows);
    }

    [Fact]
    public void Lines_wrapped_in_a_cell_are_joined()
    {
        var page = new DrawnPage().Table("|甲", "乙|丙").Write("政府信息", 80, 115, 8).Write("公开", 80, 124, 8);
        Assert.Equal("政府信息公开", page.Tables()[0].Cells[0].Text);
    }

    [Fact]
    public void Figures_one_below_the_other_in_a_cell_are_not_one()
    {
        var page = new DrawnPage().Table("|甲", "乙|丙").Write("12", 80, 115, 8).Write("34", 80, 124, 8);
        Assert.Equal("12 34", page.Tables()[0].Cells[0].Text);
    }

    [Fact]
    public void Vertical_writing_is_read_from_the_top_down()
    {
        var page = new DrawnPage().Table("|甲", "^|乙", "^|丙").WriteDown("本年结果", 120, 110);
        AssertGrid(Assert.Single(page.Tables()), "本年结果|甲", "^|乙", "^|丙");
    }

    [Fact]
    public void One_character_a_line_reads_as_one_word()
    {
        var page = new DrawnPage().Table("|甲", "^|乙", "^|丙").Write("结", 120, 120, 10).Write("果", 120, 135, 10);
        Assert.Equal("结果", page.Tables()[0].Cells[0].Text);
    }

    [Fact]
    public void A_label_spread_over_its_cell_has_no_spaces()
    {
        var page = new DrawnPage().Table("|甲", "乙|丙").Write("合", 80, 120, 10).Write("计", 130, 120, 10);
        Assert.Equal("合计", page.Tables()[0].Cells[0].Text);
    }

    [Fact]
    public void Text_above_between_and_below_tables_is_kept_in_order()
    {
        var page = new DrawnPage().Lines(2, "第一张表").Table("甲|乙", "丙|丁").Lines(2, "第二张表").Table("戊|己", "庚|辛").Lines(2, "以上。");
        Assert.Equal(["第一张表", "甲", "第二张表", "戊", "以上。"], DrawnPages.Of(page).Read().Blocks.Select(block => block switch
        {
            SourceText text => text.Text,
            SourceTable table => table.Grid.Cells[0].Text,
            _ => "",
        }));
    }

    [Fact]
    public void A_line_under_a_heading_makes_no_table() =>
        Assert.Empty(new DrawnPage().Centered("晴岚市人民政府文件").Rule(70, 140, 518, 140).Lines(0, "正文。").Tables());

    [Fact]
    public void Lines_under_words_make_no_table() =>
        Assert.Empty(new DrawnPage().Lines(0, "甲", "乙", "丙").Rule(70, 123, 86, 123).Rule(70, 151, 86, 151).Rule(70, 179, 86, 179).Tables());

    [Fact]
    public void A_frame_around_the_page_makes_no_table() =>
        Assert.Equal(["正文。"], new DrawnPage().Lines(0, "正文。").Rule(40, 40, 560, 40).Rule(40, 800, 560, 800).Rule(40, 40, 40, 800).Rule(560, 40, 560, 800).Paragraphs());

    [Fact]
    public void A_table_inside_a_frame_is_a_table() =>
        AssertGrid(Assert.Single(new DrawnPage().Table("甲|乙", "丙|丁").Rule(40, 40, 560, 40).Rule(40, 800, 560, 800).Rule(40, 40, 40, 800).Rule(560, 40, 560, 800).Tables()), "甲|乙", "丙|丁");

    [Fact]
    public void Lines_without_text_between_them_make_no_table() => Assert.Empty(new DrawnPage().Lines(0, "图：").Skip(30).Table("||", "||").Tables());

    [Fact]
    public void Columns_without_lines_stay_lines_of_text() =>
        Assert.Equal(["甲 1", "乙 2"], new DrawnPage().Write("甲", 100, 120).Write("1", 300, 120).Write("乙", 100, 148).Write("2", 300, 148).Paragraphs());

    [Fact]
    public void The_two_lines_of_a_double_border_are_one() =>
        AssertGrid(Assert.Single(new DrawnPage().Table("甲|乙", "丙|丁").Rule(70, 102, 518, 102).Rule(72, 104, 72, 152).Tables()), "甲|乙", "丙|丁");

    [Fact]
    public void A_page_with_more_lines_than_tables_have_keeps_its_text()
    {
        var page = new DrawnPage().Table("甲|乙", "丙|丁");
        for (var line = 0; line <= ReadingLimits.PdfRules; line++)
        {
            page.Rule(70, line % 800, 500, line % 800);
        }

        Assert.Empty(page.Tables());
        Assert.Equal("甲乙丙丁", string.Concat(page.Paragraphs()).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_spiral_of_lines_ends()
    {
        var page = new DrawnPage().Lines(0, "正文。");
        for (var turn = 0; turn < 60; turn++)
        {
            var (near, far) = (50 + turn * 4.0, 550 - turn * 4.0);
            page.Rule(near, near, far, near).Rule(far, near, far, far).Rule(near + 4, far, far, far).Rule(near + 4, near + 4, near + 4, far);
        }

        Assert.Contains("正文。", string.Concat(page.Paragraphs()) + string.Concat(page.Tables().SelectMany(table => table.Cells).Select(cell => cell.Text)), StringComparison.Ordinal);
    }
}
