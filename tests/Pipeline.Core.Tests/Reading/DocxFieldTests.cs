using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Fields that keep no result: Word prints what their instruction says.</summary>
public sealed class DocxFieldTests
{
    [Theory]
    [InlineData(" eq \\o\\ac(○,1)", "①")]
    [InlineData("EQ \\o(○,20)", "⑳")]
    [InlineData(" eq \\o\\ac(〇,3) ", "③")]
    [InlineData(" eq \\o\\ac(○,21)", "（21）")]
    [InlineData(" eq \\o\\ac(○,密)", "（密）")]
    [InlineData(" eq \\o\\ac(□,1)", "（1）")]
    [InlineData("EQ \\f(1,2)", "1/2")]
    [InlineData("SYMBOL 254 \\f \"Wingdings\"", "☑")]
    [InlineData(" SYMBOL 0xFE \\f Wingdings \\s 12 ", "☑")]
    [InlineData("SYMBOL 61537 \\f \"Symbol\"", "α")]
    [InlineData("SYMBOL 33 \\f \"Webdings\"", "")]
    [InlineData("SYMBOL 99999 \\f \"Wingdings\"", "")]
    [InlineData("PAGE", "")]
    public void A_field_without_a_result_prints_what_its_instruction_says(string instruction, string printed)
    {
        var upload = Field(instruction);
        Assert.Equal([$"{printed}全年公开"], upload.Lines());
        Assert.Empty(upload.Codes());
    }

    [Fact]
    public void An_instruction_may_stand_in_pieces() =>
        Assert.Equal(["②全年公开"], Field(" eq \\o\\ac(</w:instrText></w:r><w:r><w:rPr><w:position w:val=\"3\"/></w:rPr><w:instrText>○</w:instrText></w:r><w:r><w:instrText>,2)").Lines());

    [Fact]
    public void What_a_field_prints_is_added_to_the_account()
    {
        var reading = Field("EQ \\o\\ac(○,1)").Read().Reading;
        Assert.Equal((4, 1, 5), (reading.SourceCharacters, reading.AddedCharacters, reading.Characters));
    }

    [Theory]
    [InlineData("EQ \\r(3,8)")]
    [InlineData("EQ \\f(1,\\r(2))")]
    [InlineData("EQ")]
    public void A_formula_of_another_kind_is_said_to_be_missing(string instruction)
    {
        var upload = Field(instruction + " ");
        Assert.Equal(["全年公开"], upload.Lines());
        Assert.Equal(["RPT026"], upload.Codes());
    }

    [Fact]
    public void A_formula_with_a_result_shows_it() =>
        Assert.Equal(["果全年公开"], Field("EQ \\r(3)</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>果</w:t><w:instrText>").Lines());

    [Fact]
    public void An_instruction_without_end_is_no_harm() =>
        Assert.Equal(["RPT026"], Field($"EQ \\o\\ac(○,{new string('1', 1_000_000)}").Codes());

    private static Upload Field(string instruction) => DocxBuilder.Body(
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>全年公开</w:t></w:r></w:p>");
}
