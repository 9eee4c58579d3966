using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Azure.Tests.Recognition;

/// <summary>What is made of a recorded answer, written by hand after the published definition.</summary>
public sealed class ScanLayoutTests
{
    private const string Region = "\"boundingRegions\":[{\"pageNumber\":1,\"polygon\":[1,1,2,1,2,2,1,2]}]";

    [Fact]
    public async Task Paragraphs_keep_their_order_and_what_they_are()
    {
        var layout = await ReadAsync($$"""
            "pages":[{"pageNumber":1,"width":8.27,"height":11.69,"unit":"inch","spans":[]}],
            "paragraphs":[
              {"role":"pageNumber","content":"- 1 -",{{Region}},"spans":[{"offset":40,"length":5}]},
              {"role":"title","content":"某局2021年\n政府信息公开工作年度报告",{{Region}},"spans":[{"offset":0,"length":20}]},
              {"role":"sectionHeading","content":"一、总体情况",{{Region}},"spans":[{"offset":21,"length":6}]},
              {"role":"footnote","content":"注：含下属单位。",{{Region}},"spans":[{"offset":30,"length":8}]}]
            """);

        Assert.Equal(1, layout.Pages);
        Assert.Equal(
            [(PdfRole.Text, "某局2021年政府信息公开工作年度报告"), (PdfRole.Text, "一、总体情况"), (PdfRole.Note, "注：含下属单位。"), (PdfRole.Furniture, "- 1 -")],
            layout.Blocks.OfType<PdfParagraph>().Select(paragraph => (paragraph.Role, paragraph.Text)));
    }

    [Fact]
    public async Task The_text_of_a_table_stands_in_its_cells_alone()
    {
        var layout = await ReadAsync($$"""
            "pages":[{"pageNumber":1,"unit":"inch","spans":[]}],
            "paragraphs":[
              {"content":"前",{{Region}},"spans":[{"offset":0,"length":1}]},
              {"content":"信息内容",{{Region}},"spans":[{"offset":2,"length":4}]},
              {"content":"规章",{{Region}},"spans":[{"offset":7,"length":2}]},
              {"content":"0",{{Region}},"spans":[{"offset":10,"length":1}]},
              {"content":"后",{{Region}},"spans":[{"offset":12,"length":1}]}],
            "tables":[{"rowCount":2,"columnCount":2,{{Region}},"spans":[{"offset":2,"length":9}],"cells":[
              {"kind":"columnHeader","rowIndex":0,"columnIndex":0,"columnSpan":2,"content":"信息内容","boundingRegions":[{"pageNumber":1,"polygon":[1,1,3,1,3,2,1,2]}],"spans":[{"offset":2,"length":4}]},
              {"rowIndex":1,"columnIndex":0,"content":"规章","boundingRegions":[{"pageNumber":1,"polygon":[1,2,2,2,2,3,1,3]}],"spans":[{"offset":7,"length":2}]},
              {"rowIndex":1,"columnIndex":1,"content":"0","boundingRegions":[{"pageNumber":1,"polygon":[2,2,3,2,3,3,2,3]}],"spans":[{"offset":10,"length":1}]}]}]
            """);

        Assert.Equal(["前", "后"], layout.Blocks.OfType<PdfParagraph>().Select(paragraph => paragraph.Text));
        var table = Assert.IsType<PdfTable>(layout.Blocks[1]);
        Assert.Equal(["信息内容|信息内容", "规章|0"], table.Grid.ToText().Select(row => string.Join('|', row)));
        Assert.Equal([72, 144, 216], table.Columns);
    }

    [Theory]
    [InlineData("""{"rowIndex":0,"columnIndex":0,"rowSpan":9,"columnSpan":9,"content":"甲","spans":[]}""", "甲|甲 甲|甲")]
    [InlineData("""{"rowIndex":7,"columnIndex":-3,"content":"甲","spans":[]}""", "| 甲|")]
    [InlineData("""{"rowIndex":0,"columnIndex":0,"content":"甲","spans":[]},{"rowIndex":0,"columnIndex":0,"content":"乙","spans":[]}""", "甲\n乙| |")]
    [InlineData("""{"rowIndex":0,"columnIndex":1,"rowSpan":2,"content":"甲","spans":[]},{"rowIndex":1,"columnIndex":0,"columnSpan":2,"content":"乙","spans":[]}""", "|甲 乙|甲")]
    [InlineData("", "| |")]
    public async Task Whatever_the_cells_claim_they_cover_every_place_once(string cells, string rows)
    {
        var layout = await ReadAsync($$"""
            "pages":[{"pageNumber":1,"spans":[]}],"tables":[{"rowCount":2,"columnCount":2,"spans":[],"cells":[{{cells}}]}]
            """);

        var grid = Assert.IsType<PdfTable>(Assert.Single(layout.Blocks)).Grid;
        Assert.Equal(4, grid.Cells.Sum(cell => cell.RowSpan * cell.ColumnSpan));
        Assert.Equal(rows, string.Join(' ', grid.ToText().Select(row => string.Join('|', row))));
    }

