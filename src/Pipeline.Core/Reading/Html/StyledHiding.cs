using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>
/// Text a page keeps out of sight by its style sheet, or by a size or place no reader sees. Styles are no more than guessed at
/// here; where they would hide most of an article they were misread, and nothing is hidden.
/// </summary>
internal static partial class StyledHiding
{
    /// <summary>The share of the article's text that is believed to be hidden at most.</summary>
    private const double LargestShare = 0.5;

    /// <summary>Marks what is hidden in the article as such.</summary>
    public static void Mark(IDocument page, IElement article)
    {
        var hiders = HidingSelectors.Of(page.QuerySelectorAll("style").Select(style => style.TextContent));
        List<IElement> hidden = [];
        Collect(article, hiders, hidden);
        var characters = hidden.Sum(element => LengthOf(PageText.Of(element)));
        if (characters > 0 && characters < LengthOf(PageText.Of(article)) * LargestShare)
        {
            hidden.ForEach(element => element.SetAttribute("hidden", ""));
        }
    }

    /// <summary>True for declarations that keep an element from being seen. Letters without size may have descendants with one.</summary>
    /// <param name="declarations">The declarations of a style.</param>
    /// <param name="isLeaf">True when no element stands inside.</param>
    public static bool Hides(string declarations, bool isLeaf) =>
        Hiding().IsMatch(declarations)
        || (isLeaf && NoSize().IsMatch(declarations))
        || (FarLeft().IsMatch(declarations) && Positioned().IsMatch(declarations));

    private static void Collect(IElement parent, HidingSelectors hiders, List<IElement> hidden)
    {
        foreach (var element in parent.Children.Where(element => !element.IsHidden && !element.IsSilent))
        {
            if (hiders.Match(element) || (element.GetAttribute("style") is { } style && Hides(style, element.FirstElementChild is null)))
            {
                hidden.Add(element);
            }
            else
            {
                Collect(element, hiders, hidden);
            }
        }
    }

    private static int LengthOf(string text) => text.Count(character => !char.IsWhiteSpace(character));

    [GeneratedRegex(@"(^|[;{\s])(display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(\.0+)?%?\s*(;|!|\z)|text-indent\s*:\s*-(999|[0-9]{4,8})(\.[0-9]+)?(px|pt|em|rem))", RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"(^|[;{\s])font-size\s*:\s*0(\.0+)?([a-z]{2,3}|%)?\s*(;|!|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex NoSize();

    [GeneratedRegex(@"(^|[;{\s])left\s*:\s*-(999|[0-9]{4,8})(\.[0-9]+)?(px|pt|em|rem)", RegexOptions.IgnoreCase)]
    private static partial Regex FarLeft();

    [GeneratedRegex(@"(^|[;{\s])position\s*:\s*(absolute|fixed|relative)", RegexOptions.IgnoreCase)]
    private static partial Regex Positioned();
}
