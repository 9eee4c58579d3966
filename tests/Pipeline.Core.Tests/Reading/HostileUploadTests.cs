using System.Buffers.Binary;
using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class HostileUploadTests
{
    private const string CentralDirectoryEntry = "PK\u0001\u0002";
    private const int UncompressedSizeOffset = 24;

    [Fact]
    public void A_part_that_inflates_beyond_measure_is_refused() =>
        Assert.Equal("RPT002", new DocxBuilder().Paragraph(new string(' ', 5_000_000)).Build().Refusal().Code);

    [Fact]
    public void Every_refusal_for_size_is_a_sentence_that_names_its_limit() => Assert.Equal(
        [
            "The file is larger than 5 MB, the most such a file may have.",
            "The document is too large: one of its parts unpacks to more than 64 MB.",
            "The document is too large: its parts unpack to more than 256 MB.",
            "A part of the document unpacks to more than 200 times its size, which no real report does.",
            "The document consists of more than 2,000 parts.",
            "The tables have more than 400,000 cells together, merged and blank ones included.",
            "The tables hold more than 20,000,000 characters together, those of a merged cell counted for every place it covers.",
            "The page consists of more than 250,000 elements and attributes, unclosed ones counted for every place they reach.",
        ],
        new[]
        {
            Findings.TooLarge(ReadingLimits.TextBytes, "report.txt"),
            Findings.UnpacksTooLarge(ReadingLimits.PartBytes, isOnePart: true),
            Findings.UnpacksTooLarge(ReadingLimits.InflatedBytes, isOnePart: false),
            Findings.OverCompressed(ReadingLimits.CompressionRatio),
            Findings.TooManyParts(ReadingLimits.ZipEntries),
            Findings.TooManyCells(ReadingLimits.TableCells),
            Findings.TooMuchTableText(ReadingLimits.TableCharacters),
            Findings.TooManyElements(ReadingLimits.HtmlElements),
        }.Select(finding => finding.Message[..(finding.Message.IndexOf(". ", StringComparison.Ordinal) + 1)]));

    [Fact]
    public void Too_many_parts_are_refused() =>
        Assert.Equal("RPT002", Docx([.. Enumerable.Range(0, ReadingLimits.ZipEntries + 1).Select(number => ($"word/{number}.xml", ""))]).Refusal().Code);

    [Fact]
    public void Parts_are_counted_whatever_the_archive_holds_and_its_end_says()
    {
        var bytes = DocxBuilder.Zip([.. Enumerable.Range(0, ReadingLimits.ZipEntries + 1).Select(number => ($"{number}.txt", ""))]);
        BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(bytes.Length - 12), 1);
        Assert.Equal("RPT002", Uploads.Bytes(bytes, "report.docx").Refusal().Code);
    }

    [Fact]
    public void A_document_inside_a_larger_buffer_is_read()
    {
        var document = new DocxBuilder().Paragraph("文").Build();
        byte[] buffer = [1, 2, 3, .. document.Content.Span, 4, 5];
        Assert.Equal(["文"], new Upload(document.Name, buffer.AsMemory(3, document.Content.Length)).Lines());
    }

    [Theory]
    [InlineData("w:tbl", "w:tr", "w:tc")]
    [InlineData("w:sdt", "w:sdtContent")]
    [InlineData("w:ins")]
    public void Elements_nested_beyond_the_limit_are_refused(params string[] names)
    {
        var open = string.Concat(names.Select(name => $"<{name}>"));
        var close = string.Concat(names.Reverse().Select(name => $"</{name}>"));
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Equal("RPT008", DocxBuilder.Body(nested).Refusal().Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"w\">&b;</w:document>")]
    [InlineData("<!DOCTYPE w SYSTEM \"http://example.org/x.dtd\"><w:document xmlns:w=\"w\"/>")]
    public void A_document_type_declaration_is_refused(string xml) => Assert.Equal("RPT010", Docx(("word/document.xml", xml)).Refusal().Code);

    [Theory]
    [InlineData("<w:document xmlns:w=\"w\"><w:body>")]
    [InlineData("<w:document xmlns:w=\"w\"/>")]
    [InlineData("no xml")]
    public void A_broken_text_part_is_corrupt(string xml) => Assert.Equal("RPT007", Docx(("word/document.xml", xml)).Refusal().Code);

    [Fact]
    public void A_document_without_its_text_part_is_corrupt() => Assert.Equal("RPT007", Docx(("word/styles.xml", "<x/>")).Refusal().Code);

    [Fact]
    public void The_same_part_twice_is_corrupt() =>
        Assert.Equal("RPT007", Docx(("word/document.xml", "<x/>"), ("word/document.xml", "<x/>")).Refusal().Code);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_truncated_archive_is_corrupt(int parts)
    {
        var whole = new DocxBuilder().Paragraph("一、总体情况").Build().Content;
        Assert.Equal("RPT007", Uploads.Bytes(whole[..(whole.Length * parts / 5)].ToArray(), "report.docx").Refusal().Code);
    }

    [Fact]
    public void A_size_that_lies_does_not_yield_half_a_document()
    {
        var upload = new DocxBuilder().Paragraph(string.Concat(Enumerable.Range(0, 1_000))).Build();
        Assert.Equal("RPT007", Uploads.Bytes(WithEverySize(upload, 100), upload.Name).Refusal().Code);
    }

    [Fact]
    public void Entries_that_overlap_are_corrupt()
    {
        var text = Encoding.Latin1.GetString(DocxBuilder.Zip(("word/document.xml", Noise()), ("word/styles2.xml", Noise())));
        var second = text.LastIndexOf(CentralDirectoryEntry, StringComparison.Ordinal);
        var first = text.IndexOf(CentralDirectoryEntry, StringComparison.Ordinal);
        var secondLocal = text.LastIndexOf("PK\u0003\u0004", StringComparison.Ordinal);
        var bytes = Encoding.Latin1.GetBytes(text[..secondLocal] + text[first..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(second - (first - secondLocal) + 42), 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(bytes.Length - 6), secondLocal);
        Assert.Equal(Findings.Corrupt("its parts overlap", "部件相互重叠"), Uploads.Bytes(bytes, "report.docx").Refusal());
    }

    [Fact]
    public void A_large_picture_nobody_asked_for_is_never_unpacked() =>
        Assert.Equal(["文"], new DocxBuilder().Paragraph("文").Part("word/media/image1.bmp", new string('\0', 70_000_000)).Build().Lines());

    [Fact]
    public void Names_that_climb_out_are_only_names() =>
        Assert.Equal(["文"], new DocxBuilder().Paragraph("文").Part("../../etc/passwd", "x").Relationship("a", "styles", "../../../../etc/passwd").Build().Lines());

    [Fact]
    public void A_table_of_half_a_million_cells_is_refused() =>
        Assert.Equal("RPT002", DocxBuilder.Body($"<w:tbl>{string.Concat(Enumerable.Repeat("<w:tr><w:tc/><w:tc/><w:tc/><w:tc/><w:tc/></w:tr>", 100_000))}</w:tbl>").Refusal().Code);

    [Fact]
    public void Numbers_beyond_all_measure_are_no_numbers() =>
        Assert.Equal(["文"], new DocxBuilder().Paragraph("文", "<w:outlineLvl w:val=\"99999999999\"/><w:numPr><w:ilvl w:val=\"-7\"/><w:numId w:val=\"2147483647\"/></w:numPr>").Build().Lines());

    [Theory]
    [InlineData("report.html")]
    [InlineData("report.md")]
    [InlineData("report.txt")]
    [InlineData("report.docx")]
    public void Random_bytes_never_throw(string name)
    {
        var state = 12_345u;
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[200];
            foreach (ref var value in bytes.AsSpan())
            {
                value = (byte)((state = state * 1_664_525 + 1_013_904_223) >> 24);
            }

            UploadReader.Read(Uploads.Bytes(name == "report.docx" ? [(byte)'P', (byte)'K', 3, 4, .. bytes] : [.. bytes.Select(value => (byte)(value % 95 + 32))], name), TimeProvider.System);
        }
    }

    [Theory]
    [InlineData("<!---->")]
    [InlineData("<!-- -->\n ")]
    public void Any_number_of_comments_before_text_is_looked_through_once(string comment) =>
        Assert.NotEmpty(Uploads.Text(string.Concat(Enumerable.Repeat(comment, 5_000)) + "一、总体情况").Lines());

    [Fact]
    public void A_long_comment_may_stand_before_a_page() =>
        Assert.Equal(["文"], Uploads.Html($"<!--{new string('x', 5_000)}--><html><body><p>文</p></body></html>").Lines());

    [Theory]
    [InlineData("list-style:")]
    [InlineData(" ")]
    public void A_style_of_any_length_is_looked_through_once(string part) =>
        Assert.Equal(["1. 文"], Uploads.Html($"<ol><li style='list-style:{string.Concat(Enumerable.Repeat(part, 100_000))}'>文</ol>").Lines());

    [Fact]
    public void Any_number_of_blank_lines_beside_the_article_is_looked_through_once() =>
        Assert.Equal([new string('文', 100)], Uploads.Html($"<p>页脚{new string('\n', 300_000)}</p><div>{new string('文', 100)}</div>").Lines());

    [Fact]
    public void Any_number_of_bands_without_a_table_is_text() =>
        Assert.Equal(30_000, Uploads.Text(string.Concat(Enumerable.Repeat("第二十条第（一）项\n", 30_000))).Lines().Length);

    [Fact]
    public void Formatting_left_open_is_refused_before_it_multiplies() =>
        Assert.Equal("RPT008", Uploads.Html($"<p>{Fonts(500)}{string.Concat(Enumerable.Repeat("<p>x", 2_000))}").Refusal().Code);

    [Fact]
    public void End_tags_in_a_cell_do_not_close_what_was_opened_around_the_table() =>
        Assert.Equal("RPT008", Uploads.Html(string.Concat(Enumerable.Repeat($"{Fonts(30)}<table><tr><td>{string.Concat(Enumerable.Repeat("</font>", 30))}</table>", 2))).Refusal().Code);

    [Fact]
    public void A_page_that_multiplies_within_the_limits_is_refused_by_what_it_would_become() =>
        Assert.Equal("RPT002", Uploads.Html($"<p>{Fonts(ReadingLimits.HtmlFormatting)}{string.Concat(Enumerable.Repeat("<p>x", 40_000))}").Refusal().Code);

    [Theory]
    [InlineData("<p><font color=red>文</font></p>")]
    [InlineData("<p><b>文</p>")]
    [InlineData("<p><a name=n>文</p>")]
    public void Formatting_a_parser_closes_or_does_not_multiply_is_read(string paragraph) =>
        Assert.Equal(200, Uploads.Html(string.Concat(Enumerable.Range(0, 200).Select(number => paragraph.Replace("=n", $"={number}", StringComparison.Ordinal)))).Lines().Length);

    [Fact]
    public void A_long_text_in_a_cell_merged_over_the_table_is_refused() =>
        Assert.Equal("RPT002", Uploads.Html($"<table><tr><td colspan=1000>{new string('文', 21_000)}<tr><td>甲<td>乙</table>").Refusal().Code);

    [Fact]
    public void A_column_merged_over_fifty_thousand_rows_is_refused() =>
        Assert.Equal("RPT002", DocxBuilder.Body($"<w:tbl>{string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>文</w:t></w:r></w:p></w:tc></w:tr>", 50_000))}</w:tbl>").Refusal().Code);

    private static string Fonts(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"<font size={number}>"));

    private static Upload Docx(params (string Name, string Content)[] parts) => Uploads.Bytes(DocxBuilder.Zip(parts), "report.docx");

    private static byte[] WithEverySize(Upload upload, int size)
    {
        var bytes = upload.Content.ToArray();
        var text = Encoding.Latin1.GetString(bytes);
        for (var at = text.IndexOf(CentralDirectoryEntry, StringComparison.Ordinal); at >= 0; at = text.IndexOf(CentralDirectoryEntry, at + 1, StringComparison.Ordinal))
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + UncompressedSizeOffset), size);
        }

        return bytes;
    }

    private static string Noise() => string.Concat(Enumerable.Range(0, 2_000).Select(number => number * 7_919 % 10_007));
}
