using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Diagnostics;

/// <summary>
/// Every diagnostic the pipeline can give, in the order of the stages that find them:
/// 0xx the file, 1xx the report, 2xx its tables, 3xx its translation, 40x its publication, 41x the archive, 5xx the settings,
/// 60x and 61x figures that differ between the two languages, 62x to 64x the wording of a translation, 65x a reviewed file.
/// Each says what is wrong, where, and what to do.
/// </summary>
public static class Findings
{
    /// <summary>The formats a report is read in, as advice names them.</summary>
    internal const string Accepted = ".docx, .pdf, .html, .md or .txt";

    /// <summary>The same in Chinese.</summary>
    internal const string AcceptedZh = ".docx、.pdf、.html、.md 或 .txt";

    /// <summary>How the names of files end that hold nothing but text.</summary>
    private static readonly string[] TextExtensions = [".txt", ".text", ".md", ".markdown"];

    /// <summary>The upload has no bytes.</summary>
    public static Diagnostic Empty() => Error("RPT001", null,
        "The file is empty. Upload the finished report again.",
        "文件为空。请重新上传定稿后的报告。");

    /// <summary>The upload is larger than a report can be.</summary>
    /// <param name="limit">Bytes a file may have.</param>
    /// <param name="name">The file's name: a text has no pictures.</param>
    public static Diagnostic TooLarge(int limit, string name) => Error("RPT002", null,
        $"The file is larger than {Megabytes(limit)} MB, the most such a file may have. {(IsTextName(name) ? "That is more text than a report has: upload the report alone." : "Make its pictures smaller or take them out, and upload it again.")}",
        $"文件超过此类文件的上限 {Megabytes(limit)} MB。{(IsTextName(name) ? "报告没有这么多文字：请只上传报告本身。" : "请压缩或删去其中的图片后重新上传。")}");

    /// <summary>A document unpacks to more than a report can be.</summary>
    /// <param name="limit">Bytes the parts that hold text may have together, or one of them alone.</param>
    /// <param name="isOnePart">True when one part alone is too large.</param>
    public static Diagnostic UnpacksTooLarge(int limit, bool isOnePart) => Error("RPT002", null,
        $"The document is too large: {(isOnePart ? "one of its parts unpacks" : "its parts unpack")} to more than {Megabytes(limit)} MB. Copy its text and tables into a new document.",
        $"文档过大：{(isOnePart ? "其中一个部件" : "各部件合计")}解压后超过 {Megabytes(limit)} MB。请将文字和表格复制到新文档。");

    /// <summary>A part of a document is compressed as no word processor compresses text.</summary>
    /// <param name="limit">How many times its compressed size a part may unpack to.</param>
    public static Diagnostic OverCompressed(int limit) => Error("RPT002", null,
        $"A part of the document unpacks to more than {Count(limit)} times its size, which no real report does. Copy its text and tables into a new document.",
        $"文档中有部件解压后超过原大小的 {Count(limit)} 倍，正常报告不会如此。请将文字和表格复制到新文档。");

    /// <summary>A document has more parts than any real one.</summary>
    public static Diagnostic TooManyParts(int limit) => Error("RPT002", null,
        $"The document consists of more than {Count(limit)} parts. Remove its pictures and embedded files, or copy its text and tables into a new document.",
        $"文档包含超过 {Count(limit)} 个部件。请删去图片和内嵌文件，或将文字和表格复制到新文档。");

    /// <summary>A part of a Word document has more elements than any real one.</summary>
    public static Diagnostic TooManyXmlElements(int limit) => Error("RPT002", null,
        $"A part of the document consists of more than {Count(limit)} elements and attributes. Copy the report's text and tables into a new document.",
        $"文档的某一部件超过 {Count(limit)} 个元素和属性。请将报告的文字和表格复制到新文档。");

    /// <summary>A page, or a part of a Word document, holds more text than any report.</summary>
    public static Diagnostic TooMuchText(int limit) => Error("RPT002", null,
        $"The document, or a part of it, holds more than {Count(limit)} characters, which no real report has. Upload the report alone.",
        $"文档或其中某一部件超过 {Count(limit)} 个字符，正常报告不会如此。请只上传报告本身。");

    /// <summary>A document has more paragraphs than any report.</summary>
    public static Diagnostic TooManyParagraphs(int limit) => Error("RPT002", null,
        $"The document has more than {Count(limit)} paragraphs or lines, which no real report has. Upload the report alone.",
        $"文档超过 {Count(limit)} 个段落或行，正常报告不会如此。请只上传报告本身。");

    /// <summary>The tables have more cells than any real ones.</summary>
    public static Diagnostic TooManyCells(int limit) => Error("RPT002", null,
        $"The tables have more than {Count(limit)} cells together, merged and blank ones included. Delete empty rows and columns.",
        $"各表格合计超过 {Count(limit)} 个单元格（含合并和空白单元格）。请删去空行和空列。");

    /// <summary>The tables hold more text than any real ones, merged cells counted for every place they cover.</summary>
    public static Diagnostic TooMuchTableText(int limit) => Error("RPT002", null,
        $"The tables hold more than {Count(limit)} characters together, those of a merged cell counted for every place it covers. Take long texts out of merged cells.",
        $"各表格合计超过 {Count(limit)} 个字符（合并单元格按其覆盖的每一格计算）。请将长篇文字移出合并单元格。");

    /// <summary>A web page consists of more elements than any real one.</summary>
    public static Diagnostic TooManyElements(int limit) => Error("RPT002", null,
        $"The page consists of more than {Count(limit)} elements and attributes, unclosed ones counted for every place they reach. Copy its text and tables into a new document.",
        $"网页包含超过 {Count(limit)} 个元素和属性（未闭合的元素按其影响的每一处计算）。请将文字和表格复制到新文档。");

    /// <summary>A paragraph or table of a Markdown text has more lines than any real one.</summary>
    public static Diagnostic TooManyLines(int? line, int limit) => Error("RPT002", line,
        $"A paragraph or table has more than {Count(limit)} lines. Put a blank line between paragraphs.",
        $"有段落或表格超过 {Count(limit)} 行。请在段落之间加空行。");

    /// <summary>A paragraph or table of a Markdown text is longer than any real one.</summary>
    public static Diagnostic TooManyCharacters(int? line, int limit) => Error("RPT002", line,
        $"A paragraph or table has more than {Count(limit)} characters. Put a blank line between paragraphs.",
        $"有段落或表格超过 {Count(limit)} 个字符。请在段落之间加空行。");

    /// <summary>A Markdown text has more links than any real one.</summary>
    public static Diagnostic TooManyLinks(int? line, int limit) => Error("RPT002", line,
        $"A paragraph has more than {Count(limit)} links, or the text defines more than {Count(limit)}. Write the addresses as text, or leave them out.",
        $"有段落的链接超过 {Count(limit)} 个，或全文的链接定义超过 {Count(limit)} 个。请将网址改为文字，或予以删去。");

    /// <summary>A Markdown text has more lines and marks than any real one.</summary>
    public static Diagnostic TooManyMarks(int limit) => Error("RPT002", null,
        $"The text has more than {Count(limit)} line ends, bars and other marks of Markdown, which no real report has. Upload the report alone.",
        $"文本中的换行、竖线及其他 Markdown 标记超过 {Count(limit)} 个，正常报告不会如此。请只上传报告本身。");

    /// <summary>A PDF has more pages than any report.</summary>
    public static Diagnostic TooManyPages(int limit) => Error("RPT002", null,
        $"The document has more than {Count(limit)} pages, which no real report has. Upload the report alone.",
        $"文档超过 {Count(limit)} 页，正常报告不会如此。请只上传报告本身。");

    /// <summary>The pages of a PDF draw more than any real ones.</summary>
    public static Diagnostic TooMuchDrawn(int limit) => Error("RPT002", null,
        $"The pages take more than {Count(limit)} steps to draw, which no real report does. Upload the Word file the PDF was made from.",
        $"页面绘制超过 {Count(limit)} 步，正常报告不会如此。请上传生成该 PDF 的 Word 文件。");

    /// <summary>The bytes are no text and no document known here.</summary>
    public static Diagnostic NotText() => Error("RPT003", null,
        $"The file is neither text nor a document that is read. Upload the report as {Accepted}.",
        $"文件既不是文本，也不是可读取的文档。请以 {AcceptedZh} 格式上传报告。");

    /// <summary>The name says one format and the bytes another.</summary>
    public static Diagnostic WrongExtension(string extension, string found, string foundZh) => Error("RPT004", null,
        $"The file is named {extension} but holds {found}. Save it in the format its name says, or correct the name.",
        $"文件扩展名为 {extension}，内容却是{Spaced(foundZh)}。请另存为与扩展名一致的格式，或更正扩展名。");

    /// <summary>The name claims a format no report is read in, though the bytes are text.</summary>
    public static Diagnostic UnknownExtension(string extension) => Error("RPT004", null,
        $"The file is named {extension}, a format that is not read. It holds text: save the report as {Accepted} and upload that.",
        $"文件扩展名为 {extension}，系统不读取此类文件。其内容为文本：请将报告另存为 {AcceptedZh} 后上传。");

    /// <summary>The format has a name, but is not read here.</summary>
    /// <param name="format">Its name.</param>
    /// <param name="formatZh">Its name in Chinese.</param>
    /// <param name="advice">How to get a file that is read: a sentence.</param>
    /// <param name="adviceZh">The same in Chinese.</param>
    public static Diagnostic UnsupportedFormat(string format, string formatZh, string advice, string adviceZh) => Error("RPT005", null,
        $"{format} files are not read. {advice}",
        $"不支持{Spaced(formatZh)}文件。{adviceZh}");

    /// <summary>The text is in no encoding known here.</summary>
    public static Diagnostic UnreadableEncoding() => Error("RPT006", null,
        "The text's encoding cannot be told: it is not valid UTF-8, UTF-16, GB18030 or Big5. Save it as UTF-8.",
        "无法识别文本编码：不是有效的 UTF-8、UTF-16、GB18030 或 Big5。请另存为 UTF-8。");

    /// <summary>The document's structure is broken.</summary>
    public static Diagnostic Corrupt(string detail, string detailZh) => Error("RPT007", null,
        $"The document is damaged: {detail}. Open it, save it again and upload the new file.",
        $"文档已损坏：{detailZh}。请打开后重新保存，再上传新文件。");

    /// <summary>The document nests more deeply than any real one.</summary>
    public static Diagnostic TooDeep(int limit) => Error("RPT008", null,
        $"The document nests more than {Count(limit)} levels deep, which no real report does. Copy its text into a new document.",
        $"文档嵌套超过 {Count(limit)} 层，正常报告不会如此。请将内容复制到新文档。");

    /// <summary>A web page leaves more formatting open than any real one.</summary>
    public static Diagnostic TooManyOpen(int limit) => Error("RPT008", null,
        $"More than {Count(limit)} formatting tags (font, b, i, a ...) are open at once, which no real report needs. Close them, or copy the text into a new document.",
        $"同时未闭合的格式标签（font、b、i、a 等）超过 {Count(limit)} 个，正常报告不会如此。请将其闭合，或将文字复制到新文档。");

    /// <summary>The document is protected by a password.</summary>
    public static Diagnostic Encrypted() => Error("RPT009", null,
        "The document is protected by a password. Remove the protection and upload it again.",
        "文档设有密码保护。请解除保护后重新上传。");

