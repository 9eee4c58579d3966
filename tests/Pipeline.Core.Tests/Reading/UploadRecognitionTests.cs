using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading;

public sealed class UploadRecognitionTests
{
    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("RPT001", Uploads.Bytes([], "report.txt").Refusal().Code);

    [Theory]
    [InlineData("report.txt", ReadingLimits.TextBytes)]
    [InlineData("report.md", ReadingLimits.MarkdownBytes)]
    [InlineData("report.html", ReadingLimits.HtmlBytes)]
    [InlineData("report.txt", 50_000_000)]
    [InlineData("report.docx", ReadingLimits.DocumentBytes)]
    public void A_file_larger_than_its_format_allows_is_refused(string name, int size)
    {
        var content = new byte[size + 1];
        Array.Fill(content, (byte)'a');
        Assert.Equal("RPT002", Uploads.Bytes(content, name).Refusal().Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_whatever_their_name() =>
        Assert.Equal("RPT003", Uploads.Bytes([1, 2, 0, 200, 17, 3], "report.txt").Refusal().Code);

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "report.pdf")]
    [InlineData("%PDF-1.7\n1 0 obj", "report")]
    [InlineData("\0\0 mail header\r\n%PDF-1.4\n1 0 obj", "report.pdf")]
    public void A_PDF_document_is_known_by_its_mark(string content, string name) =>
        Assert.True(UploadRecognition.Recognize(Uploads.Text(content, name)).IsSuccess(out var found) && found.Format == SourceFormat.Pdf);

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj", "report.docx")]
    [InlineData("%PDF-1.7\n1 0 obj", "report.txt")]
    [InlineData("一、总体情况", "report.pdf")]
    public void A_PDF_document_has_the_name_of_one_and_nothing_else_has(string content, string name) =>
        Assert.Equal("RPT004", Uploads.Text(content, name).Refusal().Code);

    [Fact]
    public void A_text_about_PDF_documents_is_a_text() => Assert.Equal(["文件以 %PDF- 开头。"], Uploads.Text("文件以 %PDF- 开头。").Lines());

    [Theory]
    [InlineData("report.txt", "<!DOCTYPE html><p>正文</p>")]
    [InlineData("report.md", "<!-- saved --><html><p>正文</p></html>")]
    [InlineData("report.html", "一、总体情况")]
    public void A_page_named_as_text_and_a_text_named_as_a_page_are_refused(string name, string content) =>
        Assert.Equal("RPT004", Uploads.Text(content, name).Refusal().Code);

    [Fact]
    public void Text_named_docx_is_refused() => Assert.Equal("RPT004", Uploads.Text("一、总体情况", "report.docx").Refusal().Code);

    [Theory]
    [InlineData("report.html", "一、总体情况")]
    [InlineData("report.htm", "# 报告\n\n数量 < 3，见 <http://example.org/>")]
    public void Text_without_a_tag_is_no_page(string name, string content)
    {
        var refusal = Uploads.Text(content, name).Refusal();
        Assert.Equal("RPT004", refusal.Code);
        Assert.Contains("text without any markup", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.md", ReadingLimits.MarkdownBytes, "2 MB")]
    [InlineData("report.html", ReadingLimits.HtmlBytes, "16 MB")]
    public void A_file_too_large_is_told_the_limit_of_its_format(string name, int size, string limit)
    {
        var refusal = Uploads.Text($"<p>{new string('a', size)}", name).Refusal();
        Assert.Contains(limit, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(limit, refusal.MessageZh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_named_txt_is_refused() =>
        Assert.Equal("RPT004", new DocxBuilder().Paragraph("一、总体情况").Build("report.txt").Refusal().Code);

    [Theory]
    [InlineData("report.docm")]
    [InlineData("report.dotx")]
    [InlineData("report.dotm")]
    public void A_Word_document_with_macros_and_a_template_are_read_as_any_other(string name) =>
        Assert.Equal(["一、总体情况"], new DocxBuilder().Paragraph("一、总体情况").Build(name).Lines());

    [Theory]
    [InlineData("report.xyz")]
    [InlineData("report.jpg")]
    [InlineData("report.exe")]
    [InlineData("report.json")]
    public void An_unknown_extension_is_refused_with_those_that_are_known(string name)
    {
        var refusal = Uploads.Text("一、总体情况", name).Refusal();
        Assert.Equal("RPT004", refusal.Code);
        Assert.Contains("save the report as .docx, .pdf, .html, .md or .txt", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年报")]
    [InlineData("年报.定稿")]
    [InlineData("年报2023.12")]
    [InlineData("REPORT.TXT")]
    public void A_dot_in_a_title_is_no_extension(string name) => Assert.Equal(["一、总体情况"], Uploads.Text("一、总体情况", name).Lines());

    [Theory]
    [InlineData("report", "<p>甲</p><p>乙</p><p>丙</p>", SourceFormat.Html)]
    [InlineData("report.md", "<table><tr><td>甲</td><td>乙</td></tr></table>", SourceFormat.Markdown)]
    [InlineData("report", "# 报告\n正文", SourceFormat.Markdown)]
    [InlineData("report", "甲|乙\n---|---\n1|2", SourceFormat.Markdown)]
    [InlineData("report.txt", "# 报告", SourceFormat.Markdown)]
    [InlineData("report", "一、总体情况", SourceFormat.Text)]
    public void The_bytes_decide_the_format_and_the_name_helps(string name, string content, SourceFormat format) =>
        Assert.Equal(format, Uploads.Text(content, name).Read().Format);

    [Fact]
    public void A_document_without_text_is_refused() => Assert.Equal("RPT011", Uploads.Text(" \n\u3000\n").Refusal().Code);
}
