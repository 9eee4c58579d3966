using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>What the operators of a page draw, and where. The pages are 600 by 800 points.</summary>
public sealed class PdfContentTests
{
    /// <summary>A font whose glyphs are all half as wide as high.</summary>
    private static readonly string Even = $"<< /Subtype /TrueType /BaseFont /ABCDEF+Even /Encoding /WinAnsiEncoding /FirstChar 0 /Widths [{string.Join(' ', Enumerable.Repeat(500, 256))}] >>";

    [Fact]
    public void A_glyph_stands_at_its_place_from_the_upper_left_corner()
    {
        var glyph = Glyphs("BT /F 12 Tf 50 700 Td (A) Tj ET").Single();
        Assert.Equal(new PdfGlyph("A", 50, 100, 6, 12, "Even", false, false), glyph);
    }

    [Theory]
    [InlineData("1 0 0 1 10 20 Tm (A) Tj 5 6 Td (B) Tj", 15, 774)]
    [InlineData("1 0 0 1 10 20 Tm (A) Tj 5 -6 TD T* (B) Tj", 15, 792)]
    [InlineData("1 0 0 1 10 20 Tm 14 TL (A) ' (B) '", 10, 808)]
    [InlineData("10 20 Td (AB) Tj", 16, 780)]
    [InlineData("10 20 Td [(A) -1000 (B)] TJ", 28, 780)]
    [InlineData("10 20 Td 2 Tc (AB) Tj", 18, 780)]
    [InlineData("10 20 Td 50 Tz (AB) Tj", 13, 780)]
    [InlineData("10 20 Td 3 Ts (AB) Tj", 16, 777)]
    [InlineData("10 20 Td 14 TL 4 2 (AB) \"", 18, 794)]
    [InlineData("2 0 0 2 10 20 Tm (AB) Tj", 22, 780)]
    public void The_operators_of_text_say_where_the_next_glyph_stands(string operators, double x, double baseline)
    {
        var glyph = Glyphs($"BT /F 12 Tf {operators} ET").Single(glyph => glyph.Text == "B");
        Assert.Equal((x, baseline), (glyph.X, glyph.Baseline));
    }

    [Fact]
    public void Word_spacing_widens_spaces_alone() =>
        Assert.Equal([6, 16, 6], Glyphs("BT /F 12 Tf 10 Tw (A B) Tj ET").Select(glyph => glyph.Width));

    [Fact]
    public void States_are_saved_and_restored() =>
        Assert.Equal([12.0, 24.0, 12.0], Glyphs("/F 12 Tf BT (A) Tj ET q 2 0 0 2 0 0 cm BT (B) Tj ET Q Q BT (C) Tj ET").Select(glyph => glyph.Size));

    [Fact]
    public void Text_without_colour_is_marked_as_unseen() =>
        Assert.Equal([false, true], Glyphs("BT /F 12 Tf (A) Tj 3 Tr (B) Tj ET").Select(glyph => glyph.IsUnseen));

    [Theory]
    [InlineData(0, 50, 100, 600, 800)]
    [InlineData(90, 700, 56, 800, 600)]
    [InlineData(180, 550, 700, 600, 800)]
    [InlineData(270, 88, 550, 800, 600)]
    [InlineData(-90, 88, 550, 800, 600)]
    public void Pages_are_turned_upright(int turn, double x, double y, double width, double height)
    {
        var page = new PdfBuilder().Font(Even).Page("BT /F 12 Tf 50 700 Td (A) Tj ET", $"/Rotate {turn}").Build().OnlyPage();
        Assert.Equal((x, y, width, height), (page.Glyphs[0].X, page.Glyphs[0].Baseline, page.Width, page.Height));
    }

    [Fact]
    public void Places_are_counted_from_the_corner_of_the_crop_box()
    {
        var page = new PdfBuilder().Font(Even).Page("BT /F 12 Tf 50 700 Td (A) Tj ET", "/CropBox [10 20 500 750]").Build().OnlyPage();
        Assert.Equal((40, 50, 490, 730), (page.Glyphs[0].X, page.Glyphs[0].Baseline, page.Width, page.Height));
    }

    [Fact]
    public void Several_streams_are_one_content()
    {
        var pdf = new PdfBuilder().Font(Even);
        var (first, second) = (pdf.AddStream("BT /F 12 Tf (A) Tj"), pdf.AddStream("(B) Tj ET"));
        Assert.Equal("AB", pdf.PageOf($"[{first} 0 R {second} 0 R]").Build().Text());
    }

