using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>The part of a page that is the report.</summary>
/// <param name="Content">The element that holds it.</param>
/// <param name="Title">A heading outside it that carries the report's title, if there is one.</param>
internal sealed record Article(IElement Content, IElement? Title);

/// <summary>Finds the article of a page by evidence: a container sites are known to use, else where the text is dense.</summary>
internal static partial class ArticleFinder
{
    private static readonly HashSet<string> Wrappers =
    [
        "body", "div", "section", "main", "article", "center", "form", "td", "tr", "tbody", "table",
    ];

    /// <summary>A container is believed when it holds this share of the page's text that is not links.</summary>
    private const double BelievableShare = 0.3;

    /// <summary>A part is the article when so little of the text that is not links stands beside it.</summary>
    private const double DominantShare = 0.85;

    /// <summary>Elements that sites put a title into.</summary>
    private const string TitleElements = "h1, h2, h3, [class*=title], [id*=title], [class*=bt]";

    private const int LongestTitle = 120;

    /// <summary>Characters of the element around a title, white space, links and code included.</summary>
    private const int LongestTitleMarkup = 2_000;

    public static Article Find(IElement body)
    {
        var weights = new TextWeights(body);
        var content = KnownContainer(body, weights) ?? Densest(body, weights);
        return new Article(content, TitleOutside(body, content, weights));
    }

    private static IElement? KnownContainer(IElement body, TextWeights weights) => ArticleContainers.All
        .Select(container => body.QuerySelectorAll(container.Selector).MaxBy(weights.Of))
        .FirstOrDefault(element => element is not null && weights.Of(element) >= weights.Of(body) * BelievableShare && weights.Of(element) > 0);

    private static IElement Densest(IElement body, TextWeights weights)
    {
        var article = body;
        while (article.Children.MaxBy(weights.Of) is { } part && Dominates(part, article, weights))
        {
            article = part;
        }

        return article;
    }

    private static bool Dominates(IElement part, IElement whole, TextWeights weights) =>
        Wrappers.Contains(part.LocalName)
        && (part.LocalName != "table" || HtmlTables.IsLayout(part))
        && weights.Of(part) > 0
        && weights.Of(part) >= weights.Of(whole) * DominantShare
        && !whole.Children.Any(other => other != part && (SectionStart().IsMatch(other.TextContent) || IsTitleCell(other, weights)));

    /// <summary>A row or cell of a layout table that holds the title and nothing else: what stands beside it is the report.</summary>
    private static bool IsTitleCell(IElement element, TextWeights weights) => element.LocalName is "tr" or "td" && IsBareTitle(element, weights);

    private static IElement? TitleOutside(IElement body, IElement content, TextWeights weights)
    {
        var marked = body.QuerySelectorAll(TitleElements).ToHashSet();
        var before = body.QuerySelectorAll("*")
            .TakeWhile(element => element != content)
            .Where(element => IsShort(element, weights) && !element.Contains(content))
            .ToList();
        var titles = before.FindAll(element => marked.Contains(element) && ReportTitle().IsMatch(element.TextContent.Trim()));
        var title = titles.Find(element => Year().IsMatch(element.TextContent)) // A site's column has the same name, and no year: 政府信息公开年报.
            ?? titles.FirstOrDefault()
            ?? before.Find(element => IsBareTitle(element, weights));
        return title is null || Squeeze(content.TextContent).StartsWith(Squeeze(title.TextContent), StringComparison.Ordinal) ? null : title;
    }

    /// <summary>True when an element's whole text is a report's title; the last step of a path to the page is part of a longer text.</summary>
    private static bool IsBareTitle(IElement element, TextWeights weights) =>
        IsShort(element, weights) && BareTitle().IsMatch(Squeeze(element.TextContent));

    /// <summary>True where a title may stand; where it is false, no text is collected in vain.</summary>
    private static bool IsShort(IElement element, TextWeights weights) =>
        weights.Of(element) is > 0 and <= LongestTitle && weights.LengthOf(element) <= LongestTitleMarkup;

    private static string Squeeze(string text) => WhiteSpace().Replace(text, "");

    /// <summary>A part of the page that begins a section of the form is never furniture. White space ends with its line: many blank ones cost no more than others.</summary>
    [GeneratedRegex(@"^[^\S\n]*[一二三四五六]、", RegexOptions.Multiline)]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"\A[^\n]{0,80}(年度报告|年度報告|年报|年報|公开[^\n]{0,12}报告|公開[^\n]{0,12}報告|annual report)[^\n]{0,40}\z", RegexOptions.IgnoreCase)]
    private static partial Regex ReportTitle();

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex(@"\A[^>＞»|：:]{0,60}(19|20)[0-9]{2}年?[^>＞»|：:。]{0,40}(报告|報告|年报|年報)\z")]
    private static partial Regex BareTitle();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
