using Pipeline.Core.Diagnostics;

namespace Pipeline.Core.Reading;

/// <summary>A format that is known by name and not read.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="NameZh">The same in Chinese.</param>
/// <param name="Advice">How whoever has such a file gets one that is read.</param>
internal sealed record ForeignFormat(string Name, string NameZh, Advice Advice);

/// <summary>What to do with a file that is not read, in one sentence.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="TextZh">The same in Chinese.</param>
internal sealed record Advice(string Text, string TextZh)
{
    /// <summary>For what a word processor opens.</summary>
    public static readonly Advice SaveAsWord = new(
        "Open it in Word or WPS, save it as .docx and upload that.",
        "请用 Word 或 WPS 打开，另存为 .docx 后上传。");

    /// <summary>For what WPS Writer alone opens as it was written.</summary>
    public static readonly Advice SaveInWps = new(
        "Open it in WPS Writer, choose “Save as” and the type .docx, and upload that.",
        "请用 WPS 文字打开，选择“另存为”，类型选 .docx，保存后上传。");

    /// <summary>For the national format of fixed pages, GB/T 33190: its readers export it.</summary>
    public static readonly Advice Export = new(
        "Export it from the OFD reader as PDF and upload that, or upload the Word document it was made from.",
        "请在 OFD 阅读器中导出为 PDF 后上传，或上传其 Word 原稿。");

    /// <summary>For formats of fixed pages that no word processor opens.</summary>
    public static readonly Advice Print = new(
        "Upload the Word document it was made from, or print it to PDF and upload that.",
        "请上传其 Word 原稿，或打印为 PDF 后上传。");

    /// <summary>For spreadsheets.</summary>
    public static readonly Advice PutTablesIn = new(
        "Put the tables into the report's own document, save it as .docx and upload that.",
        "请将表格放入报告正文，存为 .docx 后上传。");

    /// <summary>For slides.</summary>
    public static readonly Advice CopyText = new(
        "Copy the report's text and tables into a Word document and upload that as .docx.",
        "请将报告的文字和表格复制到 Word 文档，存为 .docx 后上传。");

    /// <summary>For pictures: nothing in them can be searched, translated or checked.</summary>
    public static readonly Advice GiveText = new(
        $"A picture of a report has no text that could be read: upload the report itself as {Findings.Accepted}.",
        $"报告的图片没有可读取的文字：请上传报告本身，格式为 {Findings.AcceptedZh}。");

    /// <summary>For archives.</summary>
    public static readonly Advice Unpack = new(
        $"Unpack it and upload the report itself as {Findings.Accepted}.",
        $"请解压后上传报告本身，格式为 {Findings.AcceptedZh}。");

    /// <summary>For a page saved together with its pictures.</summary>
    public static readonly Advice SaveAsPage = new(
        "Open it in a browser, save it as “Web page, HTML only” (.html) and upload that.",
        "请用浏览器打开，另存为“网页，仅 HTML”（.html）后上传。");

    /// <summary>For programs of another maker that export Word documents.</summary>
    public static readonly Advice ExportAsWord = new(
        "Open it in the program that made it, export it as a Word document (.docx) and upload that.",
        "请用原程序打开，导出为 Word 文档（.docx）后上传。");

    /// <summary>For what cannot be a report.</summary>
    public static readonly Advice GiveReport = new(
        $"Upload the report itself as {Findings.Accepted}.",
        $"请上传报告本身，格式为 {Findings.AcceptedZh}。");
}
