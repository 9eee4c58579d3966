using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The words of the archive's lists: the search box, pages, counts by kind, and years that are not there. Both languages side by side.</summary>
internal static class ListPhrases
{
    public static readonly Phrase SearchEverything = new("搜索全部报告，中文、英文均可", "Search all reports, in Chinese or English");
    public static readonly Phrase More = new("数据与说明", "Data and notes");
    public static readonly Phrase DataOfAll = new("全部法定表格与目录", "All statutory tables and the catalogue");
    public static readonly Phrase FeedOfAll = new("新发布、修订与撤回", "What is published, revised and withdrawn");
    public static readonly Phrase HowItWorks = new("文本来自何处，译文如何标记", "Whose texts these are, and how translations are marked");
    public static readonly Phrase AccessibilityOfAll = new("已做的检查与已知的不足", "What is checked, and what is known to fall short");

    public static readonly Phrase ByLetter = new("按机关网址的首字母", "By the first letters of the agencies’ addresses");
    public static readonly Phrase All = new("全部", "All");
    public static readonly Phrase AllAgencies = new("全部机关", "All agencies");
    public static readonly Phrase ByKind = new("分类查找", "Find by kind");
    public static readonly Phrase Form = new("报告格式", "Form");
    public static readonly Phrase Received = new("收到的语言", "Language received");
    public static readonly Phrase Translation = new("译文状态", "Translation");
    public static readonly Phrase MissingYears = new("未收录的年度", "Years not in this archive");

    /// <summary>The title of a page of a list; the first has the list's own.</summary>
    public static Phrase Titled(Phrase title, string prefix) => prefix.Length == 0 ? title : new($"{title.Zh}（{Letters(prefix)}）", $"{title.En} ({Letters(prefix)})");

    /// <summary>How the addresses of agencies begin; a slash ends a whole one.</summary>
    public static string Letters(string prefix) => prefix.EndsWith('/') ? prefix[..^1] : prefix + "…";

    /// <summary>What it means that years are missing: of what agencies published elsewhere the archive knows nothing.</summary>
    public static Phrase Missing(IReadOnlyList<int> years) => new(
        $"本文库没有该机关{string.Join("、", years)}年度的报告。这不表示该机关没有公布，请到该机关的网站查找。",
        $"This archive has no report of this agency for {string.Join(", ", years)}. That does not mean none was published: look for it on the agency’s own website.");

    /// <summary>What the form of a report is called.</summary>
    public static Phrase Of(Generation form) => form switch
    {
        Generation.Form2021 => new("2021年格式", "Form of 2021"),
        Generation.Form2019 => new("2019年格式", "Form of 2019"),
        _ => new("2019年以前", "Before 2019"),
    };

    /// <summary>What the language of a text is called.</summary>
    public static Phrase Of(Language language) => language switch
    {
        Language.SimplifiedChinese => new("简体中文", "Simplified Chinese"),
        Language.TraditionalChinese => new("繁体中文", "Traditional Chinese"),
        _ => new("英文", "English"),
    };

    /// <summary>How far a translation is, in words that stand alone too: beside a report nothing names what they are of.</summary>
    public static Phrase Of(TranslationState state) => state switch
    {
        TranslationState.Approved => new("译文均已审定", "Translation approved throughout"),
        TranslationState.Machine => new("含未经审定的译文", "Translation partly not reviewed"),
        _ => new("含待译内容", "Partly not translated"),
    };

    /// <summary>A count as it is printed in either language.</summary>
    public static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