    /// <summary>A Word document before 2007 is protected by a password.</summary>
    public static Diagnostic EncryptedLegacy() => Error("RPT009", null,
        "The Word 97–2003 document is protected by a password. Open it in Word or WPS, remove the password, save it as .docx and upload that.",
        "该 Word 97–2003 文档设有密码保护。请用 Word 或 WPS 打开，取消密码，另存为 .docx 后上传。");

    /// <summary>An archive is protected by a password.</summary>
    public static Diagnostic EncryptedArchive() => Error("RPT009", null,
        $"The ZIP archive is protected by a password. Unpack it and upload the report itself as {Accepted}.",
        $"该 ZIP 压缩包设有密码。请解压后上传报告本身，格式为 {AcceptedZh}。");

    /// <summary>The document declares entities, which a Word document never needs.</summary>
    public static Diagnostic ForbiddenXml() => Error("RPT010", null,
        "The document contains an XML document type declaration, which is never read. Save it again with a word processor.",
        "文档含有 XML 文档类型声明，系统不予读取。请用文字处理软件重新保存。");

    /// <summary>The document opens, but nothing in it is visible text.</summary>
    public static Diagnostic NoText() => Error("RPT011", null,
        "The file has no readable text. A report given as images cannot be read; upload its text.",
        "文件中没有可读文字。以图片形式提供的报告无法读取，请上传文字版。");

    /// <summary>Control, bidirectional-override or zero-width characters were left out.</summary>
    public static Diagnostic InvisibleCharacters(int count) => Warning("RPT012", null,
        $"{(count == 1 ? "1 invisible control character was" : $"{Count(count)} invisible control characters were")} left out of the text.",
        $"已去除文本中 {Count(count)} 个不可见的控制字符。");

    /// <summary>Text the source marks as hidden, or keeps where a page prints none of its own, was left out.</summary>
    public static Diagnostic HiddenText(int characters) => Warning("RPT013", null,
        $"{(characters == 1 ? "1 character was left out: it is" : $"{Count(characters)} characters were left out: they are")} hidden or not part of the page's text. Show or delete hidden text in the source.",
        $"已略去 {Count(characters)} 个字符：这些文字被隐藏，或不属于页面正文。请在源文件中将其显示或删除。");

    /// <summary>The machine will not give the file's bytes.</summary>
    public static Diagnostic CannotBeOpened() => Error("RPT014", null,
        "The file cannot be opened. Check that it is still there, and that you may read it.",
        "无法打开文件。请确认文件仍在原处，且您有读取权限。");

    /// <summary>The pipeline itself failed on the file: never the agency's fault.</summary>
    public static Diagnostic Defect() => Error("RPT015", null,
        "The file could not be processed because of a defect in this program. Report the defect together with the file.",
        "由于本程序的缺陷，文件无法处理。请将此缺陷连同文件一并报告。");

    /// <summary>A reader lost text, or read some of it twice: never the agency's fault, and never published.</summary>
    /// <param name="lost">Characters of the source that are nowhere.</param>
    /// <param name="doubled">Characters that were read more often than the source has them.</param>
    /// <param name="which">Some of the characters.</param>
    public static Diagnostic TextLost(int lost, int doubled, string which) => Error("RPT016", null,
        $"Reading the file lost {Count(lost)} characters and doubled {Count(doubled)} (“{which}”), because of a defect in this program. Nothing was published. Report the defect together with the file.",
        $"由于本程序的缺陷，读取文件时丢失 {Count(lost)} 个字符、重复 {Count(doubled)} 个字符（“{which}”）。未予发布。请将此缺陷连同文件一并报告。");

    /// <summary>The file takes longer to read than any real one.</summary>
    /// <param name="limit">Seconds one file may take.</param>
    public static Diagnostic TakesTooLong(int limit) => Error("RPT017", null,
        $"Reading the file takes more than {Count(limit)} seconds, which no real report does. Copy its text and tables into a new document.",
        $"读取文件耗时超过 {Count(limit)} 秒，正常报告不会如此。请将文字和表格复制到新文档。");

    /// <summary>The pages of a PDF are pictures: scanned or photographed.</summary>
    public static Diagnostic NeedsRecognition(int pages, int scanned) => Error("RPT018", null,
        $"The PDF is scanned: {Count(scanned)} of its {Count(pages)} pages {(scanned == 1 ? "is a picture" : "are pictures")} without text. Upload the Word file, or a PDF exported from it.",
        $"PDF 为扫描件：共 {Count(pages)} 页，其中 {Count(scanned)} 页是没有文字的图片。请上传 Word 文件，或由其导出的 PDF。");

    /// <summary>The fonts of a PDF do not say what characters they print.</summary>
    public static Diagnostic UnreadableText(int characters, int unreadable) => Error("RPT019", null,
        $"The text of the PDF cannot be read: its fonts do not say what {Count(unreadable)} of {Count(characters)} printed characters are. Upload the Word file, or export the PDF again with its fonts embedded.",
        $"无法读取 PDF 中的文字：共 {Count(characters)} 个字符，其中 {Count(unreadable)} 个的字体未说明所对应的文字。请上传 Word 文件，或重新导出嵌入字体的 PDF。");

    /// <summary>The owner of a PDF forbids to take text out of it.</summary>
    public static Diagnostic ExtractionForbidden() => Error("RPT020", null,
        "The PDF opens without a password, but its permissions forbid copying its text. Remove the protection, or upload the Word file.",
        "该 PDF 无需密码即可打开，但其权限设置禁止复制文字。请解除保护，或上传 Word 文件。");

    /// <summary>The service that recognises scans cannot read this one.</summary>
    public static Diagnostic ScanUnreadable() => Error("RPT021", null,
        $"The file is a scan, and the service that recognises scans cannot read it: it is damaged, or its pages are too small or too large. Upload the report's text as {Accepted}.",
        $"文件为扫描件，识别服务无法读取：文件已损坏，或页面尺寸过小、过大。请上传报告的文字版，格式为 {AcceptedZh}。");

    /// <summary>The service that recognises scans takes no file as large as this one.</summary>
    public static Diagnostic ScanTooLarge() => Error("RPT021", null,
        $"The file is a scan and too large for the service that recognises scans. Scan it in black and white at 300 dots an inch, or upload the report's text as {Accepted}.",
        $"文件为扫描件，且超过识别服务的大小上限。请以黑白、300 dpi 重新扫描，或上传报告的文字版，格式为 {AcceptedZh}。");

    /// <summary>The text of the pages was recognised, not read.</summary>
    /// <param name="engine">What recognised it.</param>
    public static Diagnostic RecognizedText(string engine) => Info("RPT022", null,
        $"The pages are pictures; {engine} recognised their text. Let a person check it against the original, every figure above all, or upload the document the scan was made from.",
        $"各页为图片，文字由 {engine} 识别。请人工与原件核对，尤其是每个数字；或上传扫描件所依据的原文档。");

    /// <summary>A file embedded in a Word document, which Word would print as part of it, cannot be read.</summary>
    public static Diagnostic UnreadableEmbedded() => Error("RPT023", null,
        "The document has another file embedded in its text, and that file cannot be read. Open the document in Word, save it, and upload it again: saving makes the file part of the text.",
        "文档正文中嵌入了另一个文件，该文件无法读取。请用 Word 打开文档并保存后重新上传：保存后，嵌入的文件会成为正文的一部分。");

    /// <summary>A Word document shows files that lie outside of it, which are never fetched.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">The address of the first.</param>
    public static Diagnostic FilesOutside(int count, string first) => Warning("RPT024", null,
        $"The document shows {(count == 1 ? "another file that is" : $"{Count(count)} other files that are")} not part of it (“{first}”), and the report is without {(count == 1 ? "it" : "them")}. Open the document in Word, save it, and upload it again: saving makes such a file part of the text.",
        $"文档显示了 {Count(count)} 个不在其中的外部文件（“{first}”），报告不含其内容。请用 Word 打开文档并保存后重新上传：保存后，该文件会成为正文的一部分。");

    /// <summary>A few pages of a PDF that has text otherwise are pictures.</summary>
    /// <param name="pages">Their numbers.</param>
    public static Diagnostic ScannedPages(IReadOnlyList<int> pages) => Warning("RPT025", null,
        $"Of the PDF's pages, these are pictures, and what is written on them is not read: page {string.Join(", ", pages)}. Upload the Word file, or a PDF exported from it.",
        $"PDF 第 {string.Join("、", pages)} 页是图片，页上文字未读取。请上传 Word 文件，或由其导出的 PDF。");

    /// <summary>Word prints a formula where the document has only its instruction.</summary>
    public static Diagnostic UnreadFormulas(int count) => Warning("RPT026", null,
        $"{(count == 1 ? "1 formula field" : $"{Count(count)} formula fields")} (EQ) could not be read, and what Word prints there is missing. Write it as plain text and upload the document again.",
        $"有 {Count(count)} 个公式域（EQ）无法读取，其显示的内容缺失。请改为普通文字后重新上传。");

    /// <summary>A web page has no text of its own and shows that of another.</summary>
    public static Diagnostic OnlyFrames() => Error("RPT027", null,
        "The page only frames another page and has no text of its own. Open the framed page by itself in a browser, save that as .html and upload it.",
        "该网页仅为框架，正文在框架内的另一网页中。请用浏览器单独打开框架内的网页，另存为 .html 后上传。");

    /// <summary>The text has marks that another program put in the place of characters it could not read.</summary>
    /// <param name="count">How many.</param>
    /// <param name="around">The text around the first.</param>
    public static Diagnostic ReplacedCharacters(int count, string around) => Warning("RPT029", null,
        $"{(count == 1 ? "1 character was" : $"{Count(count)} characters were")} lost before the file was uploaded, by a program that read it in a wrong encoding: “{around}”. Correct the text and upload it again.",
        $"文件上传之前已有 {Count(count)} 个字符丢失，系其他程序以错误编码读取所致：“{around}”。请更正后重新上传。");

    /// <summary>Nothing in the text says it is an annual report on government information disclosure.</summary>
    public static Diagnostic NotAReport() => Error("RPT101", null,
        "This is not an annual report on government information disclosure: neither its title nor its sections are there. Check that the right file was uploaded.",
        "这不是政府信息公开工作年度报告：未找到标题，也未找到规定的章节。请确认上传的文件是否正确。");

    /// <summary>No year of report can be found.</summary>
    public static Diagnostic NoYear(int? line) => Error("RPT102", line,
        "The year reported on cannot be found. Write it in the title, e.g. “2021年政府信息公开工作年度报告”.",
        "找不到报告年度。请在标题中写明，例如“2021年政府信息公开工作年度报告”。");

    /// <summary>The title names several years.</summary>
    public static Diagnostic AmbiguousYear(int? line, IReadOnlyList<int> years) => Error("RPT103", line,
        $"The title names several years ({string.Join(", ", years.Select(Plain))}). Leave only the year reported on.",
        $"标题中出现多个年份（{string.Join("、", years.Select(Plain))}）。请只保留报告年度。");

    /// <summary>The year is one no annual report can have.</summary>
    public static Diagnostic ImpossibleYear(int? line, int year) => Error("RPT104", line,
        $"{Plain(year)} cannot be the year reported on: annual reports exist since 2008. Correct the title.",
        $"{Plain(year)} 年不可能是报告年度：年度报告自 2008 年起编制。请更正标题。");

    /// <summary>No agency can be found.</summary>
    public static Diagnostic NoAgency(int? line) => Error("RPT105", line,
        "The agency's name cannot be found. Write its full name in the title.",
        "找不到行政机关名称。请在标题中写明机关全称。");

    /// <summary>The report has no title line.</summary>
    public static Diagnostic NoTitle() => Warning("RPT106", null,
        "The report has no title; one was made from its agency and year.",
        "报告没有标题；已根据机关名称和年度生成。");

