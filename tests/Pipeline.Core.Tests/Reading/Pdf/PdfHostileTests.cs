using System.Diagnostics;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>Files made to exhaust a reader, and broken ones. Each gets an answer, in time.</summary>
public sealed class PdfHostileTests
{
    private const string Print = "BT /F 12 Tf (A) Tj ET";
    private const int Mutations = 600;

    [Fact]
    public void A_ring_of_pages_ends()
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        var page = pdf.Add($"<< /Type /Page /Contents {pdf.AddStream(Print)} 0 R >>");
        Assert.Equal(["A"], pdf.Tree($"/Kids [2 0 R {page} 0 R]").Build().Texts());
    }

    [Fact]
    public void A_drawing_that_draws_itself_ends()
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        pdf.AddStream($"{Print} /X Do /X Do", "/Subtype /Form");
        Assert.Equal("AA", pdf.Resources("/XObject << /X 3 0 R >>").Page("/X Do /X Do").Build().Text());
    }

    [Fact]
    public void Drawings_that_draw_one_another_over_and_over_are_refused()
    {
        var pdf = new PdfBuilder();
        foreach (var level in Enumerable.Range(1, 15))
        {
            var form = pdf.AddStream(string.Concat(Enumerable.Repeat($"/X{level - 1} Do ", 50)), "/Subtype /Form");
            pdf.Resources($"/X{level} {form} 0 R ");
        }

        Assert.Equal("RPT002", pdf.AsDrawings().Page("/X15 Do").Build().RefusalCode());
    }

    [Fact]
    public void Lengths_that_need_one_another_end()
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        for (var number = 3; number < 20_000; number++)
        {
            pdf.AddRawStream($"<< /Length {number + 1} 0 R >>", PdfBuilder.Latin(Print));
        }

        Assert.Equal("A", pdf.PageOf("3 0 R").Build().Text());
    }

    [Fact]
    public void Values_nested_beyond_measure_are_passed_over() =>
        Assert.Equal("A", PdfBuilder.Of($"{new string('[', 1_000_000)} {string.Concat(Enumerable.Repeat("<<", 1_000_000))} {string.Concat(Enumerable.Repeat("]>>", 1_000))} BT BT {Print}").Build().Text());

    [Fact]
    public void More_pages_than_any_report_has_are_refused()
    {
        var pdf = new PdfBuilder();
        for (var page = 0; page < 20_000; page++)
        {
            pdf.Page("");
        }

        Assert.Equal("RPT002", pdf.Build().RefusalCode());
    }

    [Fact]
    public void A_gigabyte_in_a_page_is_refused()
    {
        var once = new byte[80_000_000];
        Array.Fill(once, (byte)' ');
        var pdf = new PdfBuilder();
        Assert.Equal("RPT002", pdf.PageOf($"{pdf.AddStream(once.Deflated().Deflated(), "/Filter [/FlateDecode /FlateDecode]")} 0 R").Build().RefusalCode());
    }

    [Fact]
    public void Many_streams_that_are_too_large_together_are_refused()
    {
        var part = new byte[60_000_000].Deflated();
        var pdf = new PdfBuilder();
        var streams = Enumerable.Range(0, 6).Select(_ => $"{pdf.AddStream(part, "/Filter /FlateDecode")} 0 R").ToArray();
        Array.ForEach(streams, stream => pdf.PageOf(stream));
        Assert.Equal("RPT002", pdf.Build().RefusalCode());
    }

    [Fact]
    public void A_map_of_endless_ranges_costs_no_more_than_its_text()
    {
        var pdf = new PdfBuilder();
        var map = pdf.AddStream($"1 beginbfrange {string.Concat(Enumerable.Repeat("<00000000> <FFFFFFFF> <4E00> ", 50_000))} endbfrange");
        Assert.Equal("丁", pdf.Font($"<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode {map} 0 R /DescendantFonts [<< >>] >>").Page("BT /F 9 Tf <0001> Tj ET").Build().Text());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj")]
    [InlineData("%PDF-1.7\nstartxref\n99999999999999\n%%EOF")]
    [InlineData("%PDF-1.7\ntrailer << /Root 1 0 R /Encrypt 1 0 R >> 1 0 obj << /Filter /Standard /V 2 /R 3 >> endobj")]
    [InlineData("%PDF-1.7\ntrailer << /Root 1 0 R /Encrypt 1 0 R >> 1 0 obj << /Filter /Standard /V 5 /R 3 /O <00> /U <00> /P -1 >> endobj")]
    [InlineData("%PDF-1.7\ntrailer << /Root 1 0 R /Encrypt 1 0 R >> 1 0 obj << /Filter /Standard /V 5 /R 2 /O <00> /U <00> /P -1 >> endobj")]
    [InlineData("%PDF-1.7\ntrailer << /Root 1 0 R /Encrypt 1 0 R >> 1 0 obj << /Filter /Standard /V 4 /R 6 /O <00> /U <00> /P -1 >> endobj")]
    public void What_is_no_more_than_a_beginning_is_damage(string file) => Assert.Contains(PdfBuilder.Latin(file).RefusalCode(), (string[])["RPT007", "RPT009"]);

    [Fact]
    public void A_file_cut_off_anywhere_gets_an_answer()
    {
        var file = PdfBuilder.Of(Print).Build();
        for (var length = 0; length < file.Length; length++)
        {
            Answer(file[..length]);
        }
    }

    [Theory]
    [InlineData(nameof(PdfReferences.Table))]
    [InlineData(nameof(PdfReferences.Stream))]
    public void Damage_anywhere_gets_an_answer(string references)
    {
        foreach (var file in Files(Enum.Parse<PdfReferences>(references)))
        {
            var chance = new Random(20_261_121);
            for (var round = 0; round < Mutations; round++)
            {
                Answer(Mutated(file, chance));
            }
        }
    }

    /// <summary>A picture of a page is a scan even when a text nobody sees lies below it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("BT /F 12 Tf (- 1 -) Tj ET")]
    [InlineData("BT /F 12 Tf 3 Tr (A long text that somebody recognised) Tj ET")]
    public void Scanned_pages_are_refused(string text)
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        var image = pdf.AddStream("x", "/Subtype /Image /Filter /CCITTFaxDecode");
        Assert.Equal("RPT018", pdf.Resources($"/XObject << /I {image} 0 R >>").Page($"q 600 0 0 800 0 0 cm /I Do Q {text}").Build().RefusalCode());
    }

    [Theory]
    [InlineData("/Identity-H", "")]
    [InlineData("/Identity-H", "1 beginbfrange <0000> <FFFF> <E000> endbfrange")]
    [InlineData("/Identity-H", "1 beginbfrange <0000> <FFFF> <FFFD> endbfrange")]
    public void Text_that_no_font_explains_is_refused(string encoding, string unicode)
    {
        var pdf = new PdfBuilder();
        var font = $"<< /Subtype /Type0 /Encoding {encoding} /ToUnicode {pdf.AddStream(unicode)} 0 R /DescendantFonts [<< >>] >>";
        Assert.Equal("RPT019", pdf.Font(font).Page("BT /F 9 Tf <00010002> Tj ET").Build().RefusalCode());
    }

    private static void Answer(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var result = file.Reading();
        Assert.True(result.IsSuccess(out _) || result.Diagnostics.Count > 0);
        Assert.True(watch.Elapsed < ReadingLimits.Time);
    }

    /// <summary>Files that between them use every part of the reader.</summary>
    private static IEnumerable<byte[]> Files(PdfReferences references)
    {
        var pdf = new PdfBuilder();
        var map = pdf.AddStream("/WMode 0 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange");
        var unicode = pdf.AddStream("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <4E00> endbfrange 1 beginbfchar <0001> <D840DC00> endbfchar");
        var form = pdf.AddStream("BT /F 12 Tf 2 Tc [<0001> -200 <0002>] TJ ET", "/Subtype /Form /Matrix [1 0 0 1 0 0]");
        var packed = pdf.AddStream(PdfBuilder.Latin("BT /F 12 Tf <0003> Tj ET /Span << /ActualText (x) >> BDC EMC BI /W 1 ID x EI 1 2 3 4 re S").Deflated(), "/Filter /FlateDecode");
        var font = $"<< /Subtype /Type0 /Encoding {map} 0 R /ToUnicode {unicode} 0 R /DescendantFonts [<< /DW 500 /W [1 [250 300] 5 9 600] /W2 [1 [-500 400 880]] >>] >>";
        yield return pdf.Font(font).Resources($"/XObject << /X {form} 0 R >>").Page("/X Do q 1 0 0 1 5 5 cm Q").PageOf($"[{packed} 0 R]", "/Rotate 90").Build(references);
        yield return PdfBuilder.Of(Print, "<< /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /Encoding << /Differences [65 /A /uni4E2D] >> /FirstChar 65 /Widths [50] >>").Build(references);
        yield return PdfBuilder.Of(Print).Encrypt(new PdfLock(4)).Build(references);
    }

    private static byte[] Mutated(byte[] file, Random chance)
    {
        var bytes = file.ToArray();
        for (var change = chance.Next(1, 6); change > 0; change--)
        {
            bytes[chance.Next(bytes.Length)] = chance.Next(3) == 0 ? (byte)chance.Next(256) : "0123456789 /<>[]()obj"u8[chance.Next(21)];
        }

        return chance.Next(8) == 0 ? [.. bytes[..chance.Next(bytes.Length)], .. bytes[chance.Next(bytes.Length)..]] : bytes;
    }
}
