using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>What is said of pages and characters that cannot be read.</summary>
public sealed class PdfLegibilityTests
{
    private static readonly string Text = new('a', 60);

    [Fact]
    public void A_few_glyphs_without_a_character_are_read_as_unknown_and_reported()
    {
        var result = Read(PdfBuilder.Of($"BT /F 2 Tf 50 700 Td ({string.Concat(Enumerable.Repeat(Text, 4))}\\001{Text}) Tj ET", "<< /Subtype /TrueType /BaseFont /E /Encoding /WinAnsiEncoding /FirstChar 0 /Widths [500 500] /FontDescriptor << /MissingWidth 500 >> >>"));
        Assert.True(result.IsSuccess(out var document));
        Assert.Contains("\uFFFD", Assert.Single(document.Blocks.OfType<SourceText>()).Text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, finding => finding.Code == "RPT029");
    }

    [Fact]
    public void One_page_of_three_that_is_a_picture_is_named()
    {
        var pdf = new PdfBuilder();
        var picture = pdf.AddStream("", "/Subtype /Image");
        var result = Read(pdf.Resources($"/Font << /F << /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /P {picture} 0 R >>")
            .Page($"BT /F 6 Tf 50 700 Td ({Text}) Tj ET").Page("600 0 0 800 0 0 cm /P Do").Page($"BT /F 6 Tf 50 700 Td ({Text}) Tj ET"));
        var finding = Assert.Single(result.Diagnostics, finding => finding.Code == "RPT025");
        Assert.Contains("page 2", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenSymbol", "F0B7", "•a")]
    [InlineData("Wingdings-Regular", "F0A7", "▪a")]
    [InlineData("OpenSymbol", "E00C", "a")]
    public void A_bullet_of_a_font_of_signs_refuses_no_file(string font, string code, string expected)
    {
        var pdf = new PdfBuilder();
        var map = pdf.AddStream($"1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <{code}> <02> <0061> endbfchar");
        var result = Read(pdf.Font($"<< /Subtype /TrueType /BaseFont /ABCDEF+{font} /ToUnicode {map} 0 R /FirstChar 1 /Widths [500 500] >>").Page("BT /F 12 Tf 50 700 Td (\\001\\002) Tj ET"));
        Assert.True(result.IsSuccess(out var document));
        Assert.Equal(expected, Assert.Single(document.Blocks.OfType<SourceText>()).Text);
    }

    [Fact]
    public void The_font_ZapfDingbats_has_an_encoding_of_its_own() =>
        Assert.Equal("✔■①➾", PdfBuilder.Of("BT /F 12 Tf 50 700 Td (4n\\254\\376) Tj ET", "<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>").Build().Text());

    private static Result<SourceDocument> Read(PdfBuilder pdf) => PdfReader.Read(pdf.Build(), new ReadingTally(TimeProvider.System));
}