    /// <summary>A statutory section is not there.</summary>
    public static Diagnostic MissingSection(string title, string titleZh) => Error("RPT107", null,
        $"The section “{title}” is missing. Reports since 2019 must have all six sections, even where there is nothing to report.",
        $"缺少“{titleZh}”部分。2019 年起的报告必须具备全部六个部分，无内容也应保留标题。");

    /// <summary>The statutory sections are not in the order of the form.</summary>
    public static Diagnostic SectionOutOfOrder(int? line, string title, string titleZh) => Warning("RPT108", line,
        $"The section “{title}” stands out of the order of the form.",
        $"“{titleZh}”部分的顺序与规定格式不符。");

    /// <summary>An enumerator does not follow the one before it.</summary>
    public static Diagnostic SequenceGap(int? line, string number, int expected) => Warning("RPT109", line,
        $"The heading is numbered “{number}” where number {Plain(expected)} was expected. It is published as it is.",
        $"标题编号为“{number}”，按顺序应为第 {Plain(expected)} 项。已按原文发布。");

    /// <summary>A section that consists of a table has none, or only a picture of one.</summary>
    public static Diagnostic TableNotIncluded(int? line, string title, string titleZh, bool picture) => picture
        ? Warning("RPT110", line,
            $"The table of “{title}” is a picture: its figures cannot be read. Upload the report with the table as text.",
            $"“{titleZh}”的表格是图片，无法读取数据。请上传含文字表格的报告。")
        : Warning("RPT110", line,
            $"The table of “{title}” is not in the file. Upload the report with the table as text.",
            $"文件中没有“{titleZh}”的表格。请上传含文字表格的报告。");

    /// <summary>The registry does not know the agency.</summary>
    public static Diagnostic UnknownAgency(string agency, string slug) => Info("RPT111", null,
        $"“{agency}” is not in the registry of agencies; its pages stand under “{slug}” and its name is shown in one language only.",
        $"机关名录中没有“{agency}”；其页面地址为“{slug}”，名称仅以原文显示。");

    /// <summary>Instructions of the template were left in the report.</summary>
    public static Diagnostic LeftoverInstruction(int? line, string text) => Warning("RPT112", line,
        $"“{Opening(text)}” is an instruction of the template, not text of the report. Remove it.",
        $"“{Opening(text)}”是模板的填写说明，不是报告正文。请删除。");

    /// <summary>The place of the upload names another agency than the title, and both are known.</summary>
    /// <param name="line">The title's line.</param>
    /// <param name="slug">The agency whose folder the file lies in.</param>
    /// <param name="agency">The agency the title names.</param>
    /// <param name="belongs">That agency's slug.</param>
    public static Diagnostic AgencyMismatch(int? line, string slug, string agency, string belongs) => Error("RPT113", line,
        $"The file was uploaded for “{slug}”, but its title names “{agency}”. If the title is right, upload the file for “{belongs}”; if not, correct the title.",
        $"文件上传至“{slug}”，标题中的机关却是“{agency}”。如标题无误，请上传至“{belongs}”；如标题有误，请予更正。");

    /// <summary>The statistics are of another year than the title says.</summary>
    public static Diagnostic YearMismatch(int? line, int year, int counted) => Warning("RPT114", line,
        $"The title says {Plain(year)}, but the statistical period begins in {Plain(counted)}. The report is published under {Plain(year)}; correct whichever is wrong.",
        $"标题年度为 {Plain(year)}，统计期限却始于 {Plain(counted)} 年。报告已按 {Plain(year)} 年发布；请更正有误的一处。");

    /// <summary>A statutory section is there under a heading of the agency's own.</summary>
    public static Diagnostic RenamedSection(int? line, string heading, string title, string titleZh) => Warning("RPT115", line,
        $"The heading “{heading}” differs from the prescribed “{title}”. The section is published as it is; use the prescribed heading.",
        $"标题“{heading}”与规定的“{titleZh}”不一致。该部分已按原文发布；请使用规定的标题。");

    /// <summary>The numbers of a section's parts start over.</summary>
    public static Diagnostic NumberRepeated(int? line, string number) => Info("RPT116", line,
        $"The number “{number}” stands again in the same section. Where problems and improvements are numbered each for themselves that is right; if not, correct it.",
        $"同一部分中编号“{number}”重复。问题与改进措施分别编号的，无须处理；否则请更正。");

    /// <summary>What should be a section's table is there, but not as a table of the form.</summary>
    public static Diagnostic TableNotRecognized(int? line, string title, string titleZh) => Warning("RPT117", line,
        $"The table of “{title}” could not be recognised: its rows and columns are not there as a table of the form. It is published as it stands, without data. Upload the Word file, or a PDF whose table has all its lines.",
        $"未能识别“{titleZh}”的表格：文件中没有符合规定格式的行列结构。内容照原样发布，但没有结构化数据。请上传 Word 文件，或表格框线完整的 PDF。");

    /// <summary>How a file was read that holds no report: so that its agency sees what the program saw.</summary>
    public static Diagnostic ReadAllTheSame(ReadingReport reading) => Info("RPT118", null,
        $"The file itself was read: {Count(reading.SourceCharacters)} characters, {Count(reading.Dropped.Sum(dropped => dropped.Characters))} of them left out; tables {Count(reading.Tables)}, pictures {Count(reading.Figures)}.",
        $"文件本身已读取：共 {Count(reading.SourceCharacters)} 个字符，略去 {Count(reading.Dropped.Sum(dropped => dropped.Characters))} 个；表格 {Count(reading.Tables)} 个，图片 {Count(reading.Figures)} 张。");

    /// <summary>Cells of a statutory table are blank.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="count">How many cells.</param>
    /// <param name="places">The first of them.</param>
    /// <param name="more">How many cells are not among these.</param>
    public static Diagnostic BlankCells(int? line, (string En, string Zh) table, int count, IReadOnlyList<(string En, string Zh)> places, int more) => Warning("RPT201", line,
        $"{(count == 1 ? $"1 cell of the {table.En} is" : $"{Count(count)} cells of the {table.En} are")} blank: {string.Join("; ", places.Select(place => place.En))}{(more > 0 ? $"; and {Count(more)} more" : "")}. A blank is published as missing, never as 0, and a sum it belongs to cannot be checked; write 0 where there is nothing.",
        $"{table.Zh}有 {Count(count)} 个空白单元格：{string.Join("；", places.Select(place => place.Zh))}{(more > 0 ? $"；另有 {Count(more)} 个" : "")}。空白按缺失发布，不视为 0，所涉合计无法核对；没有的请填 0。");

    /// <summary>A cell that should hold a figure holds something else.</summary>
    public static Diagnostic NotAFigure(int? line, (string En, string Zh) table, (string En, string Zh) cell, string text) => Error("RPT202", line,
        $"The {table.En}, {cell.En}: “{text}” is not a figure. Write a figure, or “/” where none applies. The cell is published untouched.",
        $"{table.Zh}{cell.Zh}：“{text}”不是数字。请填写数字，不适用的填“/”。单元格按原文发布。");

    /// <summary>A cell holds a signed figure where things are counted.</summary>
    public static Diagnostic SignedFigure(int? line, (string En, string Zh) table, (string En, string Zh) cell, string text) => Error("RPT202", line,
        $"The {table.En}, {cell.En}: “{text}” has a sign, but what is counted here may not be negative. Write the number alone. The cell is published untouched.",
        $"{table.Zh}{cell.Zh}：“{text}”带有正负号，此处数量不得为负。请只填写数字。单元格按原文发布。");

    /// <summary>A cell holds a fraction where things are counted.</summary>
    public static Diagnostic BrokenFigure(int? line, (string En, string Zh) table, (string En, string Zh) cell, string text) => Error("RPT202", line,
        $"The {table.En}, {cell.En}: “{text}” is a fraction, but what is counted here is whole. Write a whole number. The cell is published untouched.",
        $"{table.Zh}{cell.Zh}：“{text}”带有小数，此处数量应为整数。请填写整数。单元格按原文发布。");

    /// <summary>A cell holds a number in Chinese numerals.</summary>
    public static Diagnostic FigureInWords(int? line, (string En, string Zh) table, (string En, string Zh) cell, string text) => Error("RPT202", line,
        $"The {table.En}, {cell.En}: “{text}” is written in Chinese numerals. Write Arabic digits. The cell is published untouched.",
        $"{table.Zh}{cell.Zh}：“{text}”为汉字数字，请改用阿拉伯数字。单元格按原文发布。");

    /// <summary>A sum that the form prescribes does not hold.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="cell">The cell that should hold the sum, by its row and column.</param>
    /// <param name="rule">What the form demands, in words.</param>
    /// <param name="identity">The short name of that rule.</param>
    /// <param name="expected">What the other cells make.</param>
    /// <param name="found">What the cell says.</param>
    /// <param name="isLeast">True where cells are missing and those that are filled in already make more than the sum.</param>
    public static Diagnostic IdentityFails(
        int? line, (string En, string Zh) table, (string En, string Zh) cell, (string En, string Zh) rule, string identity, decimal expected, decimal found, bool isLeast) => Error("RPT203", line,
        $"The {table.En}, {cell.En}: {rule.En}. By the other cells it should be {(isLeast ? "at least " : "")}{Figure(expected)}, but it is {Figure(found)}. Correct whichever figure is wrong; until then the table is published as it is. [{identity}]",
        $"{table.Zh}{cell.Zh}：{rule.Zh}。按其他单元格计算应{(isLeast ? "不少于" : "为")} {Figure(expected)}，实为 {Figure(found)}。请核对并更正有误的数字；更正前表格按原文发布。[{identity}]");

    /// <summary>A table has a row the form does not know.</summary>
    public static Diagnostic ExtraRow(int? line, (string En, string Zh) table, string label) => Info("RPT204", line,
        $"The {table.En} has a row that the form does not have, “{label}”. It is published, but has no place in the data.",
        $"{table.Zh}有自设行“{label}”。照常发布，但不计入结构化数据。");

    /// <summary>A table follows the form of 2019 in a report that the form of 2021 applies to.</summary>
    public static Diagnostic OlderForm(int? line, (string En, string Zh) table) => Info("RPT205", line,
        $"The {table.En} follows the form of 2019; its figures are kept under that form. Since the reports for 2021 the form of 国办公开办函〔2021〕30号 applies; use its table.",
        $"{table.Zh}采用 2019 年格式，数据按该格式保存。自 2021 年度报告起适用国办公开办函〔2021〕30号规定的格式，请改用新表。");

    /// <summary>A sum that one expects, but the form does not prescribe, does not hold.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="cell">The cell that one expects to hold the sum, by its row and column.</param>
    /// <param name="rule">What one expects, in words.</param>
    /// <param name="identity">The short name of that rule.</param>
    /// <param name="expected">What the other cells make.</param>
    /// <param name="found">What the cell says.</param>
    /// <param name="isLeast">True where cells are missing and those that are filled in already make more than the sum.</param>
    public static Diagnostic SumDiffers(
        int? line, (string En, string Zh) table, (string En, string Zh) cell, (string En, string Zh) rule, string identity, decimal expected, decimal found, bool isLeast) => Warning("RPT206", line,
        $"The {table.En}, {cell.En}: {rule.En}. The other cells make {(isLeast ? "at least " : "")}{Figure(expected)}, but it is {Figure(found)}. The form does not prescribe the sum; correct a figure only if one is wrong. [{identity}]",
        $"{table.Zh}{cell.Zh}：{rule.Zh}。按其他单元格计算{(isLeast ? "不少于" : "为")} {Figure(expected)}，实为 {Figure(found)}。表式未规定必须相等，如有误请更正。[{identity}]");

