using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>Layers that are switched off. Object 3 is the layer; the catalog is the one each test writes.</summary>
public sealed class PdfLayerTests
{
    [Theory]
    [InlineData("/OFF [3 0 R]", "/OC /L BDC (B) Tj EMC")]
    [InlineData("/BaseState /OFF", "/OC /L BDC (B) Tj EMC")]
    [InlineData("/OFF [3 0 R]", "/OC /L BDC /Span << >> BDC (B) Tj EMC EMC")]
    [InlineData("/OFF [3 0 R]", "/OC /M BDC (B) Tj EMC")]
    public void Text_on_a_layer_that_is_switched_off_is_unseen(string setting, string content) =>
        Assert.Equal([("A", false), ("B", true), ("C", false)], Glyphs(setting, content));

    [Theory]
    [InlineData("/ON [3 0 R]", "/OC /L BDC (B) Tj EMC")]
    [InlineData("/BaseState /OFF /ON [3 0 R]", "/OC /L BDC (B) Tj EMC")]
    [InlineData("/OFF [3 0 R]", "/Span /L BDC (B) Tj EMC")]
    public void Text_on_other_layers_is_seen(string setting, string content) =>
        Assert.Equal([("A", false), ("B", false), ("C", false)], Glyphs(setting, content));

    [Fact]
    public void A_drawing_on_a_layer_that_is_switched_off_is_unseen() =>
        Assert.Equal([("A", false), ("B", true), ("C", false)], Glyphs("/OFF [3 0 R]", "/X Do"));

    private static (string Text, bool IsUnseen)[] Glyphs(string setting, string content)
    {
        var pdf = new PdfBuilder();
        var layer = pdf.Add("<< /Type /OCG /Name (Draft) >>");
        var font = pdf.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var form = pdf.AddStream("BT /F 12 Tf 70 700 Td (B) Tj ET", $"/Subtype /Form /BBox [0 0 600 800] /OC {layer} 0 R");
        pdf.Resources($"/Font << /F {font} 0 R >> /XObject << /X {form} 0 R >> /Properties << /L {layer} 0 R /M << /Type /OCMD /OCGs [{layer} 0 R] >> >>");
        var page = pdf.Catalog($"/OCProperties << /OCGs [{layer} 0 R] /D << {setting} >> >>").Page($"BT /F 12 Tf 50 700 Td (A) Tj {content} (C) Tj ET").Build().OnlyPage();
        return [.. page.Glyphs.Select(glyph => (glyph.Text, glyph.IsUnseen))];
    }
}
