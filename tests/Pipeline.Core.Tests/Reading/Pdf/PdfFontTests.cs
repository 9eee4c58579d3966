using System.Buffers.Binary;
using System.Text;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>What the codes of fonts stand for, and how far their glyphs move on.</summary>
public sealed class PdfFontTests
{
    private const string CodeSpaces = "1 begincodespacerange <00> <80> endcodespacerange 1 begincodespacerange <8140> <FEFE> endcodespacerange";

    [Theory]
    [InlineData("/WinAnsiEncoding", "<E9809395>", "é€“•")]
    [InlineData("/MacRomanEncoding", "<8ED2A5>", "é“•")]
    [InlineData("/StandardEncoding", "<27AAB7>", "’“•")]
    [InlineData("<< /Differences [65 /eacute /uni4E2D /u20000 /f_i /a.small /zero] >>", "(ABCDEF)", "é中𠀀fia0")]
    [InlineData("<< /Differences [65 /uni0041D800 /B] >>", "(AB)", "AB")]
    [InlineData("<< /BaseEncoding /WinAnsiEncoding /Differences [65 /Lslash] >>", "(AB)", "ŁB")]
    public void Encodings_name_the_characters(string encoding, string text, string expected) =>
        Assert.Equal(expected, PdfBuilder.Of($"BT /F 12 Tf {text} Tj ET", $"<< /Subtype /Type1 /BaseFont /X /Encoding {encoding} >>").Build().Text());

    [Fact]
    public void The_encoding_of_an_embedded_font_program_is_read()
    {
        var pdf = new PdfBuilder();
        var program = pdf.AddStream("/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 1 /A put dup 2 /fi put readonly def currentfile eexec xyz");
        Assert.Equal("Afi", pdf.Font($"<< /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontFile {program} 0 R >> >>").Page("BT /F 12 Tf <0102> Tj ET").Build().Text());
    }

    [Fact]
    public void A_range_may_begin_at_nothing()
    {
        var pdf = new PdfBuilder();
        var map = pdf.AddStream("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <FFFF> 0 endcidrange");
        var unicode = pdf.AddStream("1 beginbfrange <0000> <FFFF> <4E00> endbfrange");
        var font = $"<< /Subtype /Type0 /Encoding {map} 0 R /ToUnicode {unicode} 0 R /DescendantFonts [<< /W [0 [250] 5 [500] 9 9 600] >>] >>";
        Assert.Equal([2.5, 5, 6], pdf.Font(font).Page("BT /F 10 Tf <000000050009> Tj ET").Build().OnlyPage().Glyphs.Select(glyph => glyph.Width));
    }

    [Fact]
    public void What_a_font_says_its_codes_mean_comes_first() =>
        Assert.Equal("中", Composite("/Identity-H", "<0041>", "1 beginbfchar <0041> <4E2D> endbfchar").Text());

    [Theory]
    [InlineData("1 beginbfrange <0001> <0003> <4E00> endbfrange", "<00010003>", "一丂")]
    [InlineData("1 beginbfrange <0001> <0002> [<4E2D> <65876587>] endbfrange", "<00010002>", "中文文")]
    [InlineData("1 beginbfchar <0001> <D840DC00> endbfchar", "<0001>", "𠀀")]
    [InlineData("1 beginbfrange <0001> <0002> <D840DC00> endbfrange", "<0002>", "𠀁")]
    [InlineData("1 beginbfchar <0001> <2F00> endbfchar", "<0001>", "一")]
    [InlineData("1 beginbfchar <0001> <2ED3> endbfchar", "<0001>", "长")]
    [InlineData("1 beginbfchar <0001> <FB03> endbfchar", "<0001>", "ffi")]
    [InlineData("1 beginbfchar <0001> <00AD> endbfchar", "<0001>", "-")]
    [InlineData("1 beginbfchar <0001> <0041000A000A0042> endbfchar", "<0001>", "A  B")]
    [InlineData("1 beginbfchar <0001> <2F002F00> endbfchar", "<0001>", "一一")]
    [InlineData("1 beginbfchar <0001> <0041D800> endbfchar", "<0001>", "A")]
    [InlineData("1 beginbfrange <0001> <0003> <4E00> endbfrange 1 beginbfrange <0002> <0002> <5B57> endbfrange", "<000100020003>", "一字丂")]
    public void Maps_to_text_give_ranges_lists_and_pairs(string map, string text, string expected) =>
        Assert.Equal(expected, Composite("/Identity-H", text, $"1 begincodespacerange <0000> <FFFF> endcodespacerange {map}").Text());

