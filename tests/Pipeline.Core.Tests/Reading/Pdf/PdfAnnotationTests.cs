using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>Words typed onto a page, stamps and form fields: no part of the page's content, but seen by whoever looks at it.</summary>
public sealed class PdfAnnotationTests
{
    [Theory]
    [InlineData("/Subtype /FreeText /F 4")]
    [InlineData("/Subtype /Stamp")]
    [InlineData("/Subtype /Widget /FT /Tx /V (B)")]
    public void What_an_annotation_shows_is_read(string entries) => Assert.Equal("AB", Page(entries).Text());

    [Theory]
    [InlineData("/Subtype /FreeText /F 2")]
    [InlineData("/Subtype /FreeText /F 32")]
    [InlineData("/Subtype /Popup")]
    public void What_a_page_does_not_show_is_not_read(string entries) => Assert.Equal("A", Page(entries).Text());

    [Fact]
    public void The_drawing_stands_where_the_annotation_does()
    {
        var glyph = Page("/Subtype /FreeText").OnlyPage().Glyphs[^1];

        Assert.Equal(300, glyph.X, 0.01);
        Assert.Equal(24, glyph.Size, 0.01);
    }

    [Fact]
    public void A_box_that_is_checked_shows_the_drawing_of_its_state()
    {
        var pdf = new PdfBuilder();
        var (font, on, off) = (Font(pdf), Drawing(pdf, "Y"), Drawing(pdf, "N"));

        Assert.Equal("AY", Page(pdf, font, $"/Subtype /Widget /AS /On /AP << /N << /On {on} 0 R /Off {off} 0 R >> >>").Text());
    }

    /// <summary>A drawing of 100 by 20 points in a rectangle of twice that size.</summary>
    private static byte[] Page(string entries)
    {
        var pdf = new PdfBuilder();
        var (font, drawing) = (Font(pdf), Drawing(pdf, "B"));
        return Page(pdf, font, $"{entries} /AP << /N {drawing} 0 R >>");
    }

    private static byte[] Page(PdfBuilder pdf, int font, string entries) => pdf
        .Resources($"/Font << /F {font} 0 R >>")
        .Page("BT /F 12 Tf 50 700 Td (A) Tj ET", $"/Annots [<< /Type /Annot {entries} /Rect [300 500 500 540] >>]")
        .Build();

    private static int Font(PdfBuilder pdf) => pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    /// <summary>A drawing of one letter.</summary>
    private static int Drawing(PdfBuilder pdf, string letter) =>
        pdf.AddStream($"BT /F 12 Tf 0 5 Td ({letter}) Tj ET", "/Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>");
}
