using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>
/// How much of an upload is read before it is refused. Real reports stay far below: of 81 collected Word files the largest
/// inflated to 0.83 MB, nested 20 levels deep and compressed 32:1.
/// </summary>
internal static class ReadingLimits
{
    private const int MB = 1024 * 1024;

    /// <summary>How long one file may be read.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(20);

    /// <summary>Bytes of a plain text.</summary>
    public const int TextBytes = 5 * MB;

    /// <summary>Bytes of a Markdown text; less than plain text, because its parser works harder.</summary>
    public const int MarkdownBytes = 2 * MB;

    /// <summary>Bytes of a web page.</summary>
    public const int HtmlBytes = 16 * MB;

    /// <summary>Bytes of a Word document or a PDF, its pictures included: no other format may be larger.</summary>
    public const int DocumentBytes = Upload.MostBytes;

    /// <summary>Entries of a zip archive.</summary>
    public const int ZipEntries = 2_000;

    /// <summary>Bytes of one part of a Word document, or one stream of a PDF, after inflation.</summary>
    public const int PartBytes = 64 * MB;

    /// <summary>Bytes of all parts of a Word document, or all streams of a PDF, that are read, after inflation.</summary>
    public const int InflatedBytes = 256 * MB;

    /// <summary>How many times its compressed size a part may inflate to, once it is larger than <see cref="RatioFreeBytes"/>.</summary>
    public const int CompressionRatio = 200;

    /// <summary>Below this size any compression ratio is harmless.</summary>
    public const int RatioFreeBytes = MB;

    /// <summary>Levels of nested XML elements.</summary>
    public const int XmlDepth = 256;

    /// <summary>Elements and attributes of one part of a Word document; a tree takes some hundred bytes for each, and all of a reading has 256 MB.</summary>
    public const int XmlElements = 500_000;

    /// <summary>Characters of text in one part of a Word document; a report has some ten thousand.</summary>
    public const int XmlCharacters = 2_000_000;

    /// <summary>Levels of nested HTML elements.</summary>
    public const int HtmlDepth = 512;

    /// <summary>Formatting elements (font, b, i ...) of a web page left open at once: a parser opens each again in every block that follows.</summary>
    public const int HtmlFormatting = 32;

    /// <summary>Elements and attributes a parser may make of a web page, elements it opens again included; each takes some hundred bytes.</summary>
    public const int HtmlElements = 250_000;

    /// <summary>Characters of text on a web page, code left out.</summary>
    public const int HtmlCharacters = 2_000_000;

    /// <summary>Levels of nested lists and quotations in Markdown.</summary>
    public const int MarkdownDepth = 100;

    /// <summary>Characters of a Markdown paragraph or table: a parser's time may grow with the square of its length.</summary>
    public const int MarkdownParagraph = 64 * 1024;

    /// <summary>Lines of a Markdown paragraph or table, for the same reason.</summary>
    public const int MarkdownLines = 1_000;

    /// <summary>
    /// Links of a Markdown paragraph, and link definitions of a whole text: each unfinished link makes a parser look through the rest of
    /// the paragraph, each definition through those before it.
    /// </summary>
    public const int MarkdownLinks = 500;

    /// <summary>Line ends and marks of a Markdown text: a parser makes an object of some hundred bytes of each, and more of a table's bar.</summary>
    public const int MarkdownMarks = 150_000;

    /// <summary>Levels of tables inside the cells of tables.</summary>
    public const int TableDepth = 16;

    /// <summary>Lines a statutory table takes whose labels and figures were printed one a line; the largest has 270 of them.</summary>
    public const int FlattenedLines = 400;

    /// <summary>Levels of documents embedded in documents.</summary>
    public const int Embedding = 3;

    /// <summary>Styles based on one another; Word itself allows fewer.</summary>
    public const int StyleChain = 32;

    /// <summary>Paragraphs of a document, or lines where a line is one, those in cells included; the longest reports have some thousands.</summary>
    public const int Paragraphs = 100_000;

    /// <summary>
    /// Characters of a document, those in cells included. All stages together take up to about 0.4 KB of memory for each, so that the
    /// longest report passes in an instance of 512 MB; the longest real ones have some ten thousand.
    /// </summary>
    public const int Characters = 500_000;

    /// <summary>Characters of one paragraph, put together as it was cut: its sentences are looked for again and again. The longest real ones have some thousands.</summary>
    public const int ParagraphCharacters = 100_000;

    /// <summary>Places in all tables of a document together.</summary>
    public const int TableCells = 400_000;

    /// <summary>Characters in all tables of a document together, a merged cell's counted for every place it covers.</summary>
    public const int TableCharacters = 20_000_000;

    /// <summary>Rows or columns one cell may claim to cover; browsers clamp there too.</summary>
    public const int Span = 1_000;

    /// <summary>Pages of a PDF.</summary>
    public const int PdfPages = 2_000;

    /// <summary>Objects of a PDF.</summary>
    public const int PdfObjects = 1_000_000;

    /// <summary>Operators, printed characters and items of font tables of a PDF together; a page of text has some thousands.</summary>
    public const int PdfOperators = 20_000_000;

    /// <summary>Levels of nested values, of the tree of pages, and of objects that need one another to be read.</summary>
    public const int PdfDepth = 64;

    /// <summary>Saved states of drawing.</summary>
    public const int PdfStates = 1_000;

    /// <summary>Levels of drawings inside drawings.</summary>
    public const int PdfForms = 16;

    /// <summary>Operands of one operator of a page; those before are forgotten.</summary>
    public const int PdfOperands = 64;

    /// <summary>Ranges that cut the codes of a font; maps in use have fewer than ten.</summary>
    public const int PdfCodeSpaces = 100;

    /// <summary>Points of one path of a page; those behind are no ruling lines.</summary>
    public const int PdfPathPoints = 100_000;

    /// <summary>Straight lines of a PDF page, as drawn; a page with more is a drawing, and no tables are looked for on it.</summary>
    public const int PdfRules = 20_000;

    /// <summary>The same once pieces of one line are put together: each horizontal line is compared with each vertical one.</summary>
    public const int PdfRuledLines = 2_000;

    /// <summary>Ruled tables of a PDF page; the largest ones count.</summary>
    public const int PdfTables = 64;
}
