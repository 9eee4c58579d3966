using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf.Layout;

public sealed class ParagraphTests
{
    private const string Full = DrawnPage.FullLine;
    private static readonly string Indented = Full[..26];

    [Fact]
    public void A_full_line_goes_on_in_the_next_without_a_space() =>
        Assert.Equal([Indented + Full + "为止。"], new DrawnPage().Paragraph(Indented, Full, "为止。").Paragraphs());

    [Fact]
    public void An_indented_line_begins_a_paragraph_even_after_a_full_one() =>
        Assert.Equal([Indented + Full, "下一段。"], new DrawnPage().Paragraph(Indented, Full).Paragraph("下一段。").Paragraphs());

    [Fact]
    public void A_line_that_is_not_full_ends_its_paragraph() =>
        Assert.Equal(["短句", "又一句", Full], new DrawnPage().Lines(0, "短句", "又一句", Full).Paragraphs());

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("（一）主动公开")]
    [InlineData("1.依申请公开")]
    [InlineData("２、监督保障")]
    public void A_number_begins_a_paragraph_at_the_margin_too(string heading) =>
        Assert.Equal([Indented + Full, heading], new DrawnPage().Paragraph(Indented, Full, heading).Paragraphs());

    [Theory]
    [InlineData("（1）办理")]
    [InlineData("1.5倍以上。")]
    public void What_also_counts_within_a_sentence_begins_none(string rest) =>
        Assert.Equal([Indented + Full + rest], new DrawnPage().Paragraph(Indented, Full, rest).Paragraphs());

    [Fact]
    public void A_wider_space_between_lines_parts_paragraphs() =>
        Assert.Equal([Full + Full, Full], new DrawnPage().Lines(0, Full, Full).Skip(20).Lines(0, Full).Paragraphs());

    [Fact]
    public void Another_size_parts_paragraphs() =>
        Assert.Equal([Full, "注：以上数据截至年底。"], new DrawnPage().Lines(0, Full).Write("注：以上数据截至年底。", DrawnPage.Left, 148, 9).Paragraphs());

    [Fact]
    public void A_centered_title_keeps_its_lines()
    {
        var page = new DrawnPage().Centered("晴岚市教育局").Centered("2023年政府信息公开工作年度报告").Paragraph(Indented, Full);
        Assert.Equal(["晴岚市教育局", "2023年政府信息公开工作年度报告", Indented + Full], page.Paragraphs());
        Assert.Equal([true, true, false], page.Settings().Select(setting => setting.IsCentered));
        Assert.Equal(TypeFace.TitleSong, page.Settings()[0].Face);
    }

    [Fact]
    public void Signature_and_date_at_the_right_are_paragraphs_of_their_own()
    {
        var page = new DrawnPage().Paragraph(Indented, Full).RightAligned("晴岚市教育局", 4).RightAligned("2024年1月20日", 4);
        Assert.Equal([Indented + Full, "晴岚市教育局", "2024年1月20日"], page.Paragraphs());
        Assert.Equal([false, true, true], page.Settings().Select(setting => setting.IsRight));
    }

    [Fact]
    public void A_deeply_indented_block_is_one_paragraph() =>
        Assert.Equal([Full[..19] + Full[..19] + "为止。", Full], new DrawnPage().Lines(9, Full[..19], Full[..19], "为止。").Lines(0, Full).Paragraphs());

    [Fact]
    public void An_item_goes_on_below_its_text_where_first_lines_are_not_indented() =>
        Assert.Equal([Full, "•" + Full[..27] + "为止。", "•乙。"], new DrawnPage().Lines(0, Full, "•" + Full[..27]).Lines(1, "为止。").Lines(0, "•乙。").Paragraphs());

    [Fact]
    public void A_change_of_face_within_a_paragraph_ends_its_lead()
    {
        var page = new DrawnPage().Write("（一）公开。", DrawnPage.Left, 120, font: "楷体_GB2312").Write("各科室按时公开。", DrawnPage.Left + 96, 120);
        var setting = Assert.Single(page.Settings());
        Assert.Equal((TypeFace.Kai, 6, 16), (setting.Face, setting.LeadLength, setting.PointSize));
    }

    [Fact]
    public void One_face_has_no_lead() => Assert.Null(new DrawnPage().Paragraph("全文一种字体。").Settings()[0].LeadLength);

    [Theory]
    [InlineData(8, "open data")]
    [InlineData(1, "opendata")]
    public void A_gap_between_Latin_letters_is_a_space(double gap, string text) =>
        Assert.Equal([text], new DrawnPage().Write("open", 100, 120).Write("data", 132 + gap, 120).Paragraphs());

    [Fact]
    public void The_small_gap_between_ideographs_and_digits_is_none() =>
        Assert.Equal(["2023年"], new DrawnPage().Write("2023", 100, 120).Write("年", 136, 120).Paragraphs());

    [Fact]
    public void A_line_stretched_to_the_margins_has_no_spaces() =>
        Assert.Equal(["政府信息公开"], "政府信息公开".Index().Aggregate(new DrawnPage(), (page, next) => page.Write($"{next.Item}", 70 + 86 * next.Index, 120)).Paragraphs());

    [Fact]
    public void Latin_words_are_parted_at_the_end_of_a_line_and_numbers_are_not()
    {
        string[] Lines(string end, string next) => new DrawnPage().Lines(0, Full, Full[..26] + end, next).Paragraphs();
        Assert.EndsWith("open data", Assert.Single(Lines("open", "data")), StringComparison.Ordinal);
        Assert.EndsWith("2023年", Assert.Single(Lines("文20", "23年")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_raised_character_stays_in_its_line() =>
        Assert.Equal(["面积10m²以上"], new DrawnPage().Write("面积10m", 100, 120).Write("2", 156, 114, 9).Write("以上", 161, 120).Paragraphs());

    [Fact]
    public void Glyphs_drawn_in_any_order_are_read_from_left_to_right() =>
        Assert.Equal(["总体情况"], new DrawnPage().Write("情况", 132, 120).Write("总体", 100, 120).Paragraphs());

    [Fact]
    public void Spaces_the_source_prints_are_kept_inside_a_line_and_not_before_it() =>
        Assert.Equal(["单位：甲　日期：乙"], new DrawnPage().Lines(0, "　　单位：甲　日期：乙 ").Paragraphs());

    [Fact]
    public void A_footnote_is_a_note_and_not_part_of_the_sentence_above_it()
    {
        var page = new DrawnPage().Lines(0, Full, Full).Rule(70, 700, 190, 700).Write("①见附件。", 70, 720, 9);
        Assert.Equal("①见附件。", DrawnPages.Of(page).Read().Blocks.OfType<SourceText>().Single(text => text.IsNote).Text);
    }
}
