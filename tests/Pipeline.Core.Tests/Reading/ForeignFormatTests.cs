using System.Buffers.Binary;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

/// <summary>A file that is not read is refused by the name of its format, with advice that fits it, in both languages.</summary>
public sealed class ForeignFormatTests
{
    private const string Text = ".docx, .pdf, .html, .md or .txt";

    /// <summary>The beginnings of files, in Latin-1: a character a byte.</summary>
    public static TheoryData<string, string, string> Beginnings => new()
    {
        { @"{\rtf1\ansi", "RTF", "save it as .docx" },
        { "\u0089PNG\r\n\u001A\n", "PNG", Text },
        { "\u00FF\u00D8\u00FF\u00E0", "JPEG", Text },
        { "GIF89a", "GIF", Text },
        { "II*\0", "TIFF", Text },
        { "MM\0*", "TIFF", Text },
        { "BM6\u0010\0\0\0\0\0\0", "BMP", Text },
        { "RIFF\u0001\u0002\0\0WEBPVP8 ", "WebP", Text },
        { "\0\0\0\u0018ftypheic", "HEIC", Text },
        { "\0\0\0\u0018ftypmif1", "HEIC", Text },
        { "\0\0\0\u0018ftypisom", "MP4", Text },
        { "Rar!\u001A\u0007", "RAR", "Unpack it" },
        { "7z\u00BC\u00AF\u0027\u001C", "7-Zip", "Unpack it" },
        { "\u001F\u008B\u0008\0", "GZIP", "Unpack it" },
        { "BZh91AY&SY", "BZIP2", "Unpack it" },
        { "\u00FD7zXZ\0", "XZ", "Unpack it" },
        { new string('r', 257) + "ustar\0", "TAR", "Unpack it" },
        { "MZ\u0090\0\u0003", "EXE", Text },
        { "\u007FELF\u0002", "EXE", Text },
        { Packed("application/epub+zip"), "EPUB", "Word document" },
        { Packed("application/vnd.oasis.opendocument.text"), "OpenDocument text (.odt)", "save it as .docx" },
        { Packed("application/vnd.oasis.opendocument.spreadsheet"), "OpenDocument spreadsheet (.ods)", "into the report's own document" },
        { Packed("application/vnd.oasis.opendocument.presentation"), "OpenDocument presentation (.odp)", "Copy the report's text" },
        { "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;", "MHTML (.mht)", "HTML only" },
        { "\u00EF\u00BB\u00BFMIME-Version: 1.0\r\nContent-Type: multipart/related;", "MHTML (.mht)", "HTML only" },
        { "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>", "Word 2003 XML", "save it as .docx" },
        { "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package>", "Word XML (flat OPC)", "save it as .docx" },
        { "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>", "Excel 2003 XML", "into the report's own document" },
        { "<?xml version=\"1.0\"?><office:document>", "OpenDocument XML", "save it as .docx" },
    };

    [Theory]
    [InlineData("a.pdf.txt", "%PDF-1.7", "内容却是 PDF 文档。")]
    [InlineData("a.docx", "<!doctype html><html><body><p>正文</p></body></html>", "内容却是网页。")]
    [InlineData("a.docx", "正文", "内容却是文本。")]
    [InlineData("a.rtf", @"{\rtf1}", "不支持 RTF 文件。")]
    [InlineData("a.gif", "GIF89a", "不支持 GIF 图片文件。")]
    [InlineData("a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related", "不支持 MHTML（.mht）文件。")]
    public void Spaces_part_Latin_letters_from_Chinese_ones_only(string name, string content, string expected) =>
        Assert.Contains(expected, Uploads.Text(content, name).Refusal().MessageZh);

    [Theory]
    [InlineData("a.txt", "alone")]
    [InlineData("a.html", "pictures")]
    public void Advice_for_a_large_file_names_pictures_only_where_it_can_have_some(string name, string advice) =>
        Assert.Contains(advice, Uploads.Text(new string('a', 17 * 1024 * 1024), name).Refusal().Message);

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void A_file_is_told_by_its_beginning_whatever_its_name(string beginning, string format, string advice) =>
        AssertRefused(Uploads.Bytes(Encoding.Latin1.GetBytes(beginning), "report.docx"), format, advice);

    [Theory]
    [InlineData("xl/workbook.xml", "Excel (.xlsx)", "into the report's own document")]
    [InlineData("ppt/presentation.xml", "PowerPoint (.pptx)", "Copy the report's text")]
    [InlineData("OFD.xml", "OFD", "Export it from the OFD reader as PDF")]
    [InlineData("Index/CalculationEngine.iwa", "Numbers", "into the report's own document")]
    [InlineData("Index/Document.iwa", "Apple iWork (.pages)", "export it as a Word document")]
    [InlineData("FixedDocSeq.fdseq", "XPS", "print it to PDF")]
    [InlineData("META-INF/container.xml", "EPUB", "Word document")]
    [InlineData("mimetype", "OpenDocument", "save it as .docx")]
    [InlineData("notes.txt", "ZIP", "Unpack it")]
    public void An_archive_that_is_no_Word_document_is_told_by_what_it_holds(string entry, string format, string advice) =>
        AssertRefused(Uploads.Bytes(DocxBuilder.Zip((entry, "…")), "report.docx"), format, advice);

