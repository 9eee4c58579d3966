using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Rendering;

/// <summary>The words in which a receipt and the desk tell how a file was read.</summary>
internal static class ReadingPhrases
{
    public static readonly Phrase Reading = new("读取情况", "How it was read");
    public static readonly Phrase Engine = new("读取方式", "Read by");
    public static readonly Phrase InFile = new("文件字符", "Characters in the file");
    public static readonly Phrase Added = new("自动编号", "Automatic numbers");
    public static readonly Phrase InReport = new("报告字符", "Characters in the report");
    public static readonly Phrase LeftOut = new("略去", "Left out");
    public static readonly Phrase Notes = new("注释", "Notes");
    public static readonly Phrase TextBoxes = new("文本框", "Text boxes");
    public static readonly Phrase Pages = new("页数", "Pages");
    public static readonly Phrase Heading = new("标题", "Heading");
    public static readonly Phrase Evidence = new("判定依据", "What says so");
    public static readonly Phrase Reason = new("原因", "Why");
    public static readonly Phrase Text = new("文字", "Text");
    public static readonly Phrase Characters = new("字符数", "Characters");

    /// <summary>What read the file.</summary>
    public static Phrase EngineNamed(string engine) => engine switch
    {
        "docx" => new("Word 文档读取程序", "the reader of Word documents"),
        "html" => new("网页读取程序", "the reader of web pages"),
        "markdown" => new("Markdown 读取程序", "the reader of Markdown"),
        "text" => new("文本读取程序", "the reader of plain text"),
        "pdf" => new("PDF 读取程序", "the reader of PDF documents"),
        _ => new($"识别服务 {engine}", $"the recognition service {engine}"),
    };

    /// <summary>A heading of a level, from 1.</summary>
    public static Phrase HeadingOf(int level) => new($"{NumberFormats.Format(level, "chineseCounting")}级标题", string.Create(CultureInfo.InvariantCulture, $"Heading {level}"));

    /// <summary>Why text was left out.</summary>
    public static Phrase Of(DropReason reason) => reason switch
    {
        DropReason.Hidden => new("源文件将其隐藏", "hidden in the file"),
        DropReason.Deleted => new("修订中已删除", "deleted in the tracked changes"),
        DropReason.Duplicate => new("重复内容，另一处已读取", "the same content once more"),
        DropReason.Pronunciation => new("注音", "pronunciation above the text"),
        DropReason.Drawing => new("仅用于画线的符号", "marks that only draw lines"),
        DropReason.UncitedNote => new("未被引用的注释", "a note nothing refers to"),
        DropReason.NotPrinted => new("页面不显示的内容", "not printed on the page"),
        DropReason.Site => new("网站未显示的内容（菜单、对话框等）", "kept out of sight by the site: menus, dialogs"),
        DropReason.OutsidePage => new("位于页面之外", "outside of the page"),
        DropReason.Ornament => new("符号字体的装饰", "an ornament of a symbol font"),
        DropReason.Picture => new("图形或图表中的文字", "in a picture or chart"),
        DropReason.PageHeader => new("页眉或页脚", "in a header or footer of the pages"),
        DropReason.Comment => new("批注", "a comment on the text"),
        DropReason.RepeatedHead => new("跨页重复的表头", "the head of a table, printed again on the next page"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without words."),
    };

    /// <summary>All that says that a line is a heading.</summary>
    public static Phrase Of(IReadOnlyList<HeadingEvidence> evidence) =>
        new(string.Join("、", evidence.Select(one => Of(one).Zh)), string.Join(", ", evidence.Select(one => Of(one).En)));

    private static Phrase Of(HeadingEvidence evidence) => evidence switch
    {
        HeadingEvidence.OutlineLevel => new("标题样式或大纲级别", "heading style or outline level"),
        HeadingEvidence.StatutoryTitle => new("规定章节名称", "title of a statutory section"),
        HeadingEvidence.Number => new("编号连续", "number in sequence"),
        HeadingEvidence.Face => new("标题字体", "typeface of headings"),
        HeadingEvidence.ShortLine => new("独立短行", "short line of its own"),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "Evidence without words."),
    };
}
