using Pipeline.Core.Tests.Reading.Pdf.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf;

/// <summary>How objects are found, unpacked and decrypted.</summary>
public sealed class PdfFileTests
{
    private const string Hello = "BT /F 12 Tf 50 700 Td (Hello) Tj ET";

    [Theory]
    [InlineData(nameof(PdfReferences.Table))]
    [InlineData(nameof(PdfReferences.Stream))]
    [InlineData(nameof(PdfReferences.Hybrid))]
    [InlineData(nameof(PdfReferences.Missing))]
    [InlineData(nameof(PdfReferences.Wrong))]
    public void Objects_are_found_however_the_file_says_where_they_are(string references) =>
        Assert.Equal("Hello", PdfBuilder.Of(Hello).Build(Enum.Parse<PdfReferences>(references)).Text());

    [Fact]
    public void A_file_may_have_other_bytes_before_it() => Assert.Equal("Hello", ((byte[])[.. "junk\r\n"u8, .. PdfBuilder.Of(Hello).Build()]).Text());

    [Fact]
    public void Packed_objects_are_found_when_the_references_are_cut_off()
    {
        var file = PdfBuilder.Of(Hello).Build(PdfReferences.Stream);
        Assert.Equal("Hello", file[..file.AsSpan().LastIndexOf("/Index"u8)].Text());
    }

    [Fact]
    public void An_update_at_the_end_of_the_file_replaces_an_object()
    {
        var file = PdfBuilder.Of(Hello).Build();
        var start = PdfText(file).LastIndexOf("xref\n0", StringComparison.Ordinal);
        var update = $"3 0 obj\n<< /Length 35 >>\nstream\nBT /F 12 Tf 50 700 Td (World) Tj ET\nendstream\nendobj\nxref\n3 1\n{file.Length:D10} 00000 n \ntrailer\n<< /Root 1 0 R /Prev {start} >>\n";
        var newest = file.Length + update.IndexOf("xref", StringComparison.Ordinal);
        Assert.Equal("World", ((byte[])[.. file, .. PdfBuilder.Latin($"{update}startxref\n{newest}\n%%EOF")]).Text());
    }

    [Fact]
    public void Tables_of_references_may_name_one_another_in_a_ring()
    {
        var file = PdfText(PdfBuilder.Of(Hello).Build());
        var start = file.LastIndexOf("xref\n0", StringComparison.Ordinal);
        Assert.Equal("Hello", PdfBuilder.Latin(file.Replace("trailer\n<<", $"trailer\n<< /Prev {start}", StringComparison.Ordinal)).Text());
    }

    [Theory]
    [InlineData("/Length 3")]
    [InlineData("/Length 99999")]
    [InlineData("")]
    [InlineData("/Length 3 0 R")]
    public void A_wrong_length_is_mended_by_looking_for_the_end(string length)
    {
        var pdf = new PdfBuilder().Font("<< /Subtype /Type1 /BaseFont /Helvetica >>");
        Assert.Equal("Hello", pdf.PageOf($"{pdf.AddRawStream($"<< {length} >>", PdfBuilder.Latin(Hello))} 0 R").Build().Text());
    }

    [Theory]
    [InlineData("/Filter /ASCIIHexDecode", "4254202F46203132205466202848656C6C6F2920546A204554>")]
    [InlineData("/Filter [/AHx]", "42 54 20 2F 46 20 31 32 20 54 66 20 28 48 65 6C 6C 6F 29 20 54 6A 20 45 54 >")]
    [InlineData("/Filter /ASCII85Decode", "6<#'\\7NaE@+B2qq-qIocCi:aF<,*OE;u~>")]
    public void Filters_of_text_are_undone(string filter, string data)
    {
        var pdf = new PdfBuilder().Font("<< /Subtype /Type1 /BaseFont /Helvetica >>");
        Assert.Equal("Hello", pdf.PageOf($"{pdf.AddStream(data, filter)} 0 R").Build().Text());
    }

    [Fact]
    public void Runs_are_undone() => Assert.Equal("aaaab", Filtered("/Filter /RunLengthDecode", [20, .. "BT /F 12 Tf 50 70 Td "u8, 0, (byte)'(', 253, (byte)'a', 7, .. "b) Tj ET"u8, 128]));

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Codes_of_growing_length_are_undone(int earlyChange) =>
        Assert.Equal(LongText, Filtered($"/Filter /LZWDecode /DecodeParms << /EarlyChange {earlyChange} >>", Lzw(PdfBuilder.Latin($"BT /F 12 Tf ({LongText}) Tj ET"), earlyChange)));

