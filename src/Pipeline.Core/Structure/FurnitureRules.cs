using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>A kind of line that belongs to the page around a report.</summary>
/// <param name="Kind">Its name in the data.</param>
/// <param name="Pattern">Its form, on the folded line.</param>
/// <param name="Example">Where it was seen, for a person.</param>
/// <param name="OnlyBeforeBody">True when the same words could open a paragraph of the report itself.</param>
internal sealed record FurnitureRule(string Kind, Regex Pattern, string Example, bool OnlyBeforeBody = false);

/// <summary>
/// The lines publishing systems print around a report: set apart, never deleted. The first rule that fits decides.
/// </summary>
internal static partial class FurnitureRules
{
    /// <summary>Characters; what publishing systems print is short, and a longer line is the agency's own.</summary>
    private const int LongestLine = 160;

    /// <summary>The rules.</summary>
    public static IReadOnlyList<FurnitureRule> All { get; } =
    [
        new(Furniture.Dateline, Dateline(), "日期:2021-03-30 10:00    來源:北京市政務服務管理局", OnlyBeforeBody: true),
        new(Furniture.Metadata, Metadata(), "索引号：…　文号：…　发布机构：…", OnlyBeforeBody: true),
        new("share", Share(), "分享:"),
        new("font_size", FontSize(), "字號: 大 中 小"),
        new("print", Print(), "【打印】【关闭】"),
        new("qr_code", QrCode(), "扫一扫在手机打开当前页"),
        new("views", Views(), "浏览次数：128", OnlyBeforeBody: true),
        new("breadcrumb", Breadcrumb(), "当前位置：首页 > 政务公开 > 年报"),
        new("leaving_notice", LeavingNotice(), "您訪問的連結即將離開“首都之窗”門戶網站 是否繼續?"),
        new("archived", Archived(), "已歸檔"),
        new(Furniture.ImageName, ImageName(), "1.png"),
        new("page_number", PageNumberLine.Form(), "— 3 —"),
        new("site_footer", SiteFooter(), "主办：某某市人民政府办公室　备案号…"),
        new("neighbours", Neighbours(), "上一篇：某某市2020年政府信息公开工作年度报告"),
        new("editor", Editor(), "【责任编辑：】"),
        new("related_link", RelatedLink(), "一圖讀懂:2020年…年度報告解讀", OnlyBeforeBody: true),
    ];

    /// <summary>Gives every line that is furniture by its form, or by standing outside the article, its role.</summary>
    public static void Mark(IReadOnlyList<MarkedBlock> blocks, Language language)
    {
        var body = blocks.FirstOrDefault(block => OpensBody(block.OpenText, language))?.Index ?? blocks.Count;
        PageMetadata.Mark(blocks, body, language);
        foreach (var block in blocks)
        {
            if (block.OpenText is { } line && (KindOf(line.Text, beforeBody: block.Index < body || line.IsChrome) ?? (line.IsChrome ? Furniture.Site : null)) is { } kind)
            {
                block.Mark(new FurnitureRole(kind));
            }
        }
    }

    /// <summary>The name of the rule that fits a line; null for a line of the report.</summary>
    public static string? KindOf(string text, bool beforeBody)
    {
        var folded = text.Length <= LongestLine ? ScriptFolding.Fold(text) : "";
        return All.FirstOrDefault(rule => (beforeBody || !rule.OnlyBeforeBody) && rule.Pattern.IsMatch(folded))?.Kind;
    }

    /// <summary>
    /// Pages repeat the name of a picture's table as its alternative text: the heading's own words again, directly below it.
    /// </summary>
    public static void MarkImageTexts(IReadOnlyList<MarkedBlock> blocks)
    {
        HeadingRole? above = null;
        foreach (var block in blocks)
        {
            if (above is not null && block.OpenText is { } line && FoldedKey.Of(line.Text) == FoldedKey.Of(above.Text))
            {
                block.Mark(new FurnitureRole(Furniture.ImageText));
            }

            above = block.Role as HeadingRole ?? (block.Role is FurnitureRole ? above : null);
        }
    }

    private static bool OpensBody(SourceText? line, Language language) => line is { IsChrome: false }
        && (StatutoryForms.Default.SectionTitled(line.Text) is not null
            || (EnumeratorToken.At(line.Text, language) is { OpensSentences: false } token && token.Readings.Contains(1)));

    [GeneratedRegex(@"^(?:(?:发布|公开|成文|更新|发文)?(?:日期|时间)|来源|信息来源|稿源|Date|Published|Release date|Source)\s*:\s*\S", RegexOptions.IgnoreCase)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^\[?(?:索引号|文号|发文字号|发布机构|发文机关|主题分类|主题词|信息分类|信息名称|名称|体裁|有效性)\]?\s*(?::|$)")]
    private static partial Regex Metadata();

    [GeneratedRegex(@"^(?:分享(?:到|至)?\s*(?::|$)|Share\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"^[【\[(]?(?:字号|字体)(?:大小)?\s*(?::|$)|^[【\[(]?\s*大\s+中\s+小\s*[】\])]?$|^Font size\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex FontSize();

    [GeneratedRegex(@"^[【\[(]?\s*(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回顶部|收藏)\s*[】\])]?(?:\s*[【\[(|]?\s*(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回顶部|收藏)\s*[】\])]?)*$")]
    private static partial Regex Print();

    [GeneratedRegex(@"^(?:(?:手机|微信|用微信|打开微信)?扫一扫|扫描(?:下方|上方|左侧|右侧)?二维码).{0,20}$")]
    private static partial Regex QrCode();

    [GeneratedRegex(@"^(?:浏览|阅读|点击)(?:次数|量|数)\s*:")]
    private static partial Regex Views();

    [GeneratedRegex(@"^(?:您?(?:现在|当前|所在)的?(?:所在)?(?:的)?位置|(?:网站)?首页)\s*[:>›»/→|]")]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"^您访问的(?:链接|连结)即将离开|^You are (?:about to leave|leaving)", RegexOptions.IgnoreCase)]
    private static partial Regex LeavingNotice();

    [GeneratedRegex(@"^(?:(?:(?:本|该|此)(?:页面?|信息|栏目|网页|文件))?已归档|Archived)$", RegexOptions.IgnoreCase)]
    private static partial Regex Archived();

    [GeneratedRegex(@"^[\w\-. ()]{1,60}\.(?:png|jpe?g|gif|bmp|webp)$", RegexOptions.IgnoreCase)]
    private static partial Regex ImageName();

    [GeneratedRegex(@"^(?:(?:主办(?:单位)?|承办(?:单位)?|技术支持|网站标识码|版权所有)\s*:|\S{0,12}(?:ICP备|公网安备)\s*[0-9])")]
    private static partial Regex SiteFooter();

    [GeneratedRegex(@"^(?:上一?[篇条页]|下一?[篇条页])\s*:")]
    private static partial Regex Neighbours();

    [GeneratedRegex(@"^[【\[(]?\s*(?:责任编辑|责编|网站编辑|信息员)\s*:")]
    private static partial Regex Editor();

    [GeneratedRegex(@"^(?:一图读懂|图解|新闻媒体|媒体报道|相关(?:链接|报道|解读|阅读|新闻)|In one picture|Reading a Map|News media|Media)\s*:|专题页面$", RegexOptions.IgnoreCase)]
    private static partial Regex RelatedLink();
}