    /// <summary>What a year took over from the one before is not what that one passed on.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="year">The later year.</param>
    /// <param name="columns">The columns that differ: what the year before passed on, and what this one took over.</param>
    public static Diagnostic CarriedOverDiffers(int? line, int year, IReadOnlyList<((string En, string Zh) Column, decimal Out, decimal In)> columns) => Warning("RPT207", line,
        $"The report for {Plain(year)} does not carry over what the one for {Plain(year - 1)} passed on: {string.Join("; ", columns.Select(column => $"“{column.Column.En}” {Figure(column.In)}, formerly {Figure(column.Out)}"))}. Row II of the applications table must equal row IV of the year before; correct whichever is wrong. [X-CARRY]",
        $"{Plain(year)} 年报告的“上年结转”与 {Plain(year - 1)} 年报告的“结转下年度继续办理”不一致：{string.Join("；", columns.Select(column => $"“{column.Column.Zh}”{Figure(column.In)}，上年为 {Figure(column.Out)}"))}。两者应当相等，请核对并更正有误的一处。[X-CARRY]");

    /// <summary>What is in force does not follow from the year before.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="year">The later year.</param>
    /// <param name="row">Which documents.</param>
    /// <param name="expected">What the year before and this year's changes make.</param>
    /// <param name="found">What the table says.</param>
    public static Diagnostic InForceDiffers(int? line, int year, (string En, string Zh) row, decimal expected, decimal found) => Warning("RPT208", line,
        $"In the report for {Plain(year)}, “{row.En}” in force should be {Figure(expected)}: those of {Plain(year - 1)}, with those issued and without those repealed. It is {Figure(found)}. Correct whichever figure is wrong. [X-INFORCE]",
        $"{Plain(year)} 年报告“{row.Zh}”现行有效件数按 {Plain(year - 1)} 年现行有效件数加本年制发件数减本年废止件数计算应为 {Figure(expected)}，实为 {Figure(found)}。请核对并更正有误的数字。[X-INFORCE]");

    /// <summary>
    /// What is in force does not follow from the year before, of documents that also lapse by themselves or are set aside by a
    /// general clearing, so that nothing need be wrong.
    /// </summary>
    /// <param name="line">The table's line.</param>
    /// <param name="year">The later year.</param>
    /// <param name="row">Which documents.</param>
    /// <param name="expected">What the year before and this year's changes make.</param>
    /// <param name="found">What the table says.</param>
    public static Diagnostic InForceMayLapse(int? line, int year, (string En, string Zh) row, decimal expected, decimal found) => Info("RPT208", line,
        $"In the report for {Plain(year)}, “{row.En}” in force are {Figure(found)}; those of {Plain(year - 1)}, with those issued and without those repealed, make {Figure(expected)}. Documents whose term ended or that a general clearing set aside may explain it; otherwise correct the figure. [X-INFORCE]",
        $"{Plain(year)} 年报告“{row.Zh}”现行有效件数为 {Figure(found)}；按 {Plain(year - 1)} 年现行有效件数加本年制发件数减本年废止件数计算为 {Figure(expected)}。如有文件因有效期届满失效或经集中清理失效，属正常情形；否则请更正。[X-INFORCE]");

    /// <summary>The text gives a figure that none of the ways to count the table gives.</summary>
    /// <param name="line">The paragraph's line.</param>
    /// <param name="counted">What is counted.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="rule">The short name of the rule.</param>
    /// <param name="text">The figure of the text.</param>
    /// <param name="counts">The figures the table gives, each with what it counts.</param>
    public static Diagnostic TextDiffers(
        int? line, (string En, string Zh) counted, (string En, string Zh) table, string rule, decimal text, IReadOnlyList<((string En, string Zh) Name, decimal Figure)> counts) => Info("RPT209", line,
        $"The text gives {Figure(text)} {counted.En}; the {table.En} gives {string.Join(", ", counts.Select(count => $"{Figure(count.Figure)} {count.Name.En}"))}. Text and table may count in different ways; look whether both are meant so. [{rule}]",
        $"正文中的{counted.Zh}数量为 {Figure(text)}，{table.Zh}为{string.Join("、", counts.Select(count => $"{count.Name.Zh} {Figure(count.Figure)}"))}。正文与表格的统计口径可能不同，请确认是否如此。[{rule}]");

    /// <summary>A table lacks rows of its form.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="noun">What is missing: rows, groups or either.</param>
    /// <param name="first">The labels of the first ones.</param>
    /// <param name="count">How many are missing.</param>
    public static Diagnostic RowsMissing(
        int? line, (string En, string Zh) table, (string En, string Zh) noun, IReadOnlyList<(string En, string Zh)> first, int count) => Warning("RPT210", line,
        $"The {table.En} lacks {Count(count)} {noun.En}{(count == 1 ? "" : "s")} of the form: {string.Join(", ", first.Select(label => $"“{label.En}”"))}{(count > first.Count ? " and others" : "")}. The form may not lose any: add what is missing, with 0 where there is nothing, or give it the label of the form.",
        $"{table.Zh}缺少{string.Join("、", first.Select(label => $"“{label.Zh}”"))}{(count > first.Count ? "等" : "共")} {Count(count)} {noun.Zh}。规定的表格内容不能遗漏：请补齐，没有的填 0；名称与规定不一致的请更正。");

    /// <summary>A cell names another unit than its column.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="cell">The cell, by its row and column.</param>
    /// <param name="text">The cell as received.</param>
    /// <param name="unit">The unit it names.</param>
    /// <param name="value">Its value in the unit of the column.</param>
    /// <param name="column">That unit.</param>
    public static Diagnostic OtherUnit(
        int? line, (string En, string Zh) table, (string En, string Zh) cell, string text, string unit, decimal value, string column) => Warning("RPT211", line,
        $"The {table.En}, {cell.En}: “{text}” is in {unit}, but the column is in {column}. The cell is published untouched; the data has it as {Figure(value)} {column}. Write {Figure(value)} if that is what is meant.",
        $"{table.Zh}{cell.Zh}：“{text}”以“{unit}”为单位，本列单位为“{column}”。单元格按原文发布，数据中换算为 {Figure(value)} {column}。如换算无误，请填 {Figure(value)}。");

    /// <summary>Some segments have no translation yet.</summary>
    public static Diagnostic Pending(int pending, int total) => Info("RPT301", null,
        pending == 1
            ? $"1 of {(total == 1 ? "1 segment" : $"{Count(total)} segments")} is not translated yet; it is shown in its own language and marked."
            : $"{Count(pending)} of {Count(total)} segments are not translated yet; they are shown in their own language and marked.",
        $"{Count(total)} 个语段中有 {Count(pending)} 个尚未翻译，以原文显示并加标记。");

    /// <summary>The translation service is busy or away.</summary>
    public static Diagnostic EngineBusy() => Info("RPT311", null,
        "The translation service is busy or cannot be reached. The report is published as it is; what is not translated yet is tried again by itself.",
        "翻译服务繁忙或暂时无法访问。报告先行发布，尚未翻译的部分将自动重试。");

    /// <summary>The translation service's own allowance is used up.</summary>
    public static Diagnostic EngineQuotaSpent() => Warning("RPT312", null,
        "The translation service's allowance is used up. What is not translated yet is tried again by itself; operators can raise the allowance.",
        "翻译服务的配额已用完。尚未翻译的部分将自动重试；运维人员可提高配额。");

    /// <summary>The month's own budget is used up.</summary>
    /// <param name="limit">Characters a month may cost.</param>
    public static Diagnostic MonthlyBudgetSpent(long limit) => Warning("RPT313", null,
        $"This month's budget for translation, {Count(limit)} characters, is used up. What is not translated yet follows by itself next month; operators can raise the budget.",
        $"本月翻译预算（{Count(limit)} 个字符）已用完。尚未翻译的部分下月自动继续；运维人员可提高预算。");

    /// <summary>The report is longer than what one report may cost.</summary>
    /// <param name="limit">Characters one report may cost.</param>
    public static Diagnostic ReportBudgetSpent(long limit) => Warning("RPT314", null,
        $"A report may have at most {Count(limit)} characters translated by machine; the rest of this one is left in its own language. Operators can raise the limit.",
        $"每份报告最多机器翻译 {Count(limit)} 个字符，其余部分保留原文。运维人员可提高上限。");

    /// <summary>One segment alone is more than the translation service takes.</summary>
    public static Diagnostic SegmentTooLong(string segment) => Warning("RPT315", null,
        $"A sentence of {Count(segment.Length)} characters is longer than the translation service takes: “{Opening(segment)}”. Divide it into several.",
        $"有一句长达 {Count(segment.Length)} 个字符，超过翻译服务的上限：“{Opening(segment)}”。请将其拆分。");

    /// <summary>The translation service's answers could not be used.</summary>
    public static Diagnostic EngineGarbled() => Warning("RPT316", null,
        "The translation service gave answers that cannot be used. What is not translated yet is tried again by itself; if it stays so, operators should check the service.",
        "翻译服务返回的结果无法使用。尚未翻译的部分将自动重试；如持续如此，请运维人员检查该服务。");

    /// <summary>The translation service refuses what it is asked.</summary>
    /// <param name="code">The service's own code.</param>
    public static Diagnostic EngineRefused(string code) => Warning("RPT317", null,
        $"The translation service refuses every request (code {code}). Operators must correct its key, rights, address or languages in the settings; translation then goes on by itself.",
        $"翻译服务拒绝请求（代码 {code}）。请运维人员更正设置中的密钥、权限、地址或语言，之后翻译将自动继续。");

    /// <summary>A run of the machine translation ended before it had asked for everything.</summary>
    public static Diagnostic EngineNotDone() => Info("RPT318", null,
        "Translating this report takes longer than one run may. The report is published as it is; the rest follows by itself.",
        "本报告的翻译耗时超过单次运行的上限。报告先行发布，其余部分将自动继续翻译。");

    /// <summary>The translation service translates a segment as nothing.</summary>
    public static Diagnostic SegmentBlank(string segment) => Warning("RPT319", null,
        $"The translation service has no translation of a sentence: “{Opening(segment)}”. It is left in its own language; put it in other words, or translate it in a review file.",
        $"翻译服务未能译出一句：“{Opening(segment)}”。该句保留原文，请换一种表述，或在审校文件中自行翻译。");

    /// <summary>The same bytes were published before.</summary>
    public static Diagnostic AlreadyPublished(string revision, bool superseded) => superseded
        ? Warning("RPT401", null,
            $"This very file was published before as revision {revision}, which a later one has superseded. Nothing was changed.",
            $"此文件曾作为修订版 {revision} 发布，已被后来的修订版取代。未作任何更改。")
        : Info("RPT401", null,
            $"This very file is published already, as revision {revision}. Nothing was changed.",
            $"此文件已作为修订版 {revision} 发布。未作任何更改。");

    /// <summary>A later upload for the same report was published before this one could be.</summary>
    /// <param name="by">The revision that stands.</param>
    public static Diagnostic Overtaken(string by) => Warning("RPT402", null,
        $"A later upload for the same report was published first, as revision {by}. This one was not published; if it is the right one, upload it again.",
        $"同一报告后来上传的文件已先行发布（修订版 {by}），本文件未予发布。如应以本文件为准，请重新上传。");

