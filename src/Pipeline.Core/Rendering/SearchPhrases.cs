namespace Pipeline.Core.Rendering;

/// <summary>The words of the search page, both languages side by side. Braces hold the place of a number or a name.</summary>
internal static class SearchPhrases
{
    public static readonly Phrase Title = new("搜索", "Search");
    public static readonly Phrase Description = new(
        "用中文或英文搜索政府信息公开工作年度报告的全文。",
        "Search the full text of annual reports on government information disclosure, in Chinese or English.");
    public static readonly Phrase Words = new("搜索词", "Search for");
    public static readonly Phrase How = new(
        "中文（简体、繁体均可）、英文或四位以上的数字。词语以空格隔开；引号内的须原样出现。",
        "Chinese in either script, English, or figures of four digits and more. Put spaces between words; what stands in quotation marks is found as typed.");
    public static readonly Phrase Filters = new("筛选", "Filters");
    public static readonly Phrase Any = new("不限", "any");
    public static readonly Phrase Year = new("年度", "Year");
    public static readonly Phrase OnlyAgency = new("仅限机关：", "Only the agency:");
    public static readonly Phrase AllAgencies = new("改查所有机关", "Search all agencies");
    public static readonly Phrase Results = new("搜索结果", "Results");
    public static readonly Phrase More = new("显示更多", "Show more");

    // What the status line says.
    public static readonly Phrase Searching = new("正在搜索……", "Searching …");
    public static readonly Phrase One = new("1份报告", "1 report");
    public static readonly Phrase Many = new("{n}份报告，已显示{shown}份", "{n} reports, {shown} shown");
    public static readonly Phrase AtMost = new("至多{n}份报告，已显示{shown}份；其余在显示时核对", "At most {n} reports, {shown} shown; the others are checked as they are shown");
    public static readonly Phrase NoReport = new("没有符合的报告。可减少搜索词、放宽筛选，或从以下页面查找：", "No report matches. Try fewer words or fewer filters, or start from:");
    public static readonly Phrase Failed = new("搜索未能完成：网络中断，或索引正在更新。", "The search could not be completed: the connection failed, or the index is being updated.");
    public static readonly Phrase Again = new("重新搜索", "Search again");

    // Without a script.
    public static readonly Phrase WithoutScript = new(
        "全文搜索在您的浏览器中进行，需要启用 JavaScript。不启用时，可按年度或按机关查找报告：",
        "Full-text search runs in your browser and needs JavaScript. Without it, find reports by year or by agency:");
    public static readonly Phrase ByYear = new("首页：最新报告与各年度", "Home: latest reports and all years");
    public static readonly Phrase ByAgency = new("所有机关及其报告", "All agencies and their reports");
}