    [Fact]
    public async Task A_line_in_no_paragraph_and_no_table_is_not_lost()
    {
        var layout = await ReadAsync($$"""
            "pages":[{"pageNumber":1,"spans":[],"lines":[{"content":"甲","spans":[{"offset":0,"length":1}]},{"content":"乙","spans":[{"offset":2,"length":1}]}]}],
            "paragraphs":[{"content":"甲",{{Region}},"spans":[{"offset":0,"length":1}]}]
            """);

        Assert.Equal(["甲", "乙"], layout.Blocks.OfType<PdfParagraph>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public async Task A_figure_stands_where_its_text_begins_or_at_the_end_of_its_page()
    {
        var layout = await ReadAsync($$"""
            "pages":[{"pageNumber":1,"spans":[]}],
            "paragraphs":[{"content":"甲",{{Region}},"spans":[{"offset":0,"length":1}]},{"content":"图1",{{Region}},"spans":[{"offset":2,"length":2}]}],
            "figures":[{"id":"1.2",{{Region}},"spans":[]},{"id":"1.1",{{Region}},"spans":[{"offset":1,"length":3}]}]
            """);

        Assert.Equal(["PdfParagraph", "PdfFigure", "PdfParagraph", "PdfFigure"], layout.Blocks.Select(block => block.GetType().Name));
    }

    [Theory]
    [InlineData("公开 信息 12 件", "公开信息 12 件")]
    [InlineData("Annual report\\nof 2021", "Annual report of 2021")]
    [InlineData(":selected: 是 :unselected: 否", "☑ 是 ☐ 否")]
    public async Task Text_is_as_it_is_printed(string content, string text)
    {
        var layout = await ReadAsync($$"""
            "pages":[{"pageNumber":1,"spans":[]}],"paragraphs":[{"content":"{{content}}",{{Region}},"spans":[{"offset":0,"length":9}]}]
            """);

        Assert.Equal(text, Assert.IsType<PdfParagraph>(Assert.Single(layout.Blocks)).Text);
    }

    /// <summary>The text is six inches wide; the second lines are full, full but indented by two characters, and half full.</summary>
    [Fact]
    public async Task A_paragraph_cut_by_the_end_of_a_page_is_known_by_its_lines()
    {
        static string Page(int number, int offset, double left, double right) => $$"""
            {"pageNumber":{{number}},"unit":"inch","spans":[],"lines":[
              {"content":"满行","polygon":[1,1,7,1,7,1.2,1,1.2],"spans":[{"offset":{{offset}},"length":2}]},
              {"content":"半句","polygon":[{{left}},2,{{right}},2,{{right}},2.2,{{left}},2.2],"spans":[{"offset":{{offset + 3}},"length":2}]}]}
            """;
        static string Paragraph(int page, int offset, string text) => $$"""
            {"content":"{{text}}","boundingRegions":[{"pageNumber":{{page}},"polygon":[]}],"spans":[{"offset":{{offset}},"length":2}]}
            """;

        var layout = await ReadAsync($$"""
            "pages":[{{Page(1, 0, 1, 7)}},{{Page(2, 10, 1.4, 7)}},{{Page(3, 20, 1, 3)}}],
            "paragraphs":[{{Paragraph(1, 0, "满行")}},{{Paragraph(1, 3, "半句")}},{{Paragraph(2, 10, "满行。")}},{{Paragraph(2, 13, "半句")}},{{Paragraph(3, 20, "满行")}},{{Paragraph(3, 23, "半句")}}]
            """);

        Assert.Equal(
            [(true, true), (true, true), (false, true), (true, false), (true, true), (false, true)],
            layout.Blocks.OfType<PdfParagraph>().Select(paragraph => (paragraph.MayGoOn, paragraph.MayContinue)));
    }

    private static async Task<PdfLayout> ReadAsync(string result)
    {
        await using var standIn = await Scanning.AcceptingAsync(Scanning.Found(result));
        Assert.True((await Scanning.AskAsync(standIn)).IsSuccess(out var layout));
        return layout;
    }
}
