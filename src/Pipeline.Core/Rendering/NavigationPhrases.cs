namespace Pipeline.Core.Rendering;

/// <summary>What the links of every page's frame are called, both languages side by side.</summary>
internal static class NavigationPhrases
{
    public static readonly Phrase Search = new("搜索", "Search");
    public static readonly Phrase Data = new("数据", "Data");
    public static readonly Phrase About = new("关于", "About");
    public static readonly Phrase AboutSite = new("关于本站", "About this site");
    public static readonly Phrase Accessibility = new("无障碍声明", "Accessibility");
    public static readonly Phrase Feed = new("订阅更新", "Feed of updates");
    public static readonly Phrase FooterNavigation = new("页脚导航", "Footer navigation");
}