    /// <summary>A stage failed several times and was given up.</summary>
    public static Diagnostic GivenUp() => Error("RPT403", null,
        "The pipeline failed on this upload several times and has given it up for now. That is not your fault; the operators have been told. Nothing that was published has changed.",
        "系统多次处理此文件均告失败，现已暂停处理。这不是贵单位的问题，运维人员已收到通知。已发布的内容未作任何更改。");

    /// <summary>A command failed several times and was given up.</summary>
    public static Diagnostic CommandGivenUp() => Error("RPT403", null,
        "The command failed several times and was given up; the application's log says why. It can be sent again.",
        "该命令多次执行失败，已放弃；原因见应用日志。可重新发送该命令。");

    /// <summary>An operator's message asks for nothing that is known.</summary>
    public static Diagnostic UnreadableCommand() => Error("RPT404", null,
        "The message is no command. A command is JSON like {\"command\":\"rebuild\"}; the commands are verify, rebuild, withdraw and reprocess, and a report is an agency and a year from 2008, like changping/2021.",
        "该消息不是有效命令。命令为 JSON，例如 {\"command\":\"rebuild\"}；可用命令有 verify、rebuild、withdraw、reprocess；报告写作“机关/年度”，年度自 2008 年起，例如 changping/2021。");

    /// <summary>A command needs the report it is about.</summary>
    public static Diagnostic ReportNotNamed() => Error("RPT404", null,
        "The command does not say which report: add \"report\":\"agency/year\", like changping/2021.",
        "命令未指明报告：请加上 \"report\":\"机关/年度\"，例如 changping/2021。");

    /// <summary>No upload is there to be dealt with again.</summary>
    public static Diagnostic NothingToReprocess(string target) => Warning("RPT405", null,
        $"Nothing was found to process again for '{target}': its uploads are no longer there, it never had any, or they failed before their report could be told: then name the agency instead.",
        $"未找到可重新处理的文件（{target}）：上传文件已不存在、从未上传，或在识别出报告之前即告失败（此时请改为指定机关）。");

    /// <summary>The report was withdrawn while this upload was under way.</summary>
    public static Diagnostic WithdrawnMeanwhile() => Warning("RPT406", null,
        "The report was withdrawn while this file was being processed, so it was not published. If it is right to publish it, upload it again.",
        "本文件处理期间该报告已被撤回，故未发布。如确应发布，请重新上传。");

    /// <summary>The same bytes were published before, and the report was withdrawn.</summary>
    public static Diagnostic WithdrawnSince(string revision) => Warning("RPT406", null,
        $"This very file was published before as revision {revision}, and has been withdrawn since. Nothing was changed. To show it again, undo the withdrawal; to replace it, upload the corrected report.",
        $"此文件曾作为修订版 {revision} 发布，后已撤回。未作任何更改。如需重新发布，请撤销该撤回操作；如需更正，请上传更正后的报告。");

    /// <summary>There is no such report in the archive.</summary>
    public static Diagnostic UnknownReport(ReportId report) => Error("RPT407", null,
        $"The archive has never had a report {report}. Check the agency's slug and the year.",
        $"文库中从未有过报告 {report}。请核对机关代码和年度。");

    /// <summary>A withdrawal cannot be undone, because nothing is left to publish.</summary>
    public static Diagnostic NotKept(ReportId report, string revision) => Error("RPT408", null,
        $"Revision {revision} of {report} is no longer kept. Upload its file again or have it reprocessed, then undo the withdrawal once more.",
        $"报告 {report} 的修订版 {revision} 已不再保存。请重新上传该文件或重新处理，然后再次撤销撤回操作。");

    /// <summary>A file of the site is not there.</summary>
    public static Diagnostic FileMissing(string path) => Error("RPT411", null,
        $"{path} is missing. A rebuild writes it again.",
        $"缺少 {path}。重建后可恢复。");

    /// <summary>A file of the site does not hold the bytes that were published.</summary>
    public static Diagnostic FileDamaged(string path) => Error("RPT412", null,
        $"{path} differs from what was published: its size or SHA-256 is not that of the manifest. A rebuild writes it again.",
        $"{path} 与发布时不一致：其大小或 SHA-256 与文件清单不符。重建后可恢复。");

    /// <summary>A file of the site was made from other entries, or by another version of the program.</summary>
    public static Diagnostic FileOutOfDate(string path) => Warning("RPT413", null,
        $"{path} is not what the archive's entries make it. A rebuild brings it up to date.",
        $"{path} 与文库条目不符。重建后可更新。");

    /// <summary>A file of the site that no entry explains.</summary>
    public static Diagnostic FileStray(string path) => Warning("RPT414", null,
        $"{path} belongs to nothing that is published. A rebuild removes it.",
        $"{path} 不属于任何已发布的内容。重建时将予以删除。");

    /// <summary>A revision cannot be made again.</summary>
    /// <param name="path">Where it stands.</param>
    public static Diagnostic RevisionLost(string path) => Error("RPT415", null,
        $"The revision at {path} cannot be made again: its data or the file received is damaged, and no other copy is kept. Upload its file again or have it reprocessed.",
        $"无法重新生成 {path} 处的修订版：其数据或收到的原件已损坏，且未保存其他副本。请重新上传该文件或重新处理。");

    /// <summary>An entry of the archive cannot be read.</summary>
    /// <param name="folder">The folder of the report's entries.</param>
    public static Diagnostic EntryUnreadable(string folder) => Error("RPT416", null,
        $"An entry below {folder} cannot be read. Entries are what everything else is made from: restore it from a backup. Until then neither that report nor any list is checked or rebuilt.",
        $"{folder} 下有条目无法读取。其他内容均由条目生成：请从备份恢复。恢复之前不检查也不重建该报告及各列表。");

    /// <summary>A site has pages but no entries.</summary>
    public static Diagnostic NoEntries() => Error("RPT417", null,
        "The archive has no entries, so everything in it would be removed. Restore index/e/ from a backup first.",
        "文库没有任何条目，重建将删除全部内容。请先从备份恢复 index/e/。");

    /// <summary>The registry of agencies cannot be read.</summary>
    public static Diagnostic RegistryUnreadable(string detail) => Error("RPT501", null,
        $"The registry of agencies cannot be read: {detail} It must be a JSON array of agencies, each with its own slug.",
        $"无法读取机关名录：{detail} 名录应为 JSON 数组，每个机关有各自的 slug。");

    /// <summary>The translation memory cannot be read.</summary>
    public static Diagnostic MemoryUnreadable(int? line, string detail) => Error("RPT502", line,
        $"The translation memory cannot be read: {detail} It must be a TMX 1.4 file.",
        $"无法读取翻译记忆库：{detail} 应为 TMX 1.4 文件。");

    /// <summary>The deployment's rules of segmentation are not SRX 2.0 that can be used.</summary>
    public static Diagnostic SegmentationUnreadable(int? line, string detail) => Error("RPT503", line,
        $"The rules of segmentation cannot be used: {detail.TrimEnd('.')}. They are SRX 2.0, with rules that cut Chinese and rules that cut English.",
        $"断句规则无法使用：{detail}。规则文件须为 SRX 2.0，并含中文和英文的断句规则。");

    /// <summary>Nothing says which storage account to use.</summary>
    public static Diagnostic StorageNotNamed() => Error("RPT510", null,
        "No storage account is named. Give its connection string, or the address of its blob service (in settings: of its blob and its queue service).",
        "未指定存储帐户。请给出连接字符串，或 Blob 服务的地址（在设置中须同时给出 Blob 服务和队列服务的地址）。");

    /// <summary>What should name a storage account does not. It may hold a secret and is not repeated.</summary>
    public static Diagnostic StorageMisnamed() => Error("RPT511", null,
        "The storage account cannot be told from what was given. Give a connection string with both blob and queue services, or the bare address of the blob service: https, the account's name, then “.blob.” and your cloud's suffix. A shared access signature or a container's address will not do.",
        "无法由所给内容确定存储帐户。请给出包含 Blob 服务和队列服务的连接字符串，或不带参数的 Blob 服务地址（https://，帐户名，“.blob.”，再加所在云的后缀）。不接受共享访问签名，也不接受容器的地址。");

    /// <summary>A storage account would be spoken to in the open.</summary>
    public static Diagnostic StorageUnprotected(string host) => Error("RPT512", null,
        $"The storage account at “{host}” would be spoken to without encryption. Use https; plain http is for a connection string to this very machine, which must name both its blob and its queue endpoint.",
        $"与“{host}”上的存储帐户的通信将不加密。请使用 https；http 只可用于指向本机的连接字符串，且其中须同时给出 Blob 和队列的终结点。");

    /// <summary>The translator has two ways to sign in, or none.</summary>
    /// <param name="isBoth">True when it has two.</param>
    public static Diagnostic TranslatorCredential(bool isBoth) => Error("RPT515", null,
        $"The translator has {(isBoth ? "both a key and an identity; take one away" : "neither a key nor an identity; set one (a container takes any key)")}.",
        isBoth ? "翻译服务同时设置了密钥和标识，请去掉其一。" : "翻译服务既无密钥也无标识，请设置其一（容器可用任意密钥）。");

    /// <summary>The translator's address is none.</summary>
    public static Diagnostic TranslatorAddress() => Error("RPT516", null,
        "The translator's endpoint is no address. Give scheme and host alone, as https://host; without one, the service's global address is used.",
        "翻译服务的终结点不是有效地址。请只写协议和主机，如 https://主机；不设置则使用该服务的全球地址。");

    /// <summary>A shared address cannot tell whose key it is given.</summary>
    public static Diagnostic TranslatorRegion() => Error("RPT517", null,
        "The translator's endpoint is shared by many resources and needs the region of yours. Set it; write “global” for a resource without a region.",
        "翻译服务的终结点由多个资源共用，须注明资源所在区域。请设置区域；无区域的资源填“global”。");

    /// <summary>A shared address cannot tell which resource an identity means.</summary>
    public static Diagnostic TranslatorResource() => Error("RPT518", null,
        "An identity must say which translator it means where many share an endpoint. Set the resource's id, or the endpoint of its own domain.",
        "终结点由多个资源共用时，使用标识须注明所指的翻译资源。请设置资源 ID，或使用该资源自己的域名作为终结点。");

    /// <summary>An identity's token would be sent in the open.</summary>
    public static Diagnostic TranslatorUnprotected(string host) => Error("RPT519", null,
        $"The translator at “{host}” would be sent an identity's token without encryption. Use https, or a key where the endpoint is a container of your own.",
        $"身份令牌将不加密地发往“{host}”上的翻译服务。请使用 https；若终结点是自有容器，可改用密钥。");

    /// <summary>The service that recognises scans has two ways to sign in, or none.</summary>
    /// <param name="isBoth">True when it has two.</param>
    public static Diagnostic ScansCredential(bool isBoth) => Error("RPT520", null,
        $"The service for scans has {(isBoth ? "both a key and an identity; take one away" : "neither a key nor an identity; set one (a container takes any key)")}.",
        isBoth ? "扫描件识别服务同时设置了密钥和标识，请去掉其一。" : "扫描件识别服务既无密钥也无标识，请设置其一（容器可用任意密钥）。");

    /// <summary>The address of the service that recognises scans is none.</summary>
    public static Diagnostic ScansAddress() => Error("RPT521", null,
        "The endpoint of the service for scans is no address. Give scheme and host of the resource's own domain alone, as https://host.",
        "扫描件识别服务的终结点不是有效地址。请只写该资源自己的域名及协议，如 https://主机。");