    [Theory]
    [InlineData("GBK-EUC-H", "gb18030", "政府信息A公开")]
    [InlineData("GBKp-EUC-H", "gb18030", "镕")]
    [InlineData("GBK2K-H", "gb18030", "𠀀年")]
    [InlineData("GB-EUC-H", "gb2312", "政府")]
    [InlineData("GBpc-EUC-H", "gb2312", "政府")]
    [InlineData("ETen-B5-H", "big5", "政府資訊A公開")]
    [InlineData("B5pc-H", "big5", "政府")]
    [InlineData("HKscs-B5-H", "big5", "政府")]
    [InlineData("UniGB-UCS2-H", "utf-16BE", "政府信息A")]
    [InlineData("UniGB-UTF16-H", "utf-16BE", "𠀀年")]
    [InlineData("UniGB-UTF8-H", "utf-8", "政府A𠀀")]
    [InlineData("UniGB-UTF32-H", "utf-32BE", "政府A𠀀")]
    [InlineData("UniCNS-UTF16-H", "utf-16BE", "資訊")]
    [InlineData("UniJIS-UCS2-H", "utf-16BE", "情報")]
    [InlineData("UniKS-UCS2-H", "utf-16BE", "정보")]
    [InlineData("90ms-RKSJ-H", "shift_jis", "情報A")]
    [InlineData("KSCms-UHC-H", "ks_c_5601-1987", "정보A")]
    public void Predefined_maps_are_read_by_their_code_pages(string map, string encoding, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(text, Composite($"/{map}", $"<{Convert.ToHexString(Encoding.GetEncoding(encoding).GetBytes(text))}>").Text());
    }

    [Fact]
    public void A_map_in_the_file_cuts_strings_by_its_ranges_and_goes_on_from_another()
    {
        var pdf = new PdfBuilder();
        var parent = pdf.AddStream($"{CodeSpaces} 1 begincidrange <20> <7E> 1 endcidrange");
        var map = pdf.AddStream("1 begincidchar <8140> 700 endcidchar", $"/UseCMap {parent} 0 R /WMode 1");
        var unicode = pdf.AddStream($"{CodeSpaces} 2 beginbfchar <41> <0041> <8140> <4E2D> endbfchar");
        var page = pdf.Font($"<< /Subtype /Type0 /BaseFont /X /Encoding {map} 0 R /ToUnicode {unicode} 0 R /DescendantFonts [<< /W [700 [250]] >>] >>")
            .Page("BT /F 12 Tf <418140> Tj ET").Build().OnlyPage();
        Assert.Equal(["A", "中"], page.Glyphs.Select(glyph => glyph.Text));
        Assert.All(page.Glyphs, glyph => Assert.True(glyph.IsVertical));
    }

    [Fact]
    public void Widths_come_one_by_one_by_ranges_and_by_default()
    {
        var page = Composite("/Identity-H", "<0001000500080063>", "1 beginbfrange <0001> <0099> <4E00> endbfrange", "/DW 900 /W [1 [250 300] 5 9 600]").OnlyPage();
        Assert.Equal([2.5, 6, 6, 9], page.Glyphs.Select(glyph => glyph.Width));
    }

    [Fact]
    public void Vertical_writing_goes_down_and_stands_on_both_sides_of_its_line()
    {
        var page = Composite("/UniGB-UCS2-V", "<4E2D6587>").OnlyPage();
        Assert.Equal([(-5.0, 810.0, 10.0), (-5.0, 820.0, 10.0)], page.Glyphs.Select(glyph => (glyph.X, glyph.Baseline, glyph.Width)));
    }