    [Fact]
    public void Filters_are_undone_one_after_the_other() => Assert.Equal(
        "Hello", Filtered("/Filter [/ASCIIHexDecode /FlateDecode] /DecodeParms [null null]", PdfBuilder.Latin(Convert.ToHexString(PdfBuilder.Latin(Hello).Deflated()))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Predicted_rows_are_restored(byte kind) =>
        Assert.Equal("Hello", Filtered("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 8 >>", Predicted(PdfBuilder.Latin(Hello.PadRight(40)), kind).Deflated()));

    [Fact]
    public void Rows_predicted_as_in_tiff_are_restored()
    {
        var data = PdfBuilder.Latin(Hello.PadRight(40));
        for (var at = data.Length - 1; at > 0; at--)
        {
            data[at] -= (byte)(at % 8 == 0 ? 0 : data[at - 1]);
        }

        Assert.Equal("Hello", Filtered("/Filter /FlateDecode /DecodeParms << /Predictor 2 /Columns 8 >>", data.Deflated()));
    }

    [Fact]
    public void A_compressed_stream_that_is_cut_off_gives_what_it_has() =>
        Assert.StartsWith("Hello", Filtered("/Filter /FlateDecode", PdfBuilder.Latin($"{Hello} {string.Join(' ', Enumerable.Range(0, 500))}").Deflated()[..^100]), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_cannot_be_unpacked_is_damage()
    {
        var pdf = new PdfBuilder();
        Assert.Equal("RPT007", pdf.PageOf($"{pdf.AddStream("x", "/Filter /JBIG2Decode")} 0 R").Build().RefusalCode());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_file_anybody_may_open_is_read_though_it_is_encrypted(int revision) =>
        Assert.Equal("Hello", PdfBuilder.Of(Hello).Encrypt(new PdfLock(revision)).Build().Text());

    [Fact]
    public void Packed_objects_of_an_encrypted_file_are_read() =>
        Assert.Equal("Hello", PdfBuilder.Of(Hello).Encrypt(new PdfLock(4)).Build(PdfReferences.Stream).Text());

    [Fact]
    public void An_encrypted_file_without_references_is_read() =>
        Assert.Equal("Hello", PdfBuilder.Of(Hello).Encrypt(new PdfLock(4)).Build(PdfReferences.Missing).Text());

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_file_that_needs_a_password_is_refused(int revision) =>
        Assert.Equal("RPT009", PdfBuilder.Of(Hello).Encrypt(new PdfLock(revision, "secret")).Build().RefusalCode());

    [Fact]
    public void A_file_whose_owner_forbids_to_copy_text_is_refused() =>
        Assert.Equal("RPT020", PdfBuilder.Of(Hello).Encrypt(new PdfLock(4, permissions: PdfLock.NoCopying)).Build().RefusalCode());

    private static readonly string LongText = string.Join(' ', Enumerable.Range(1000, 600));

    private static string PdfText(byte[] file) => System.Text.Encoding.Latin1.GetString(file);

    private static string Filtered(string entries, byte[] data)
    {
        var pdf = new PdfBuilder().Font("<< /Subtype /Type1 /BaseFont /Helvetica >>");
        return pdf.PageOf($"{pdf.AddStream(data, entries)} 0 R").Build().Text();
    }

    private static byte[] Predicted(byte[] data, byte kind)
    {
        var rows = data.Chunk(8).ToArray();
        return [.. rows.SelectMany((row, index) => (byte[])[kind, .. row.Select((value, at) => (byte)(value - Guess(kind, row, index == 0 ? new byte[8] : rows[index - 1], at)))])];
    }

    private static int Guess(byte kind, byte[] row, byte[] above, int at)
    {
        var (left, up, corner) = (at == 0 ? 0 : row[at - 1], (int)above[at], at == 0 ? 0 : above[at - 1]);
        var nearest = new[] { left, up, corner }.MinBy(value => Math.Abs(left + up - corner - value));
        return kind switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 };
    }

    private static byte[] Lzw(byte[] data, int earlyChange)
    {
        var known = Enumerable.Range(0, 256).ToDictionary(value => ((char)value).ToString(), value => value);
        var (bits, next, word) = (new List<bool>(), 258, "");
        Put(256);
        foreach (var value in data)
        {
            if (known.ContainsKey(word + (char)value))
            {
                word += (char)value;
                continue;
            }

            Put(known[word]);
            known[word + (char)value] = next++;
            word = ((char)value).ToString();
        }

        Put(known[word]);
        next++;
        Put(257);
        return [.. bits.Chunk(8).Select(part => (byte)part.Select((bit, index) => bit ? 128 >> index : 0).Sum())];

        void Put(int code)
        {
            // The reader's table is one code behind the writer's.
            var width = (next - 1 + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
            bits.AddRange(Enumerable.Range(1, width).Select(bit => ((code >> (width - bit)) & 1) == 1));
        }
    }
}
