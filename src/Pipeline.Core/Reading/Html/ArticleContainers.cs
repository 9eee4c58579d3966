namespace Pipeline.Core.Reading.Html;

/// <summary>A container that publishing systems put an article into.</summary>
/// <param name="Selector">Its class, id or element name.</param>
/// <param name="Seen">Where.</param>
internal sealed record ArticleContainer(string Selector, string Seen);

/// <summary>The containers of articles that are known by name, the narrower before the wider.</summary>
internal static class ArticleContainers
{
    /// <summary>The containers. One is believed only where it holds the text: the same names serve for boxes beside it.</summary>
    public static IReadOnlyList<ArticleContainer> All { get; } =
    [
        new("ucapcontent", "pages of the UCAP system, beside the title in ucaptitle"),
        new("#UCAP-CONTENT", "central government sites, UCAP"),
        new(".TRS_Editor", "ministries and provinces, TRS WCM"),
        new(".trs_editor_view", "the same, later versions"),
        new(".Custom_UnionStyle", "the same, text pasted from a word processor"),
        new("#zoom", "provinces and cities, jcms: the part whose letters can be made larger"),
        new("#zoomcon", "the same, older pages"),
        new(".wp_articlecontent", "public institutions and universities, WebPlus"),
        new(".article-content", "county sites, beside h1.article-title"),
        new(".article_content", "the same with an underscore"),
        new(".bt_content", "disclosure columns, below the table of index number and date"),
        new(".xxgk_content", "disclosure columns"),
        new(".zw-content", "departments of provinces"),
        new(".content-detail", "city sites"),
        new(".pages_content", "central government sites, around #UCAP-CONTENT"),
        new(".main-content", "sites of many systems"),
        new("article", "the element HTML has for it"),
        new("main", "the element HTML has for the part of a page that is its own"),
    ];
}
