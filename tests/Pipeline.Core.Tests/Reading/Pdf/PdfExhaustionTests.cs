using System.Diagnostics;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>Small files that ask for endless work or memory. Each is answered within seconds, and what it takes is bounded by its size.</summary>
public sealed class PdfExhaustionTests
{
    private const long MostBytes = 1_500_000_000;
    private const string Composite = "/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< >>]";

    [Fact]
    public void Trailers_that_never_end_are_each_read_to_the_next() => Answer($"%PDF-1.4\n{Times(1_000_000, "trailer[ ")}");

    [Fact]
    public void Objects_that_never_end_are_each_read_to_the_next() => Answer($"%PDF-1.4\n{Numbered(50_000, "obj[\n")}{Times(1_000_000, "0 ")}");

    [Fact]
    public void Strings_that_never_end_count_together() =>
        Assert.Equal("RPT002", Answer($"%PDF-1.4\n{Numbered(50_000, "obj(\n")}{new string('A', 4_000_000)}"));

    [Fact]
    public void Streams_that_never_end_are_looked_through_once() => Answer($"%PDF-1.4\n{Numbered(50_000, "obj<</A 1>>stream\n")}{new string(' ', 9_000_000)}");

    [Fact]
    public void Streams_without_filters_count_too() =>
        Assert.Equal("RPT002", Answer($"%PDF-1.4\n{Numbered(2_000, "obj<</Type/ObjStm/N 0/First 0>>stream\n")}{new string(' ', 15_000_000)}endstream"));

    [Fact]
    public void A_glyph_with_the_text_of_a_book_has_none() =>
        Assert.Equal("RPT019", Answer(Font($"1 beginbfchar <0041> <{Times(500_000, "4E00")}> endbfchar").Page($"BT /F 9 Tf ({Times(200_000, "\0A")}) Tj ET").Build()));

    [Fact]
    public void A_range_of_such_glyphs_has_none()
    {
        var codes = string.Concat(Enumerable.Range(1, 60_000).Select(code => code.ToString("X4")));
        Assert.Equal("RPT019", Answer(Font($"1 beginbfrange <0000> <FFFF> <{Times(500_000, "4E00")}> endbfrange").Page($"BT /F 9 Tf <{codes}> Tj ET").Build()));
    }

    [Fact]
    public void The_text_of_marked_content_counts_wherever_it_is_used()
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        var properties = pdf.Add($"<< /ActualText ({new string('A', 8_000_000)}) >>");
        pdf.Resources($"/Properties << /P {properties} 0 R >>").Page($"BT /F 9 Tf {Times(10_000, "/Span /P BDC (A) Tj EMC ")} ET");
        Assert.Equal("RPT002", Answer(pdf.Build()));
    }

    [Fact]
    public void A_page_is_not_copied_wherever_the_tree_names_it()
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        var entries = string.Concat(Enumerable.Range(0, 400_000).Select(entry => $"/E{entry} 0 "));
        var page = pdf.Add($"<< /Type /Page /Contents {pdf.AddStream("BT /F 12 Tf (A) Tj ET")} 0 R {entries} >>");
        Answer(pdf.Tree($"/Kids [{Times(900, $"{page} 0 R ")}]").Build());
    }

    [Fact]
    public void A_list_of_kids_is_not_held_for_every_node_that_shares_it()
    {
        var pdf = new PdfBuilder();
        var kids = pdf.Add($"[{string.Concat(Enumerable.Range(5, 60).Select(node => $"{node} 0 R "))}{Times(500_000, "4 0 R ")}]");
        pdf.Add("<< /Type /Page >>");
        for (var node = 0; node < 60; node++)
        {
            pdf.Add($"<< /Type /Pages /Kids {kids} 0 R >>");
        }

        Assert.Equal("RPT002", Answer(pdf.Tree($"/Kids {kids} 0 R").Build()));
    }

    [Fact]
    public void Ranges_of_glyphs_and_codes_without_number_are_found_at_once()
    {
        var codes = string.Concat(Enumerable.Range(1, 60_000).Select(code => code.ToString("X4")));
        var pdf = new PdfBuilder();
        var map = pdf.AddStream($"1 beginbfrange {Times(100_000, "<0000> <0001> <4E00> ")} endbfrange");
        var font = $"<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode {map} 0 R /DescendantFonts [<< /W [{Times(100_000, "0 1 500 ")}] >>] >>";
        Assert.Equal("RPT019", Answer(pdf.Font(font).Page($"BT /F 9 Tf <{codes}> Tj ET").Build()));
    }

    [Fact]
    public void Content_in_a_hundred_thousand_parts_is_joined_once()
    {
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        var part = pdf.AddStream("BT /F 9 Tf (A) Tj ET ");
        Answer(pdf.PageOf($"[{Times(100_000, $"{part} 0 R ")}]").Build());
    }

    [Fact]
    public void Rows_are_no_longer_than_what_they_are_made_of()
    {
        var row = new byte[] { 0, 65 }.Deflated();
        var pdf = new PdfBuilder();
        foreach (var _ in Enumerable.Range(0, 300))
        {
            pdf.PageOf($"{pdf.AddStream(row, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1000000 /Colors 32 /BitsPerComponent 16 >>")} 0 R");
        }

        Answer(pdf.Build());
    }

    [Fact]
    public void The_places_of_all_rulings_count_together()
    {
        var lines = string.Concat(Enumerable.Range(0, 110).Select(line => $"{5 * line} 0 m {5 * line} 545 l S 0 {5 * line} m 545 {5 * line} l S "));
        var pdf = new PdfBuilder().Font("<< /BaseFont /Helvetica >>");
        var content = pdf.AddStream($"0.1 w {lines} BT /F 1 Tf 9 9 Td (A) Tj ET");
        Array.ForEach(Enumerable.Range(0, 40).ToArray(), _ => pdf.PageOf($"{content} 0 R"));
        Assert.Equal("RPT002", Answer(pdf.Build()));
    }

    private static PdfBuilder Font(string unicode)
    {
        var pdf = new PdfBuilder();
        return pdf.Font($"<< {Composite} /ToUnicode {pdf.AddStream(unicode)} 0 R >>");
    }

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, string text) => string.Concat(Enumerable.Range(1, count).Select(number => $"{number} 0 {text}"));

    private static string? Answer(string file) => Answer(PdfBuilder.Latin(file));

    /// <summary>Reads a file to its document; the code of the reason it is refused for, if it is.</summary>
    private static string? Answer(byte[] file)
    {
        var (watch, allocated) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var result = PdfReader.Read(file, new ReadingTally(TimeProvider.System));
        Assert.True(watch.Elapsed < 2 * ReadingLimits.Time, $"It took {watch.Elapsed}.");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MostBytes);
        return result.IsSuccess(out _) ? null : result.Diagnostics[0].Code;
    }
}