    /// <summary>An identity's token would be sent in the open.</summary>
    public static Diagnostic ScansUnprotected(string host) => Error("RPT522", null,
        $"The service for scans at “{host}” would be sent an identity's token without encryption. Use https, or a key where the endpoint is a container of your own.",
        $"身份令牌将不加密地发往“{host}”上的扫描件识别服务。请使用 https；若终结点是自有容器，可改用密钥。");

    /// <summary>The address of a LibreTranslate server is none.</summary>
    public static Diagnostic LibreTranslateAddress() => Error("RPT523", null,
        "The LibreTranslate server's address is no address. Give the one under which its /translate is found, as https://host or http://localhost:5000.",
        "LibreTranslate 服务器的地址无效。请填写其 /translate 所在的地址，如 https://主机 或 http://localhost:5000。");

    /// <summary>What is translated, and the key, would be sent in the open.</summary>
    public static Diagnostic LibreTranslateUnprotected(string host) => Error("RPT524", null,
        $"The LibreTranslate server at “{host}” would be spoken to without encryption. Use https; plain http is for a server on this very machine.",
        $"与“{host}”上的 LibreTranslate 服务器的通信将不加密。请使用 https；http 只可用于本机上的服务器。");

    /// <summary>Two engines are set up.</summary>
    public static Diagnostic TwoEngines() => Error("RPT525", null,
        "Both Translator and LibreTranslate are set up, and only one engine can translate. Take the settings of the other away.",
        "同时设置了 Translator 和 LibreTranslate，而只能使用一个翻译引擎。请去掉另一个的设置。");

    /// <summary>An engine was asked for that is not set up.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="settings">The settings it needs, as environment variables.</param>
    public static Diagnostic EngineNotSetUp(string engine, string settings) => Error("RPT526", null,
        $"The engine “{engine}” is not set up. Set {settings} in the environment.",
        $"翻译引擎“{engine}”尚未设置。请设置环境变量 {settings}。");

    /// <summary>A bound of an engine's cost is no number.</summary>
    public static Diagnostic BudgetUnreadable(string setting) => Error("RPT527", null,
        $"The setting {setting} is no number of characters. Write digits alone, as 2000000, or leave it out for no bound.",
        $"设置 {setting} 不是字符数。请只写数字，如 2000000；不设上限则不填。");

    /// <summary>A lexicon does not begin with its head line.</summary>
    public static Diagnostic LexiconHead() => Error("RPT530", 1,
        "A lexicon begins with the line zh, en, status, scope, note, with tabs between the names. Put it first.",
        "术语表的首行应为 zh、en、status、scope、note，各名称以制表符分隔。请补上首行。");

    /// <summary>A row of a lexicon has too few or too many columns.</summary>
    /// <param name="line">The row's line.</param>
    /// <param name="found">How many it has.</param>
    /// <param name="wanted">How many it should have.</param>
    public static Diagnostic LexiconColumns(int line, int found, int wanted) => Error("RPT531", line,
        $"The columns of this row are {Plain(found)} instead of {Plain(wanted)}. Put one tab between zh, en, status, scope and note, the last of which may be empty.",
        $"该行有 {Plain(found)} 列，应为 {Plain(wanted)} 列。zh、en、status、scope、note 之间各用一个制表符分隔，末列可空。");

    /// <summary>A lexicon knows no such status.</summary>
    public static Diagnostic LexiconStatus(int? line, string status) => Error("RPT532", line,
        $"There is no status “{Opening(status)}”. A rendering is preferred, admitted or forbidden.",
        $"没有“{Opening(status)}”这一状态。译法的状态为 preferred、admitted 或 forbidden。");

    /// <summary>A lexicon knows no such scope.</summary>
    public static Diagnostic LexiconScope(int? line, string scope) => Error("RPT532", line,
        $"There is no scope “{Opening(scope)}”. A row speaks for statutory, archive, agency, or agency: and the slug of one.",
        $"没有“{Opening(scope)}”这一范围。范围为 statutory、archive、agency，或 agency: 加机关的 slug。");

    /// <summary>What should be a Chinese term holds no Chinese.</summary>
    public static Diagnostic LexiconNoChinese(int? line, string term) => Error("RPT533", line,
        term.Length == 0 ? "This row has no Chinese term. Fill in zh." : $"“{Opening(term)}” holds no Chinese character. The term stands in zh, its rendering in en.",
        term.Length == 0 ? "该行缺少中文术语，请填写 zh 列。" : $"“{Opening(term)}”不含汉字。zh 列为中文术语，en 列为英文译法。");

    /// <summary>What should be an English rendering holds no English.</summary>
    public static Diagnostic LexiconNoEnglish(int? line, string rendering) => Error("RPT533", line,
        rendering.Length == 0 ? "This row has no rendering. Fill in en." : $"“{Opening(rendering)}” holds no English word. The term stands in zh, its rendering in en.",
        rendering.Length == 0 ? "该行缺少译法，请填写 en 列。" : $"“{Opening(rendering)}”不含英文单词。zh 列为中文术语，en 列为英文译法。");

    /// <summary>Two renderings of a term are preferred for the same people.</summary>
    /// <param name="line">The second one's line.</param>
    /// <param name="term">The term.</param>
    /// <param name="rendering">The second rendering.</param>
    /// <param name="first">The line of the first.</param>
    public static Diagnostic LexiconTwoPreferred(int? line, string term, string rendering, int? first) => Error("RPT534", line,
        $"“{Opening(term)}” has a preferred rendering already{AtLine(first)}. Make “{Opening(rendering)}” admitted, or that one.",
        $"“{Opening(term)}”已有首选译法{AtLineZh(first)}。请将“{Opening(rendering)}”或原译法改为 admitted。");

    /// <summary>A rendering of a term has two statuses for the same people.</summary>
    /// <param name="line">The second row's line.</param>
    /// <param name="term">The term.</param>
    /// <param name="rendering">The rendering.</param>
    /// <param name="first">The line of the first row.</param>
    public static Diagnostic LexiconContradiction(int? line, string term, string rendering, int? first) => Error("RPT535", line,
        $"“{Opening(rendering)}” has another status for “{Opening(term)}”{AtLine(first)}. Case, plural, hyphens and articles make no other rendering. Take one row away.",
        $"“{Opening(term)}”的译法“{Opening(rendering)}”{AtLineZh(first)}已有另一状态。大小写、单复数、连字符和冠词的差别不算另一译法。请删去其一。");

    /// <summary>A row of a lexicon stands twice.</summary>
    /// <param name="line">The second row's line.</param>
    /// <param name="term">The term.</param>
    /// <param name="rendering">The rendering.</param>
    /// <param name="first">The line of the first row.</param>
    public static Diagnostic LexiconDuplicate(int? line, string term, string rendering, int? first) => Error("RPT536", line,
        $"“{Opening(rendering)}” for “{Opening(term)}” stands already{AtLine(first)}. Case, plural, hyphens and articles make no other rendering. Take one row away.",
        $"“{Opening(term)}”的译法“{Opening(rendering)}”{AtLineZh(first)}已列出。大小写、单复数、连字符和冠词的差别不算另一译法。请删去其一。");

    /// <summary>A lexicon is larger than any should be.</summary>
    /// <param name="limit">The limit in bytes.</param>
    public static Diagnostic LexiconTooLarge(int limit) => Error("RPT537", null,
        $"The lexicon is larger than {Megabytes(limit)} MB. Divide it.",
        $"术语表超过 {Megabytes(limit)} MB，请拆分。");

    /// <summary>A lexicon, or a term base to import, cannot be read.</summary>
    /// <param name="line">Where reading ended, if that is known.</param>
    /// <param name="detail">Why, as a sentence that goes on.</param>
    public static Diagnostic LexiconUnreadable(int? line, string detail) => Error("RPT538", line,
        $"The lexicon cannot be read: {detail} It must be the project's own TSV, TBX or UTX, in UTF-8.",
        $"无法读取术语表：{detail} 应为本项目的 TSV、TBX 或 UTX 文件，UTF-8 编码。");

    /// <summary>An entry of a term base has no pair for a lexicon.</summary>
    /// <param name="line">The entry's line.</param>
    public static Diagnostic LexiconEntryLeftOut(int? line) => Warning("RPT539", line,
        "This entry is left out: it has no Chinese term or no English one.",
        "该条目已略过：缺少中文术语或英文术语。");

    /// <summary>The translation leaves a figure out.</summary>
    public static Diagnostic FigureMissing(Severity severity, string chinese) => Figures("RPT600", severity,
        $"The English does not say “{chinese}”. Add it.",
        $"英文未译出“{chinese}”，请补上。");

    /// <summary>The translation has a figure of its own.</summary>
    public static Diagnostic FigureAdded(Severity severity, string english) => Figures("RPT601", severity,
        $"The Chinese says nothing of “{english}”. Take it out.",
        $"中文没有“{english}”，请从英文删去。");

    /// <summary>The translation has another value.</summary>
    public static Diagnostic FigureDiffers(Severity severity, string chinese, string english) => Figures("RPT602", severity,
        $"“{chinese}” became “{english}”. Correct the value.",
        $"“{chinese}”译成了“{english}”，请更正数值。");

    /// <summary>The translation has fewer digits.</summary>
    public static Diagnostic FigureRounded(Severity severity, string chinese, string english) => Figures("RPT603", severity,
        $"“{chinese}” was rounded to “{english}”. Give the figure in full.",
        $"“{chinese}”译为“{english}”时被取整，请给出完整数值。");

    /// <summary>The translation has the number of something else.</summary>
    public static Diagnostic FigureUnit(Severity severity, string chinese, string english) => Figures("RPT604", severity,
        $"“{chinese}” and “{english}” are of different units. Correct the unit.",
        $"“{chinese}”与“{english}”单位不同，请更正单位。");

    /// <summary>One side says “more than”, “nearly” or “about”, the other does not.</summary>
    public static Diagnostic FigureModifierLost(Severity severity, string chinese, string english) => Figures("RPT605", severity,
        $"“{chinese}” and “{english}” differ in how exact the figure is. Say “more than”, “nearly” or “about” on both sides or on neither.",
        $"“{chinese}”与“{english}”的精确程度不同，“余”“近”“约”等须两边一致。");

    /// <summary>One side says “more than”, the other “less than”.</summary>
    public static Diagnostic FigureModifierReversed(Severity severity, string chinese, string english) => Figures("RPT606", severity,
        $"“{chinese}” and “{english}” are on opposite sides of the figure. Correct the modifier.",
        $"“{chinese}”与“{english}”的大小限定相反，请更正。");

    /// <summary>One side says from one figure to another, the other says two figures.</summary>
    public static Diagnostic FigureRange(Severity severity, string chinese, string english) => Figures("RPT607", severity,
        $"“{chinese}” is a range, “{english}” is not, or the other way round. Say the same on both sides.",
        $"“{chinese}”与“{english}”只有一方是范围，请改为一致。");

    /// <summary>One side grows, the other declines.</summary>
    public static Diagnostic FigureDirection(Severity severity, string chinese, string english) => Figures("RPT608", severity,
        $"“{chinese}” and “{english}” go in opposite directions. Correct the verb.",
        $"“{chinese}”与“{english}”增减相反，请更正动词。");

    /// <summary>One side says by how much, the other to how much.</summary>
    public static Diagnostic FigureToOrBy(Severity severity, string chinese, string english) => Figures("RPT609", severity,
        $"“{chinese}” and “{english}” differ: one says by how much, the other to how much. Correct the preposition.",
        $"“{chinese}”与“{english}”一为变动量，一为变动后的数值，请更正介词。");

