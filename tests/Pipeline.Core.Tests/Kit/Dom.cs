using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Reads pages as a browser would.</summary>
internal static class Dom
{
    public static IHtmlDocument Of(SitePage page) => new HtmlParser().ParseDocument(page.Html);

    /// <summary>A view of the current and only revision.</summary>
    public static IHtmlDocument Of(BilingualReportBuilder report, ReportView view = ReportView.Both) =>
        Of(ReportPages.Of(report.Build(), new())[(int)view]);

    /// <summary>The markup of the elements, on one line each and without what the layout adds.</summary>
    public static string[] Markup(this IParentNode document, string selector) => [.. document.QuerySelectorAll(selector).Select(element => element.OuterHtml)];

    /// <summary>The text of the elements.</summary>
    public static string[] Texts(this IParentNode document, string selector) => [.. document.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    /// <summary>The language of a node: that of the nearest element that names one.</summary>
    public static string? LanguageOf(INode node) =>
        (node as IElement ?? node.ParentElement)?.Closest("[lang]")?.GetAttribute("lang");
}