    [Theory]
    [InlineData("WordDocument", "report.doc", "Word 97–2003 (.doc)", "save it as .docx")]
    [InlineData("WordDocument", "report.wps", "WPS Writer (.wps)", "WPS Writer, choose “Save as”")]
    [InlineData("WordDocument", "report.WPT", "WPS Writer (.wps)", "WPS Writer, choose “Save as”")]
    [InlineData("Workbook", "report.xls", "Excel 97–2003 (.xls)", "into the report's own document")]
    [InlineData("Book", "report.xls", "Excel 5.0/95 (.xls)", "into the report's own document")]
    [InlineData("Workbook", "report.et", "WPS Spreadsheets (.et)", "into the report's own document")]
    [InlineData("PowerPoint Document", "report.ppt", "PowerPoint 97–2003 (.ppt)", "Copy the report's text")]
    [InlineData("PowerPoint Document", "report.dps", "WPS Presentation (.dps)", "Copy the report's text")]
    [InlineData("__properties_version1.0", "report.msg", "Outlook (.msg)", Text)]
    [InlineData("MatOST", "report.wps", "Microsoft Works (.wps)", "save it as .docx")]
    [InlineData("MN0", "report.wps", "Microsoft Works (.wps)", "save it as .docx")]
    [InlineData("Something else", "report.docx", "Office 97–2003", "save it as .docx")]
    public void A_compound_file_is_told_by_its_streams_and_WPS_by_its_name(string stream, string name, string format, string advice) =>
        AssertRefused(CompoundFiles.Of(stream, name), format, advice);

    [Fact]
    public void A_stream_that_is_only_spoken_of_is_none() => AssertRefused(
        CompoundFiles.Of("WordDocument", "report.doc", Encoding.Unicode.GetBytes("EncryptedPackage")), "Word 97–2003 (.doc)", "save it as .docx");

    [Fact]
    public void A_document_packed_behind_a_password_is_encrypted_and_not_a_doc()
    {
        var refusal = CompoundFiles.Of("EncryptedPackage", "report.docx").Refusal();

        Assert.Equal("RPT009", refusal.Code);
        Assert.DoesNotContain("97–2003", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doc_behind_a_password_is_told_to_lose_it_and_to_become_a_docx()
    {
        var refusal = CompoundFiles.Of("WordDocument", "report.doc", 0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01).Refusal();

        Assert.Equal("RPT009", refusal.Code);
        Assert.Contains("save it as .docx", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("另存为 .docx", refusal.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_behind_a_password_is_told_to_be_unpacked()
    {
        var refusal = Uploads.Bytes(Encrypted(DocxBuilder.Zip(("report.txt", "…"))), "report.zip").Refusal();

        Assert.Equal("RPT009", refusal.Code);
        Assert.Contains("Unpack it", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("解压", refusal.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_Word_saved_is_no_Word_2003_XML() => Assert.Equal(
        ["正文"], Uploads.Html("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body><p>正文</p></body></html>").Lines());

    [Fact]
    public void A_text_that_begins_like_a_letter_is_a_text() => Assert.Equal(["Date: 2022年1月28日"], Uploads.Text("Date: 2022年1月28日").Lines());

    [Theory]
    [InlineData(8)]
    [InlineData(31)]
    [InlineData(512)]
    [InlineData(600)]
    [InlineData(1100)]
    public void A_compound_file_cut_off_anywhere_is_still_refused_by_name(int length)
    {
        var whole = CompoundFiles.Of("WordDocument", "report.doc", 0xEC, 0xA5);

        Assert.Equal("RPT005", (whole with { Content = whole.Content[..length] }).Refusal().Code);
    }

    [Fact]
    public void Every_row_of_the_tables_has_a_name_and_advice_in_both_languages() => Assert.All(
        [.. ForeignFormats.BySignature.Select(row => row.Format), .. ForeignFormats.ByEntry.Select(row => row.Format), .. ForeignFormats.ByStream.Select(row => row.Format), .. ForeignFormats.ByOpening.Select(row => row.Format)],
        (ForeignFormat format) =>
        {
            Assert.EndsWith(".", format.Advice.Text, StringComparison.Ordinal);
            Assert.EndsWith("。", format.Advice.TextZh, StringComparison.Ordinal);
            Assert.NotEqual("", format.NameZh);
        });

    private static void AssertRefused(Upload upload, string format, string advice)
    {
        var refusal = upload.Refusal();
        Assert.Equal("RPT005", refusal.Code);
        Assert.StartsWith($"{format} files are not read. ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", refusal.MessageZh, StringComparison.Ordinal);
    }

    /// <summary>A zip archive whose first entry, not compressed, says what the whole is.</summary>
    private static string Packed(string type) => $"PK\u0003\u0004{new string('\0', 26)}mimetype{type}PK";

    /// <summary>Sets the flag that says so in the first entry of the directory.</summary>
    private static byte[] Encrypted(byte[] zip)
    {
        var entry = zip.AsSpan(zip.AsSpan().IndexOf("PK\u0001\u0002"u8));
        BinaryPrimitives.WriteUInt16LittleEndian(entry[8..], 1);
        return zip;
    }
}