    /// <summary>The two sides compare with different periods, or count by them.</summary>
    public static Diagnostic FigureBase(Severity severity, string chinese, string english) => Figures("RPT610", severity,
        $"“{chinese}” and “{english}” are different bases of comparison. Correct the period.",
        $"“{chinese}”与“{english}”的比较基准不同，请更正时期。");

    /// <summary>Two figures have changed places.</summary>
    public static Diagnostic FiguresExchanged(Severity severity, string chinese, string english) => Figures("RPT611", severity,
        $"The figures of “{chinese}” seem to have changed places in “{english}”. Check which belongs to what.",
        $"“{chinese}”中的数值在“{english}”中似已互换，请核对各数值所属。");

    /// <summary>The figures add up on one side only.</summary>
    public static Diagnostic FigureSum(Severity severity, string chinese, string english) => Figures("RPT612", severity,
        $"“{chinese}” adds up, “{english}” does not. One of its parts is wrong.",
        $"“{chinese}”各项相加相符，“{english}”不符，其中有误。");

    /// <summary>A side is too long for its figures to be compared.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="most">The most characters a side may have.</param>
    public static Diagnostic FiguresNotCompared(Severity severity, int most) => Figures("RPT613", severity,
        string.Create(CultureInfo.InvariantCulture, $"The text has more than {most:N0} characters. Its figures were not compared; split it or compare them by hand."),
        string.Create(CultureInfo.InvariantCulture, $"文本超过{most:N0}个字符，未核对数值。请拆分或人工核对。"));

    /// <summary>A translation says nothing.</summary>
    public static Diagnostic TranslationEmpty() => Error("RPT620", null,
        "The translation is empty. Translate the sentence.",
        "译文为空。请补译该句。");

    /// <summary>Words of the source stand in the translation.</summary>
    /// <param name="words">The first of them.</param>
    public static Diagnostic LeftUntranslated(string words) => Error("RPT621", null,
        $"“{Opening(words)}” is left untranslated. Translate it; a name may stay, in brackets beside its translation.",
        $"“{Opening(words)}”未翻译。请补译；名称可以保留，但须置于括号内并附译名。");

    /// <summary>A translation is its source over again.</summary>
    public static Diagnostic TranslationIsSource() => Error("RPT622", null,
        "The translation repeats the source. Translate the sentence.",
        "译文与原文相同。请翻译该句。");

    /// <summary>Sentences seem to be missing or added.</summary>
    public static Diagnostic SentencesDiffer(int source, int target) => Warning("RPT623", null,
        $"The source has {Plain(source)} {(source == 1 ? "sentence" : "sentences")}, the translation {Plain(target)}. Look for one that was dropped or added.",
        $"原文 {Plain(source)} 句，译文 {Plain(target)} 句。请检查有无漏译或增译。");

    /// <summary>A translation is far shorter or longer than such a source calls for.</summary>
    /// <param name="source">Characters of the source.</param>
    /// <param name="target">Characters of the translation.</param>
    /// <param name="isShort">True when the translation is too short.</param>
    public static Diagnostic LengthUnlikely(int source, int target, bool isShort) => Warning("RPT624", null,
        $"The translation is very {(isShort ? "short" : "long")}: {Plain(target)} characters for {Plain(source)}. Look for what was {(isShort ? "left out" : "added")}.",
        $"译文过{(isShort ? "短" : "长")}：原文 {Plain(source)} 字符，译文 {Plain(target)} 字符。请检查有无{(isShort ? "漏译" : "增译")}。");

    /// <summary>A bracket or quotation mark has no other half.</summary>
    public static Diagnostic BracketUnpaired(char mark) => Warning("RPT625", null,
        $"The mark “{mark}” has no other half in the translation. Close it or take it out.",
        $"译文中的“{mark}”不成对。请补全或删去。");

    /// <summary>What stood in brackets stands in none.</summary>
    public static Diagnostic BracketsLost(int source, int target) => Warning("RPT625", null,
        $"The source has {Plain(source)} {(source == 1 ? "remark" : "remarks")} in brackets, the translation {Plain(target)}. Look for what was left out.",
        $"原文有 {Plain(source)} 处括注，译文有 {Plain(target)} 处。请检查有无漏译。");

    /// <summary>A sentence ends another way than its source.</summary>
    public static Diagnostic StopDiffers(char source, char target) => Warning("RPT626", null,
        $"The source ends with “{source}”, the translation {(char.IsLetterOrDigit(target) || target == ' ' ? "with no stop" : $"with “{target}”")}. End it the same way.",
        $"原文以“{source}”结尾，译文{(char.IsLetterOrDigit(target) || target == ' ' ? "结尾无标点" : $"以“{target}”结尾")}。请使两者一致。");

    /// <summary>A term is translated in a way that is ruled out.</summary>
    /// <param name="severity">An error for a term of the Regulations or the form.</param>
    /// <param name="term">The term.</param>
    /// <param name="rendering">How it is translated.</param>
    /// <param name="preferred">How it should be; null where that depends.</param>
    public static Diagnostic TermForbidden(Severity severity, string term, string rendering, string? preferred) => new("RPT628", severity, null,
        $"“{term}” must not be translated as “{rendering}”. {(preferred is null ? "Choose another rendering." : $"Write “{preferred}”.")}",
        $"“{term}”不得译为“{rendering}”。{(preferred is null ? "请另择译法。" : $"请译为“{preferred}”。")}");

    /// <summary>A term is not translated as the lexicon says.</summary>
    public static Diagnostic TermNotUsed(string term, string preferred) => Warning("RPT629", null,
        $"The lexicon translates “{term}” as “{preferred}”. Use its rendering.",
        $"词表将“{term}”译为“{preferred}”。请采用词表译法。");

    /// <summary>Words stand twice.</summary>
    public static Diagnostic WordsDoubled(string words) => Warning("RPT630", null,
        $"Words stand twice: “{words}”. Say it once.",
        $"词语重复：“{words}”。请删去重复部分。");

    /// <summary>Characters that nobody wrote.</summary>
    public static Diagnostic TextCorrupted(bool isError, string what, string whatZh) => new("RPT631", isError ? Severity.Error : Severity.Warning, null,
        $"The translation holds {what}. Write what should stand there.",
        $"译文含有{whatZh}。请改为应有的文字。");

    /// <summary>One text is translated in two ways.</summary>
    /// <param name="first">The first translation.</param>
    /// <param name="place">Where it stands.</param>
    public static Diagnostic RenderingsDiffer(string first, string place) => Warning("RPT632", null,
        $"The same text is translated at {place} as “{first.Trim()}”. Use one translation for both.",
        $"相同文字在 {place} 处译为“{first.Trim()}”。请统一译法。");

    /// <summary>Two texts are translated alike.</summary>
    /// <param name="other">The other source.</param>
    /// <param name="place">Where it stands.</param>
    public static Diagnostic LabelsAlike(string other, string place) => Info("RPT633", null,
        $"“{Opening(other)}” at {place} has the same translation. Tell them apart if they differ.",
        $"{place} 处的“{Opening(other)}”译文与此相同。如含义不同，请加以区分。");

    /// <summary>The points of a paragraph are numbered in another way.</summary>
    public static Diagnostic PointsOutOfOrder(IReadOnlyList<int> source, IReadOnlyList<int> target) => Warning("RPT634", null,
        $"The source has the points {Row(source)}, the translation {Row(target)}. Look for a point that was dropped, added or moved.",
        $"原文各点依次为 {Row(source)}，译文为 {Row(target)}。请检查有无遗漏、增加或错位。");

    /// <summary>A number stands twice.</summary>
    public static Diagnostic EnumeratorDoubled(string number) => Warning("RPT635", null,
        $"The translation opens with “{number}”, which is put before it anyway. Take it out.",
        $"译文以“{number}”开头，而编号已自动添加。请删去。");

    /// <summary>A text of the report has no place in the translation.</summary>
    public static Diagnostic TextMissing(string text) => Error("RPT636", null,
        $"“{Opening(text)}” is missing from the translated report. Translate the report again.",
        $"译本缺少“{Opening(text)}”。请重新翻译该报告。");

    /// <summary>The source of a translation is not the text of the report.</summary>
    public static Diagnostic TextAltered() => Error("RPT637", null,
        "The sentences that were translated are not the text of the report. Translate the report again.",
        "被翻译的句子与报告原文不符。请重新翻译该报告。");

    /// <summary>The title of a statutory section has no translation.</summary>
    public static Diagnostic TitleUntranslated(string title) => Error("RPT638", null,
        $"The statutory title “{Opening(title)}” is not translated. Translate the report again.",
        $"法定标题“{Opening(title)}”没有译文。请重新翻译该报告。");

    /// <summary>A translation was taken over with other figures.</summary>
    public static Diagnostic AdaptedUnconfirmed() => Info("RPT639", null,
        "An approved translation of the same words was taken over with this sentence's figures. Confirm it.",
        "此译文沿用相同文字的已审定译文，仅更换数字。请确认。");

    /// <summary>A sentence stands twice.</summary>
    public static Diagnostic SentenceDoubled(string sentence) => Warning("RPT640", null,
        $"“{Opening(sentence)}” stands twice in the translation. Take one out.",
        $"译文中“{Opening(sentence)}”出现两次。请删去一处。");

    /// <summary>A reviewed file is larger than any report makes it.</summary>
    public static Diagnostic ReviewTooLarge(int limit) => Error("RPT650", null,
        $"The reviewed file is larger than {Megabytes(limit)} MB, or has more elements than any report needs. Send back the file that was exported, without embedded files.",
        $"审校文件超过 {Megabytes(limit)} MB，或元素数量超过任何报告所需。请交回导出的文件，不要嵌入其他文件。");

    /// <summary>A reviewed file nests deeper than any tool writes.</summary>
    public static Diagnostic ReviewTooDeep(int limit) => Error("RPT651", null,
        $"The reviewed file nests its elements more than {Plain(limit)} deep. Export the report again and review that file.",
        $"审校文件的元素嵌套超过 {Plain(limit)} 层。请重新导出报告并在该文件上审校。");

    /// <summary>A reviewed file is no XML.</summary>
    /// <param name="line">Where it breaks.</param>
    /// <param name="detail">What the XML reader says.</param>
    public static Diagnostic ReviewNotXml(int? line, string detail) => Error("RPT652", line,
        $"The reviewed file cannot be read as XML: {detail} Save it again with the tool it was reviewed in.",
        $"审校文件不是有效的 XML：{detail} 请用审校所用的工具重新保存。");

    /// <summary>A reviewed file is XML, but no XLIFF of a version that is read.</summary>
    public static Diagnostic ReviewNotXliff() => Error("RPT653", null,
        "The reviewed file is not XLIFF 2.0, 2.1 or 2.2. Save it as XLIFF 2 with the tool it was reviewed in; version 1.2 has other states and cannot be read.",
        "审校文件不是 XLIFF 2.0、2.1 或 2.2。请用审校工具另存为 XLIFF 2；1.2 版的状态不同，无法读取。");

    /// <summary>A reviewed file breaks a rule of XLIFF.</summary>
    /// <param name="line">Where.</param>
    /// <param name="element">The element.</param>
    /// <param name="detail">What it is about, as the file has it.</param>
    /// <param name="rule">The rule broken.</param>
    /// <param name="ruleZh">The same in Chinese.</param>
    public static Diagnostic XliffRuleBroken(int? line, string element, string detail, string rule, string ruleZh) => Error("RPT654", line,
        $"Not valid XLIFF at <{element}>: {rule}{(detail.Length > 0 ? $" (“{Opening(detail)}”)" : "")}. Correct it in the tool it was reviewed in.",
        $"<{element}> 处不符合 XLIFF：{ruleZh}{(detail.Length > 0 ? $"（“{Opening(detail)}”）" : "")}。请在审校工具中更正。");