    [Fact]
    public void Vertical_metrics_of_single_glyphs_are_kept()
    {
        var page = Composite("/Identity-V", "<00010002>", "1 beginbfrange <0001> <0002> <4E00> endbfrange", "/DW2 [880 -900] /W2 [1 [-500 400 880]]").OnlyPage();
        Assert.Equal([(-4.0, 805.0, 5.0), (-5.0, 814.0, 9.0)], page.Glyphs.Select(glyph => (glyph.X, glyph.Baseline, glyph.Width)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void An_embedded_font_without_a_map_to_text_is_read_backwards(int format)
    {
        var pdf = new PdfBuilder();
        var file = pdf.AddStream(FontWith(format, glyph: 7, character: 0x4E2D));
        var font = $"<< /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /CIDToGIDMap /Identity /FontDescriptor << /FontFile2 {file} 0 R >> >>] >>";
        Assert.Equal("中", pdf.Font(font).Page("BT /F 12 Tf <0007> Tj ET").Build().Text());
    }

    [Fact]
    public void Fonts_of_drawings_have_their_own_unit()
    {
        var font = "<< /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 0 100 100] /Encoding << /Differences [1 /A] >> /FirstChar 1 /Widths [50] >>";
        var glyph = PdfBuilder.Of("BT /F 12 Tf <01> Tj ET", font).Build().OnlyPage().Glyphs.Single();
        Assert.Equal(("A", 6, 12), (glyph.Text, glyph.Width, glyph.Size));
    }

    [Theory]
    [InlineData("/ABCDEF+SimSun", "SimSun")]
    [InlineData("/#CB#CE#CC#E5", "宋体")]
    [InlineData("/#E5#AE#8B#E4#BD#93", "宋体")]
    public void Names_of_fonts_are_those_people_know(string name, string expected) =>
        Assert.Equal(expected, PdfBuilder.Of("BT /F 12 Tf (A) Tj ET", $"<< /Subtype /TrueType /BaseFont {name} >>").Build().OnlyPage().Glyphs[0].Font);

    [Fact]
    public void Bullets_of_symbol_fonts_are_bullets()
    {
        var pdf = new PdfBuilder();
        var unicode = pdf.AddStream("1 beginbfchar <B7> <F0B7> endbfchar");
        Assert.Equal("•", pdf.Font($"<< /Subtype /TrueType /BaseFont /SymbolMT /ToUnicode {unicode} 0 R >>").Page("BT /F 12 Tf <B7> Tj ET").Build().Text());
    }

    private static byte[] Composite(string encoding, string text, string? unicode = null, string descendant = "")
    {
        var pdf = new PdfBuilder();
        var map = unicode is null ? "" : $"/ToUnicode {pdf.AddStream(unicode)} 0 R";
        return pdf.Font($"<< /Subtype /Type0 /BaseFont /X /Encoding {encoding} {map} /DescendantFonts [<< {descendant} >>] >>").Page($"BT /F 10 Tf {text} Tj ET").Build();
    }

    /// <summary>A font file that has nothing but a table of characters with one entry.</summary>
    private static byte[] FontWith(int format, int glyph, int character)
    {
        int[] subtable = format == 4
            ? [4, 32, 0, 4, 0, 0, 0, character, 0xFFFF, 0, character, 0xFFFF, glyph - character, 1, 0, 0]
            : [12, 0, 0, 28, 0, 0, 0, 1, 0, character, 0, character, 0, glyph];
        int[] words = [0, 1, 1, 0, 0, 0, 0x636D, 0x6170, 0, 0, 0, 28, 0, 100, 0, 1, 3, format == 4 ? 1 : 10, 0, 12, .. subtable];
        var bytes = new byte[words.Length * 2];
        for (var index = 0; index < words.Length; index++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(index * 2), unchecked((ushort)words[index]));
        }

        return bytes;
    }
}
