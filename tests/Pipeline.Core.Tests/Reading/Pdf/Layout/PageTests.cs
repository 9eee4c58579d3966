using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf.Layout;

public sealed class PageTests
{
    private const string Full = DrawnPage.FullLine;
    private static readonly string Indented = Full[..26];

    [Fact]
    public void A_sentence_cut_by_the_end_of_a_page_is_joined_around_the_furniture()
    {
        var pages = DrawnPages.Of(
            new DrawnPage().Paragraph(Indented, Full).Foot("- 1 -"),
            new DrawnPage().Lines(0, "到此为止。").Paragraph("下一段。").Foot("- 2 -"));
        Assert.Equal([Indented + Full + "到此为止。", "下一段。"], pages.Paragraphs());
        Assert.Equal(["- 1 -", "- 2 -"], pages.Furniture());
    }

    [Fact]
    public void A_sentence_goes_on_over_several_pages()
    {
        var pages = DrawnPages.Of(new DrawnPage().Paragraph(Indented, Full), new DrawnPage().Lines(0, Full), new DrawnPage().Lines(0, "完。"));
        Assert.Equal([Indented + Full + Full + "完。"], pages.Paragraphs());
    }

    [Fact]
    public void A_page_that_begins_with_an_indented_line_begins_a_paragraph() =>
        Assert.Equal([Indented + Full, "下一段。"], DrawnPages.Of(new DrawnPage().Paragraph(Indented, Full), new DrawnPage().Paragraph("下一段。")).Paragraphs());

    [Fact]
    public void A_page_that_ends_with_a_short_line_ends_the_paragraph() =>
        Assert.Equal([Indented + "短。", "又一段。"], DrawnPages.Of(new DrawnPage().Paragraph(Indented, "短。"), new DrawnPage().Lines(0, "又一段。")).Paragraphs());

    [Theory]
    [InlineData("- 1 -")]
    [InlineData("—1—")]
    [InlineData("第 1 页 共 3 页")]
    [InlineData("第1页")]
    [InlineData("1/3")]
    [InlineData("1")]
    [InlineData("Page 1 of 3")]
    public void A_page_number_is_furniture(string number) =>
        Assert.Equal([number], DrawnPages.Of(new DrawnPage().Paragraph("正文。").Foot(number)).Furniture());

    [Fact]
    public void A_number_in_the_middle_of_a_page_is_text() =>
        Assert.Equal(["正文。", "1"], new DrawnPage().Paragraph("正文。").Lines(0, "1").Paragraphs());

    [Fact]
    public void A_line_at_the_head_of_half_the_pages_is_furniture()
    {
        var pages = DrawnPages.Of(
            new DrawnPage().Paragraph("封面。"),
            new DrawnPage().Head("晴岚市教育局").Paragraph("正文。"),
            new DrawnPage().Head("晴岚市教育局").Paragraph("正文。"));
        Assert.Equal(["晴岚市教育局", "晴岚市教育局"], pages.Furniture());
    }

    [Fact]
    public void A_line_at_the_foot_that_differs_by_its_digits_alone_is_furniture() =>
        Assert.Equal(2, DrawnPages.Of(new DrawnPage().Paragraph("甲。").Foot("年报 第1页"), new DrawnPage().Paragraph("乙。").Foot("年报 第2页")).Furniture().Length);

    [Fact]
    public void A_title_that_opens_each_page_with_another_number_is_text() =>
        Assert.Empty(DrawnPages.Of(new DrawnPage().Lines(0, "附件1"), new DrawnPage().Lines(0, "附件2")).Furniture());

    [Fact]
    public void A_character_printed_twice_to_make_it_bold_is_read_once()
    {
        var page = new DrawnPage().Write("总体情况", 100, 120).Write("总体情况", 100.4, 120);
        Assert.Equal(["总体情况"], page.Paragraphs());
        Assert.Equal("总体情况", DrawnPages.Of(page).Dropped(DropReason.Duplicate));
    }

    [Fact]
    public void Doubled_digits_side_by_side_are_kept() => Assert.Equal(["1100"], new DrawnPage().Write("1100", 100, 120, 9).Paragraphs());

    [Fact]
    public void Text_outside_of_the_page_is_dropped()
    {
        var page = new DrawnPage().Lines(0, "正文。").Write("页外", 700, 120).Write("页下", 100, 900);
        Assert.Equal(["正文。"], page.Paragraphs());
        Assert.Equal("页外页下", DrawnPages.Of(page).Dropped(DropReason.OutsidePage));
    }

    [Fact]
    public void Text_without_colour_is_dropped_and_reported()
    {
        var document = DrawnPages.Of(new DrawnPage().Lines(0, "正文。").Write("底层", 100, 400, isUnseen: true)).Read();
        Assert.Equal((DropReason.Hidden, 2), (document.Reading.Dropped[0].Reason, document.Reading.Dropped[0].Characters));
    }

    [Fact]
    public void Rotated_text_is_kept_in_pieces()
    {
        var page = new DrawnPage().Lines(0, "正文。").Write("样", 300, 300).Write("稿", 316, 330).Write("件", 332, 360);
        Assert.Equal(["正文。", "样", "稿", "件"], page.Paragraphs());
    }

    [Fact]
    public void A_picture_stands_where_it_is_drawn()
    {
        var page = new DrawnPage().Paragraph("图一。").Picture(100, 150, 300, 300).Skip(200).Table("甲|乙", "丙|丁");
        Assert.Equal([typeof(SourceText), typeof(SourceFigure), typeof(SourceTable)], DrawnPages.Of(page).Read().Blocks.Select(block => block.GetType()));
    }

    [Fact]
    public void The_pages_are_counted() => Assert.Equal(2, DrawnPages.Of(new DrawnPage().Paragraph("甲。"), new DrawnPage().Paragraph("乙。")).Read().Reading.Pages);
}
