using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class DocxNumberingTests
{
    [Fact]
    public void Numbers_are_printed_as_Word_shows_them() =>
        Assert.Equal(
            ["一、总体情况", "（一）主动公开", "（二）依申请公开", "1. 受理", "二、主动公开政府信息情况", "（一）规章"],
            new DocxBuilder()
                .Numbering(1, ("chineseCountingThousand", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."))
                .Numbered("总体情况", 1).Numbered("主动公开", 1, 1).Numbered("依申请公开", 1, 1).Numbered("受理", 1, 2)
                .Numbered("主动公开政府信息情况", 1).Numbered("规章", 1, 1)
                .Build().Lines());

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerRoman", 9, "ix")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 3, "c")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 101, "一○一")]
    [InlineData("chineseCountingThousand", 11, "十一")]
    [InlineData("chineseCountingThousand", 101, "一百〇一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1010, "一千〇一十")]
    [InlineData("taiwaneseCounting", 12, "十二")]
    [InlineData("taiwaneseCountingThousand", 105, "一百零五")]
    [InlineData("japaneseCounting", 20, "二十")]
    [InlineData("japaneseCounting", 101, "百一")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("chineseLegalSimplified", 1, "壹")]
    [InlineData("chineseLegalSimplified", 10, "壹拾")]
    [InlineData("chineseLegalSimplified", 101, "壹佰零壹")]
    [InlineData("ideographLegalTraditional", 2, "貳")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 3, "③")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("ideographEnclosedCircle", 1, "㊀")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographZodiacTraditional", 13, "丙子")]
    [InlineData("taiwaneseDigital", 10, "一○")]
    [InlineData("japaneseLegal", 11, "壱拾壱")]
    [InlineData("japaneseDigitalTenThousand", 21, "二一")]
    [InlineData("koreanDigital", 10, "일영")]
    [InlineData("koreanDigital2", 10, "一零")]
    [InlineData("koreanCounting", 21, "이십일")]
    [InlineData("ganada", 2, "나")]
    [InlineData("chosung", 2, "ㄴ")]
    [InlineData("aiueo", 2, "ｲ")]
    [InlineData("aiueoFullWidth", 2, "イ")]
    [InlineData("iroha", 2, "ﾛ")]
    [InlineData("irohaFullWidth", 48, "48")]
    [InlineData("decimalHalfWidth", 10, "10")]
    [InlineData("decimalFullWidth2", 10, "１０")]
    [InlineData("decimalEnclosedFullstop", 20, "⒛")]
    [InlineData("numberInDash", 3, "- 3 -")]
    [InlineData("hex", 31, "1F")]
    [InlineData("ordinal", 1, "1st")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("cardinalText", 2, "Two")]
    [InlineData("ordinalText", 13, "13")]
    [InlineData("hebrew1", 5, "5")]
    [InlineData("aFormatOfTomorrow", 5, "5")]
    public void Every_format_prints_its_numbers(string format, int number, string printed) =>
        Assert.Equal([$"第{printed}项：文"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, format, "第%1项："))
            .Instance(1, 1, $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{number}\"/></w:lvlOverride>")
            .Numbered("文", 1).Build().Lines());

    [Fact]
    public void Bullets_are_items_without_text()
    {
        var text = Assert.Single(new DocxBuilder().Numbering(1, ("bullet", "\uF06C")).Numbered("甲", 1).Build().Texts());
        Assert.Equal(("甲", true), (text.Text, text.IsListItem));
    }

    [Fact]
    public void Pictures_as_bullets_are_items_without_text()
    {
        var text = Assert.Single(new DocxBuilder().Abstract(1, DocxBuilder.Level(0, "bullet", "", "<w:lvlPicBulletId w:val=\"0\"/>")).Instance(1, 1).Numbered("甲", 1).Build().Texts());
        Assert.Equal(("甲", true), (text.Text, text.IsListItem));
    }

    [Theory]
    [InlineData("nothing", "第1条文")]
    [InlineData("space", "第1条 文")]
    [InlineData("tab", "第1条 文")]
    public void What_follows_a_number_is_a_space_or_nothing(string suffix, string line) =>
        Assert.Equal([line], new DocxBuilder().Abstract(1, DocxBuilder.Level(0, "decimal", "第%1条", $"<w:suff w:val=\"{suffix}\"/>")).Instance(1, 1).Numbered("文", 1).Build().Lines());

    [Fact]
    public void A_level_restarts_after_the_level_it_names_alone() =>
        Assert.Equal(["1. 甲", "1) 乙", "a. 丙", "2) 丁", "b. 戊", "2. 己", "1) 庚", "a. 辛"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, "decimal", "%1.") + DocxBuilder.Level(1, "decimal", "%2)") + DocxBuilder.Level(2, "lowerLetter", "%3.", "<w:lvlRestart w:val=\"1\"/>")).Instance(1, 1)
            .Numbered("甲", 1).Numbered("乙", 1, 1).Numbered("丙", 1, 2).Numbered("丁", 1, 1).Numbered("戊", 1, 2)
            .Numbered("己", 1).Numbered("庚", 1, 1).Numbered("辛", 1, 2).Build().Lines());

    [Fact]
    public void Automatic_numbers_are_added_to_the_account()
    {
        var reading = new DocxBuilder().Numbering(1, ("chineseCounting", "%1、")).Numbered("总体情况", 1).Build().Read().Reading;
        Assert.Equal((4, 2, 6), (reading.SourceCharacters, reading.AddedCharacters, reading.Characters));
    }

    [Fact]
    public void A_number_of_no_format_prints_its_pattern_only() => Assert.Equal(["附件：文"], new DocxBuilder().Numbering(1, ("none", "附件：")).Numbered("文", 1).Build().Lines());

    [Fact]
    public void Numbering_comes_from_the_style_and_what_it_is_based_on() =>
        Assert.Equal(["一、甲", "（一）乙", "无号"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, "chineseCounting", "%1、") + DocxBuilder.Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>"))
            .Instance(5, 1)
            .Style("h1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr>")
            .Style("h2", "heading 2", basedOn: "h1")
            .Paragraph("甲", "<w:pStyle w:val=\"h1\"/>").Paragraph("乙", "<w:pStyle w:val=\"h2\"/>")
            .Paragraph("无号", "<w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            .Build().Lines());

    [Fact]
    public void Instances_of_one_definition_count_on_together_unless_they_start_anew() =>
        Assert.Equal(["1. 甲", "2. 乙", "1. 丙", "2. 丁"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, "decimal", "%1."))
            .Instance(1, 1).Instance(2, 1).Instance(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
            .Numbered("甲", 1).Numbered("乙", 2).Numbered("丙", 3).Numbered("丁", 3).Build().Lines());

    [Fact]
    public void A_level_that_never_restarts_counts_on() =>
        Assert.Equal(["1. 甲", "a. 乙", "2. 丙", "b. 丁"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, "decimal", "%1.") + DocxBuilder.Level(1, "lowerLetter", "%2.", "<w:lvlRestart w:val=\"0\"/>")).Instance(1, 1)
            .Numbered("甲", 1).Numbered("乙", 1, 1).Numbered("丙", 1).Numbered("丁", 1, 1).Build().Lines());

    [Fact]
    public void Legal_numbering_prints_digits() =>
        Assert.Equal(["第一章 总则", "1.1 目的"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, "chineseCounting", "第%1章") + DocxBuilder.Level(1, "decimal", "%1.%2", "<w:isLgl/>")).Instance(1, 1)
            .Numbered("总则", 1).Numbered("目的", 1, 1).Build().Lines());

    [Fact]
    public void A_definition_may_link_to_the_one_of_a_style() =>
        Assert.Equal(["一、甲"], new DocxBuilder()
            .Abstract(1, "<w:numStyleLink w:val=\"s\"/>").Abstract(2, $"<w:styleLink w:val=\"s\"/>{DocxBuilder.Level(0, "chineseCounting", "%1、")}").Instance(1, 1)
            .Numbered("甲", 1).Build().Lines());

    [Fact]
    public void A_deleted_paragraph_takes_no_number() =>
        Assert.Equal(["1. 甲", "2. 丙"], new DocxBuilder().Numbering(1, ("decimal", "%1."))
            .Numbered("甲", 1)
            .Raw("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>")
            .Numbered("丙", 1).Build().Lines());

    [Fact]
    public void A_paragraph_hidden_altogether_takes_no_number() =>
        Assert.Equal(["1. 甲", "2. 丙"], new DocxBuilder().Numbering(1, ("decimal", "%1."))
            .Numbered("甲", 1)
            .Raw("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r></w:p>")
            .Numbered("丙", 1).Build().Lines());

    [Fact]
    public void A_level_skipped_on_the_way_down_prints_its_start_and_counts() =>
        Assert.Equal(["3.1 甲", "3.2 乙", "4 丙"], new DocxBuilder()
            .Abstract(1, DocxBuilder.Level(0, "decimal", "%1").Replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"3\"/>", StringComparison.Ordinal) + DocxBuilder.Level(1, "decimal", "%1.%2")).Instance(1, 1)
            .Numbered("甲", 1, 1).Numbered("乙", 1, 1).Numbered("丙", 1).Build().Lines());

    [Fact]
    public void The_outline_level_is_not_the_numbering_level() =>
        Assert.Equal(["1. 甲"], new DocxBuilder().Numbering(1, ("decimal", "%1."), ("decimal", "%1.%2"))
            .Paragraph("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/>").Build().Lines());
}
