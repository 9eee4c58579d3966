using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Docx;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.DocxBuilder;

namespace Pipeline.Core.Tests.Reading;

/// <summary>Word documents made to harm whoever reads them. None throws, hangs, or reaches for anything outside its own bytes.</summary>
public sealed class DocxHostileTests
{
    private const int GigaByte = 1024 * 1024 * 1024;
    private const int Nesting = 100_000;
    private const string Word = "xmlns:w=\"w\"";

    [Theory]
    [InlineData(" ")]
    [InlineData("<w:p/>")]
    public void A_gigabyte_in_the_text_part_is_refused_early(string content)
    {
        var upload = WithLargePart("word/document.xml", $"<w:document {Word}><w:body>", content);
        var watch = Stopwatch.StartNew();
        Assert.Equal("RPT002", upload.Refusal().Code);
        Assert.True(watch.Elapsed < ReadingLimits.Time);
    }

    [Fact]
    public void A_gigabyte_of_picture_nobody_asked_for_is_never_unpacked() => Assert.Equal(["文"], WithLargePart("word/media/image1.bmp", "", "\0").Lines());

    [Fact]
    public void A_tree_that_would_fill_the_memory_is_never_made()
    {
        var loading = SafeXml.Load(Encoding.UTF8.GetBytes($"<a>{string.Concat(Enumerable.Repeat("<b/>", ReadingLimits.XmlElements))}</a>"));
        Assert.Equal("A part of the document consists of more than 500,000 elements and attributes.", loading.Diagnostics.Single().Message[..77]);
    }