    [Fact]
    public void Drawings_inside_drawings_are_followed_with_their_own_fonts()
    {
        var pdf = new PdfBuilder();
        var inner = pdf.AddStream("BT /G 10 Tf (A) Tj ET", $"/Subtype /Form /Matrix [1 0 0 1 100 0] /Resources << /Font << /G {Even} >> >>");
        var outer = pdf.AddStream("q 1 0 0 1 0 50 cm /Inner Do", $"/Subtype /Form /Resources << /XObject << /Inner {inner} 0 R >> >>");
        var glyphs = pdf.Font(Even).Resources($"/XObject << /Outer {outer} 0 R >>").Page("/Outer Do BT /F 12 Tf (B) Tj ET").Build().OnlyPage().Glyphs;
        Assert.Equal([("A", 100, 750), ("B", 0, 800)], glyphs.Select(glyph => (glyph.Text, (int)glyph.X, (int)glyph.Baseline)));
    }

    [Fact]
    public void Pictures_have_their_place()
    {
        var pdf = new PdfBuilder().Font(Even);
        var image = pdf.AddStream("x", "/Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode");
        var page = pdf.Resources($"/XObject << /I {image} 0 R >>").Page("q 100 0 0 50 10 20 cm /I Do Q BT /F 12 Tf (A long line with enough text) Tj ET").Build().OnlyPage();
        Assert.Equal([new PdfBox(10, 730, 110, 780)], page.Pictures);
    }

    [Fact]
    public void Pictures_inside_the_content_are_passed_over()
    {
        var page = PdfBuilder.Of("q 9 0 0 9 0 0 cm BI /W 4 /H 1 /BPC 8 /CS /G ID \u0001 EI \u0080 EI\nQ BT /F 12 Tf (A long line with enough text) Tj ET", Even).Build().OnlyPage();
        Assert.Equal(("A long line with enough text", 1), (string.Concat(page.Glyphs.Select(glyph => glyph.Text)), page.Pictures.Count));
    }

    [Theory]
    [InlineData("<FEFF4E2D6587>", "xy", "中文")]
    [InlineData("<FEFF4E2D>", "xyz", "中")]
    [InlineData("(xy)", "xy", "xy")]
    public void Text_that_marked_content_gives_stands_for_its_glyphs(string actual, string glyphs, string text) =>
        Assert.Equal($"a{text}b", PdfBuilder.Of($"BT /F 12 Tf (a) Tj /Span << /ActualText {actual} >> BDC /P BMC ({glyphs}) Tj EMC EMC (b) Tj ET", Even).Build().Text());

    [Fact]
    public void Strings_are_written_in_two_ways_with_escapes() =>
        Assert.Equal("a(b)\\cAd", PdfBuilder.Of("BT /F 12 Tf (a(b)\\\\c\\101\\\n) Tj <64> Tj ET", Even).Build().Text());

    [Theory]
    [InlineData("10 700 m 110 700 l S", "10,100,110,100")]
    [InlineData("10 700 m 10 600 l S", "10,100,10,200")]
    [InlineData("10 700 100 0.5 re f", "10,99.75,110,99.75")]
    [InlineData("10 700 0.5 100 re f", "10.25,0,10.25,100")]
    [InlineData("10 700 100 50 re S", "10,100,110,100 110,50,110,100 10,50,110,50 10,50,10,100")]
    [InlineData("10 700 100 50 re f", "")]
    [InlineData("10 700 100 50 re n", "")]
    [InlineData("10 700 m 50 720 l S", "")]
    [InlineData("10 700 m 20 700 30 700 40 700 c S", "")]
    [InlineData("20 w 10 700 m 110 700 l S", "")]
    [InlineData("0.5 w 10 700 m 110 700 l 110 600 l h B", "10,100,110,100 110,100,110,200")]
    public void Lines_are_strokes_and_thin_fills(string operators, string rules) => Assert.Equal(
        rules, string.Join(' ', PdfBuilder.Of(operators).Build().OnlyPage().Rules.Select(rule => $"{rule.Left},{rule.Top},{rule.Right},{rule.Bottom}")));

    [Fact]
    public void What_pages_inherit_comes_from_above()
    {
        var pdf = new PdfBuilder().Font(Even);
        var page = pdf.Add($"<< /Type /Page /Contents {pdf.AddStream("BT /F 12 Tf (A) Tj ET")} 0 R >>");
        var node = pdf.Add($"<< /Type /Pages /Kids [{page} 0 R] /Rotate 90 >>");
        var read = pdf.Tree($"/Kids [{node} 0 R]").Build().OnlyPage();
        Assert.Equal((800, 600, "A"), (read.Width, read.Height, read.Glyphs[0].Text));
    }

    private static IReadOnlyList<PdfGlyph> Glyphs(string content) => PdfBuilder.Of(content, Even).Build().OnlyPage().Glyphs;
}
