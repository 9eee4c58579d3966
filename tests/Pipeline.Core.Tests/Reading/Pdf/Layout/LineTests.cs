using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Tests.Kit;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf.Layout;

/// <summary>Which glyphs make a line, a figure, a word.</summary>
public sealed class LineTests
{
    private const string Even = "<< /Subtype /TrueType /BaseFont /Even /Encoding /WinAnsiEncoding /FirstChar 0 /Widths [500] /FontDescriptor << /MissingWidth 500 >> >>";

    [Fact]
    public void Text_beside_two_lines_at_half_their_height_is_not_mixed_into_them() =>
        Assert.Equal(
            ["左边的第一行", "右边一行", "左边的第二行"],
            new DrawnPage().Write("左边的第一行", 100, 120, 10.5).Write("左边的第二行", 100, 134, 10.5).Write("右边一行", 220, 127, 12).Paragraphs());

    [Fact]
    public void Two_texts_over_each_other_on_one_line_are_not_mixed_glyph_by_glyph() =>
        Assert.Equal("1234598765", string.Concat(new DrawnPage().Write("12345", 100, 120).Write("98765", 131, 120).Paragraphs()));

    [Theory]
    [InlineData(9.3, 115)]
    [InlineData(13.3, 114.7)]
    public void The_mark_of_a_note_is_raised_and_stays_in_its_line(double size, double baseline) =>
        Assert.Equal(
            ["同比增长12¹。"],
            new DrawnPage().Write("同比增长12", 100, 120).Write("1", 180.5, baseline, size).Write("。", 188, 120).Paragraphs());

    [Fact]
    public void The_mark_of_a_note_in_a_cell_does_not_change_the_figure()
    {
        var page = new DrawnPage().Table("规章|58213").Write("1", 325.2, 116.5, 6);
        Assert.Equal("58213¹", Assert.Single(page.Tables()).Cells[^1].Text);
    }

    [Fact]
    public void A_lowered_index_stays_in_its_line_as_it_is() =>
        Assert.Equal(["排放CO2下降"], new DrawnPage().Write("排放CO", 100, 120).Write("2", 148.5, 123, 9).Write("下降", 154, 120).Paragraphs());

    [Fact]
    public void A_watermark_across_the_page_is_furniture()
    {
        var pages = Pages("BT /F 12 Tf 50 700 Td (disclosed 106 items) Tj ET BT /F 60 Tf .7071 .7071 -.7071 .7071 60 670 Tm (DRAFT) Tj ET");
        Assert.Equal([("disclosed 106 items", false), ("DRAFT", true)], Texts(pages));
    }

    [Theory]
    [InlineData("0 1 -1 0 300 100 Tm (First line here) Tj 1 0 0 1 0 0 Tm 0 1 -1 0 320 100 Tm (second line here) Tj")]
    [InlineData("0 -1 1 0 320 700 Tm (First line here) Tj 0 -1 1 0 300 700 Tm (second line here) Tj")]
    [InlineData("-1 0 0 -1 300 300 Tm (First line here) Tj -1 0 0 -1 300 320 Tm (second line here) Tj")]
    public void A_page_whose_text_is_turned_is_read_along_its_lines(string text) =>
        Assert.Equal("First line here second line here", string.Join(' ', Texts(Pages($"BT /F 12 Tf {text} ET")).Select(line => line.Text)));

    [Theory]
    [InlineData("0 1 -1 0 40 300 Tm (side) Tj")]
    [InlineData("0 -1 1 0 40 300 Tm (side) Tj")]
    public void Text_turned_by_a_quarter_beside_level_text_is_a_line_of_its_own(string side) =>
        Assert.Equal(["This text is level and long", "side"], Texts(Pages($"BT /F 12 Tf 60 310 Td (This text is level and long) Tj {side} ET")).Select(line => line.Text).OrderBy(text => text.Length).Reverse());

    [Fact]
    public void A_figure_goes_whole_into_the_cell_its_middle_stands_in()
    {
        var page = new DrawnPage().Rule(100, 100, 140, 100).Rule(100, 110, 140, 110).Rule(100, 120, 140, 120)
            .Rule(100, 100, 100, 120).Rule(105.5, 100, 105.5, 120).Rule(140, 100, 140, 120)
            .Write("1", 101.2, 108, 5).Write("20", 104, 108, 5).Write("甲", 100.2, 118, 5).Write("乙", 110, 118, 5);
        Assert.Equal(["1", "20", "甲", "乙"], Assert.Single(page.Tables()).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Figures_that_touch_where_a_wall_stands_are_two()
    {
        var page = new DrawnPage().Rule(100, 100, 140, 100).Rule(100, 110, 140, 110).Rule(100, 120, 140, 120)
            .Rule(100, 100, 100, 120).Rule(105, 100, 105, 120).Rule(140, 100, 140, 120)
            .Write("11", 100, 108, 5).Write("20", 105, 108, 5).Write("甲", 100, 118, 5).Write("乙", 110, 118, 5);
        Assert.Equal(["11", "20", "甲", "乙"], Assert.Single(page.Tables()).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_narrow_character_squeezed_beside_its_like_is_read() =>
        Assert.Equal("iiiiii", string.Concat(Texts(Pages("BT /F 12 Tf 10 Tz 50 700 Td (iiiiii) Tj ET")).Select(line => line.Text)));

    [Fact]
    public void A_single_digit_near_its_like_is_no_second_print() =>
        Assert.Equal("66", string.Concat(new DrawnPage().Write("6", 100, 200).Write("6", 101, 200).Paragraphs()));

    [Fact]
    public void A_number_in_brackets_that_did_not_fit_goes_on_with_its_paragraph() =>
        Assert.Equal(
            [DrawnPage.FullLine[..23] + "〔2021〕30号印发。"],
            new DrawnPage().Lines(2, DrawnPage.FullLine[..23]).Lines(0, "〔2021〕30号印发。").Paragraphs());

    [Fact]
    public void A_figure_that_did_not_fit_goes_on_over_the_page() =>
        Assert.Equal(
            [DrawnPage.FullLine[..23] + "12.5%。"],
            DrawnPages.Of(new DrawnPage().Lines(2, DrawnPage.FullLine[..23]), new DrawnPage().Lines(0, "12.5%。")).Paragraphs());

    private static IReadOnlyList<PdfPage> Pages(string content) => PdfBuilder.Of(content, Even).Build().Pages();

    private static (string Text, bool IsChrome)[] Texts(IReadOnlyList<PdfPage> pages)
    {
        var result = PdfReader.Read(pages, new ReadingTally(TimeProvider.System));
        Assert.True(result.IsSuccess(out var document));
        return [.. document.Blocks.OfType<SourceText>().Select(text => (text.Text, text.IsChrome))];
    }
}