    [Fact]
    public void An_entry_marked_as_encrypted_is_named_so()
    {
        var bytes = new DocxBuilder().Paragraph("文").Build().Content.ToArray();
        Mark(bytes, "PK\u0001\u0002", offset: 8);
        Mark(bytes, "PK\u0003\u0004", offset: 6);
        Assert.Equal("RPT009", Uploads.Bytes(bytes, "report.docx").Refusal().Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "&a;")]
    [InlineData("<!DOCTYPE w [<!ENTITY % a SYSTEM \"http://example.org/a.dtd\"> %a;]>", "文")]
    [InlineData("<!DOCTYPE w PUBLIC \"-//x//y\" \"http://example.org/a.dtd\">", "文")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"QUADRATIC\">]>", "REPEATED")]
    public void Entities_are_refused_in_every_part(string declaration, string text)
    {
        var prolog = declaration.Replace("QUADRATIC", new string('a', 50_000), StringComparison.Ordinal);
        var body = text.Replace("REPEATED", string.Concat(Enumerable.Repeat("&a;", 50_000)), StringComparison.Ordinal);
        var xml = $"{prolog}<w:document {Word}><w:body><w:p><w:r><w:t>{body}</w:t></w:r></w:p></w:body></w:document>";
        Assert.Equal("RPT010", new DocxBuilder().Part("word/document.xml", xml).Build().Refusal().Code);
        Assert.Equal("RPT010", new DocxBuilder().Paragraph("文").Part("word/styles.xml", xml).Build().Refusal().Code);
        Assert.Equal("RPT010", new DocxBuilder().Part("word/document.xml", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(xml)).ToArray()).Build().Refusal().Code);
    }

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/theme/theme1.xml")]
    [InlineData("word/header1.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    public void Depth_is_measured_in_every_part(string path)
    {
        var nested = string.Concat(Enumerable.Repeat("<x>", Nesting)) + string.Concat(Enumerable.Repeat("</x>", Nesting));
        Assert.Equal("RPT008", new DocxBuilder().Paragraph("文").Relationship("t", "theme", "theme/theme1.xml").Relationship("h", "header", "header1.xml").Part(path, nested).Build().Refusal().Code);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var levels = (ReadingLimits.XmlDepth - 10) / 2;
        Assert.Equal(["文"], Body($"{string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", levels))}<w:p><w:r><w:t>文</w:t></w:r></w:p>{string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", levels))}").Lines());
    }

    [Fact]
    public void Text_boxes_inside_text_boxes_are_each_read_once()
    {
        var levels = ReadingLimits.XmlDepth / 4 - 4;
        var open = string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>文</w:t><w:pict><w:txbxContent>", levels));
        Assert.Equal(levels, Body(open + string.Concat(Enumerable.Repeat("</w:txbxContent></w:pict></w:r></w:p>", levels))).Lines().Length);
    }

    [Fact]
    public void A_table_of_four_hundred_thousand_cells_and_one_is_refused() =>
        Assert.Equal("RPT002", Body($"<w:tbl>{string.Concat(Enumerable.Repeat($"<w:tr>{string.Concat(Enumerable.Repeat("<w:tc/>", 1_000))}</w:tr>", 401))}</w:tbl>").Refusal().Code);

    [Theory]
    [InlineData("<w:gridSpan w:val=\"2147483647\"/>")]
    [InlineData("<w:gridSpan w:val=\"-2147483648\"/>")]
    [InlineData("<w:hMerge/><w:gridSpan w:val=\"2147483647\"/>")]
    public void Spans_without_sense_lose_no_text(string span) =>
        Assert.Equal(["甲", "乙", "丙"], Body($"<w:tbl>{Row(Cell("甲", span), Cell("乙", span), Cell("丙"))}</w:tbl>").Table().Grid.Cells.SelectMany(cell => cell.Text.Split('\n')).Where(text => text.Length > 0));

    [Theory]
    [InlineData("2147483647")]
    [InlineData("-1")]
    public void Columns_before_a_row_without_sense_lose_no_text(string columns) =>
        Assert.Contains(Body($"<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"{columns}\"/></w:trPr>{Cell("甲")}</w:tr></w:tbl>").Table().Grid.Cells, cell => cell.Text == "甲");

    [Fact]
    public void Styles_based_on_one_another_in_a_circle_end() =>
        Assert.Equal(["文"], new DocxBuilder().Style("a", "甲", basedOn: "b").Style("b", "乙", basedOn: "a").Style("c", "丙", basedOn: "c")
            .Raw("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>文</w:t></w:r></w:p>").Build().Lines());

    [Fact]
    public void Numberings_that_name_one_another_in_a_circle_end() =>
        Assert.Equal(["文"], new DocxBuilder()
            .Abstract(1, "<w:styleLink w:val=\"a\"/><w:numStyleLink w:val=\"b\"/>").Abstract(2, "<w:styleLink w:val=\"b\"/><w:numStyleLink w:val=\"a\"/>").Instance(1, 1).Instance(2, 2)
            .Style("a", "甲", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>").Paragraph("文", "<w:pStyle w:val=\"a\"/>").Build().Lines());

    [Fact]
    public void Notes_that_cite_one_another_are_read_once() =>
        Assert.Equal(["文", "甲", "乙"], new DocxBuilder()
            .WordPart("word/footnotes.xml", "footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>")
            .WordPart("word/endnotes.xml", "endnotes", "<w:endnote w:id=\"1\"><w:p><w:r><w:t>乙</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:endnote>")
            .Raw("<w:p><w:r><w:t>文</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>").Build().Lines());

    [Theory]
    [InlineData("attachedTemplate", "http://example.org/evil.dotm", "")]
    [InlineData("image", "http://example.org/track.png", "<w:p><w:r><w:drawing><a:blip r:link=\"x\"/></w:drawing></w:r></w:p>")]
    [InlineData("aFChunk", "http://example.org/chunk.html", "<w:altChunk r:id=\"x\"/>")]
    [InlineData("subDocument", "file:///C:/secret.docx", "<w:p><w:subDoc r:id=\"x\"/></w:p>")]
    [InlineData("oleObject", "file:///C:/secret.xlsx", "<w:p><w:r><w:object><o:OLEObject r:id=\"x\"/></w:object></w:r></w:p>")]
    [InlineData("footnotes", "http://example.org/footnotes.xml", "")]
    [InlineData("theme", "file:///etc/hostname", "")]
    public void What_lies_outside_is_never_fetched(string kind, string target, string body) =>
        Assert.Equal(["文"], new DocxBuilder().Paragraph("文").Relationship("x", kind, target, isExternal: true).Raw(body).Build().Lines());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///C:/secret.docx")]
    public void A_link_is_its_text_and_its_target_nowhere(string target)
    {
        var document = new DocxBuilder().Relationship("x", "hyperlink", target, isExternal: true).Raw("<w:p><w:hyperlink r:id=\"x\"><w:r><w:t>文</w:t></w:r></w:hyperlink></w:p>").Build().Read();
        Assert.Equal(new SourceText(new(null, 1), "文") { Typesetting = new() }, document.Blocks.Single());
    }

    [Theory]
    [InlineData("INCLUDETEXT \"http://example.org/x.docx\"")]
    [InlineData("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"")]
    public void A_field_that_reaches_out_shows_the_result_it_has(string instruction) =>
        Assert.Equal(["前果后"], Body(
            $"<w:p><w:r><w:t>前</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>果</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>后</w:t></w:r></w:p>").Lines());

    [Fact]
    public void Any_number_of_fields_left_open_loses_no_text() =>
        Assert.Equal(["文"], Body($"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>x</w:instrText></w:r>", 50_000))}<w:r><w:t>文</w:t></w:r></w:p>").Lines());

    [Fact]
    public void A_paragraph_of_any_number_of_lines_is_read_in_time()
    {
        var upload = Body($"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:t>字</w:t><w:br/></w:r>", 100_000))}</w:p>");
        var watch = Stopwatch.StartNew();
        Assert.Equal(100_000, upload.Lines().Length);
        Assert.True(watch.Elapsed < ReadingLimits.Time);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:t>暗</w:t></w:pPr><w:r><w:t>文</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rFonts><w:t>暗</w:t></w:rFonts></w:rPr><w:t>文</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>文</w:t></w:r></w:p><w:t>暗</w:t>")]
    [InlineData("<w:p><w:r><w:t>文</w:t></w:r></w:p><w:sectPr><w:t>暗</w:t></w:sectPr>")]
    [InlineData("<w:p><w:r><w:t>文</w:t></w:r></w:p></w:body><w:p><w:r><w:t>暗</w:t></w:r></w:p><w:body>")]
    public void Text_where_Word_prints_none_is_left_out_and_told(string body)
    {
        var upload = Body(body);
        Assert.Equal(["文"], upload.Lines());
        Assert.Equal([new DroppedText(DropReason.NotPrinted, 1, "暗")], upload.Read().Reading.Dropped);
        Assert.Equal(["RPT013"], upload.Codes());
    }

    private static void Mark(byte[] zip, string signature, int offset)
    {
        var mark = Encoding.Latin1.GetBytes(signature);
        for (var at = zip.AsSpan().IndexOf(mark); at >= 0;)
        {
            BinaryPrimitives.WriteInt16LittleEndian(zip.AsSpan(at + offset), 1);
            var next = zip.AsSpan(at + 1).IndexOf(mark);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>A document with a part of a gigabyte, made without ever holding one.</summary>
    private static Upload WithLargePart(string path, string start, string repeated)
    {
        using var small = new ZipArchive(new MemoryStream(new DocxBuilder().Paragraph("文").Build().Content.ToArray()));
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in small.Entries.Where(entry => entry.FullName != path))
            {
                using var from = entry.Open();
                using var to = archive.CreateEntry(entry.FullName).Open();
                from.CopyTo(to);
            }

            using var large = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
            large.Write(Encoding.UTF8.GetBytes(start));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1024 * 1024 / repeated.Length)));
            for (var written = 0L; written < GigaByte; written += block.Length)
            {
                large.Write(block);
            }
        }

        return Uploads.Bytes(stream.ToArray(), "report.docx");
    }
}