    /// <summary>A reviewed file is of another report.</summary>
    /// <param name="report">The report it names.</param>
    /// <param name="expected">The report it was taken for.</param>
    public static Diagnostic ReviewOfOtherReport(string report, string expected) => Error("RPT655", null,
        $"The reviewed file is of the report “{report}”, not of “{expected}”. Nothing was applied; import it for its own report.",
        $"审校文件属于报告“{report}”，而非“{expected}”。未采用任何内容；请为其所属报告导入。");

    /// <summary>A reviewed file translates between other languages.</summary>
    /// <param name="languages">The languages of the file.</param>
    /// <param name="expected">The languages of the report.</param>
    public static Diagnostic ReviewOfOtherLanguages(string languages, string expected) => Error("RPT656", null,
        $"The reviewed file translates {Quotation(languages)}, the report {expected}. Nothing was applied; set the languages of the project in the tool as exported.",
        $"审校文件的语言为 {Quotation(languages)}，报告为 {expected}。未采用任何内容；请在工具中将项目语言设为导出时的语言。");

    /// <summary>The report was replaced while it was reviewed.</summary>
    public static Diagnostic ReviewOfEarlierRevision(string revision) => Info("RPT657", null,
        $"The file was exported from an earlier revision of the report ({Quotation(revision)}). Sentences that are still the same were compared as usual.",
        $"该文件由报告的较早版本（{Quotation(revision)}）导出。未改动的句子照常比对。");

    /// <summary>The report has another sentence by now.</summary>
    public static Diagnostic ReviewSourceChanged(int? line) => Warning("RPT658", line,
        "The report has another sentence here by now, so the translation was not applied. If it still fits, export the report again and write it there.",
        "报告此处的句子已改动，译文未采用。如仍适用，请重新导出报告后填入。");

    /// <summary>The sentence was changed in the file, not in the report.</summary>
    public static Diagnostic ReviewSourceEdited(int? line) => Warning("RPT659", line,
        "The sentence in the file is not the one that was exported. Only translations can be reviewed: correct the sentence in the report and upload it again.",
        "文件中的原文与导出时不同。审校只能修改译文：请在报告中更正原文后重新上传。");

    /// <summary>Segments were joined into one that cannot be taken apart again.</summary>
    public static Diagnostic ReviewSegmentsJoined(int? line) => Warning("RPT660", line,
        "Sentences were joined into one segment, so that their translations cannot be told apart. Split the segment where it was split on export.",
        "多个句子被合并为一个分段，无法区分各自的译文。请按导出时的分段重新拆分。");

    /// <summary>The report has no such place.</summary>
    public static Diagnostic ReviewPlaceUnknown(int? line) => Warning("RPT661", line,
        "The report has no such place any more. The translation was not applied.",
        "报告中已没有这一处。译文未采用。");

    /// <summary>A translation was deleted in review.</summary>
    public static Diagnostic ReviewTargetDeleted(int? line) => Warning("RPT662", line,
        "The translation was deleted here. The published one stays; write another one to replace it.",
        "此处译文被删除。已发布的译文保留不变；如需替换，请填写新译文。");

    /// <summary>A translation was changed, and its state lowered.</summary>
    public static Diagnostic ReviewLeftAsDraft(int? line) => Info("RPT663", line,
        "The translation was changed, but is marked as not yet translated. It was not applied; set its state to translated or reviewed when it is done.",
        "译文已修改，但仍标为未译。未予采用；完成后请将状态设为 translated 或 reviewed。");

    /// <summary>A translation adapted from another sentence was approved as it was.</summary>
    public static Diagnostic ReviewAdaptedConfirmed(int? line) => Warning("RPT664", line,
        "This translation was adapted from another sentence's and approved without a change. Make sure that its figures and names are this sentence's.",
        "此译文由另一句的译文改写而成，未经修改即获通过。请确认其中的数字和名称属于本句。");

    /// <summary>A unit breaks a rule of XLIFF and was set aside.</summary>
    public static Diagnostic ReviewUnitSetAside(int? line, string unit) => Warning("RPT665", line,
        $"The unit “{Quotation(unit)}” is not valid XLIFF, so nothing of it will be applied. Correct it in the tool and import the file again.",
        $"unit“{Quotation(unit)}”不符合 XLIFF，其中内容不会采用。请在工具中更正后重新导入。");

    /// <summary>How a reviewed file fared.</summary>
    public static Diagnostic ReviewCounts(int applied, int unchanged, int differ, int unknown, int failed) => Info("RPT666", null,
        $"Applied {Count(applied)}, unchanged {Count(unchanged)}, source differs {Count(differ)}, unknown {Count(unknown)}, failed {Count(failed)}.",
        $"采用 {Count(applied)}，未变 {Count(unchanged)}，原文不同 {Count(differ)}，未知 {Count(unknown)}，未通过 {Count(failed)}。");

    /// <summary>A reviewed file no longer says which report it is about.</summary>
    public static Diagnostic ReviewNamesNoReport() => Error("RPT667", null,
        "The file does not say which report it is about. Download the report's XLIFF file again and make the changes there.",
        "文件未说明所属报告。请重新下载该报告的 XLIFF 文件并在其中修改。");

    /// <summary>A reviewed file is about a report that is not public.</summary>
    public static Diagnostic ReviewOfUnpublished(ReportId report) => Error("RPT668", null,
        $"The report {report} is not published here, so there is nothing to correct. Publish it first.",
        $"报告 {report} 未在此发布，无译文可改。请先发布该报告。");

    /// <summary>A reviewed file lies in another agency's folder.</summary>
    public static Diagnostic ReviewOfOtherAgency(ReportId report, string agency) => Error("RPT669", null,
        $"The file is about {report}, but lies in the folder of {agency}. Put it into the folder of the agency whose report it is.",
        $"文件属于 {report}，却放在 {agency} 的文件夹中。请放入该报告所属机关的文件夹。");

    /// <summary>The translation that was approved is no longer the one that stands.</summary>
    /// <param name="line">Its line in the file.</param>
    /// <param name="current">What stands there now.</param>
    public static Diagnostic ReviewOvertaken(int? line, string current) => Warning("RPT670", line,
        $"The translation approved here was replaced after the file was exported; now it is “{Quotation(current)}”. Nothing was applied. Export the report again and approve that one.",
        $"导出之后，此处译文已改为“{Quotation(current)}”，所通过的译文不再有效。未予采用；请重新导出报告后再审定。");

    /// <summary>Two people have changed a translation.</summary>
    /// <param name="line">Its line in the file.</param>
    /// <param name="current">What one of them wrote, which stands.</param>
    /// <param name="returned">What the file has.</param>
    public static Diagnostic ReviewEditedByTwo(int? line, string current, string returned) => Warning("RPT671", line,
        $"Somebody else changed this translation after the file was exported. “{Quotation(current)}” stands; “{Quotation(returned)}” was not applied. Choose one, and write it into a file exported anew.",
        $"导出之后，此处译文已由他人修改。现为“{Quotation(current)}”；文件中的“{Quotation(returned)}”未予采用。请选定其一，重新导出后填入。");

    /// <summary>A file translates the same sentence in two ways.</summary>
    /// <param name="line">Its line in the file.</param>
    /// <param name="text">The translation there.</param>
    /// <param name="place">Another place of the sentence.</param>
    /// <param name="other">The translation at that place.</param>
    public static Diagnostic ReviewRenderingsDiffer(int? line, string text, string place, string other) => Warning("RPT672", line,
        $"The file translates this sentence in two ways: “{Quotation(text)}” here, “{Quotation(other)}” at {place}. Neither was applied. Choose one, write it in both places and import the file again.",
        $"文件中同一句子有两种译文：此处为“{Quotation(text)}”，{place} 处为“{Quotation(other)}”。均未采用；请选定其一，两处一致后重新导入。");

    /// <summary>A translation was approved in one place and changed in another.</summary>
    /// <param name="line">Its line in the file.</param>
    /// <param name="place">Where the same sentence was edited.</param>
    /// <param name="text">The translation at that place.</param>
    public static Diagnostic ReviewEditedElsewhere(int? line, string place, string text) => Info("RPT673", line,
        $"The same sentence was edited at {place}, so the translation approved here was not applied: “{Quotation(text)}” stands in both places.",
        $"同一句子已在 {place} 处修改，此处所通过的译文未予采用；两处均用“{Quotation(text)}”。");

    /// <summary>A tool has dropped what tells a person's change from a text that was sent out so.</summary>
    public static Diagnostic ReviewUnclear(int count) => Warning("RPT674", null,
        $"Translations that are not the published ones: {Count(count)}. The file no longer says what was sent out, so it cannot be told whether somebody changed them, and they were not applied. Set those that are done to reviewed, or review in a tool that keeps metadata.",
        $"与已发布译文不同的译文：{Count(count)} 处。文件未保留导出时的信息，无法判断是否经人修改，未予采用。请将已审定的设为 reviewed，或改用能保留元数据的工具。");

    /// <summary>A translation was sent back for a sentence the report does not have.</summary>
    public static Diagnostic ReviewTextReturned(int? line, string text) => Info("RPT675", line,
        $"The translation sent back for it is “{Quotation(text)}”.",
        $"交回的译文为“{Quotation(text)}”。");

    /// <summary>A receipt does not hold all that became of a file.</summary>
    public static Diagnostic ReviewMorePlaces(int count) => Info("RPT676", null,
        $"And {Count(count)} more.",
        $"另有 {Count(count)} 处。");

    /// <summary>A review changes a report that cannot be translated again.</summary>
    public static Diagnostic ReviewNotRepublished(ReportId report) => Warning("RPT680", null,
        $"The pages of {report} stay as they are: nothing it could be made from again is kept. Upload the report again to have them follow.",
        $"{report} 的页面暂未更新：可供重新生成的材料已不存在。请重新上传该报告。");

    /// <summary>A text quoted so that a person knows it again and a receipt stays short.</summary>
    private static string Quotation(string text) => Opening(text, 200);

    /// <summary>True for a finding that says the pages of a PDF are pictures, or its text has no map to characters: what a service that recognises pages may read.</summary>
    internal static bool AsksForRecognition(Diagnostic finding) => finding.Code is "RPT018" or "RPT019";

    /// <summary>A finding of the figure check, which weighs each one itself.</summary>
    private static Diagnostic Figures(string code, Severity severity, string message, string messageZh) => new(code, severity, null, message, messageZh);

    private static Diagnostic Error(string code, int? line, string message, string messageZh) => new(code, Severity.Error, line, message, messageZh);

    private static Diagnostic Warning(string code, int? line, string message, string messageZh) => new(code, Severity.Warning, line, message, messageZh);

    private static Diagnostic Info(string code, int? line, string message, string messageZh) => new(code, Severity.Info, line, message, messageZh);

    private static string Opening(string text, int most = 20) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";

    private static bool IsTextName(string name) =>
        TextExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>A name inside a Chinese sentence: spaces part Latin letters from Chinese ones, and nothing else.</summary>
    private static string Spaced(string name) => $"{(char.IsAscii(name[0]) ? " " : "")}{name}{(char.IsAscii(name[^1]) ? " " : "")}";

    private static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string AtLine(int? line) => line is { } number ? $" at line {Plain(number)}" : "";

    private static string AtLineZh(int? line) => line is { } number ? $"（第 {Plain(number)} 行）" : "";

    private static string Megabytes(int bytes) => Count(bytes / (1024 * 1024));

    private static string Row(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(Plain));

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Figure(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
