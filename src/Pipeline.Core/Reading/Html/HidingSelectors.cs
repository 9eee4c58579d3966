using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>
/// The simple selectors (<c>tag</c>, <c>.class</c>, <c>tag.class</c>, <c>#id</c>) a page's style sheets hide elements by. A name some
/// other rule shows again, e.g. <c>.tab.active { display: block }</c>, belongs to what a click or a script opens, and hides nothing.
/// </summary>
internal sealed partial class HidingSelectors
{
    /// <summary>Characters looked at of a page's style sheets.</summary>
    private const int MostCharacters = 256 * 1024;

    private readonly HashSet<string> _anywhere = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leaves = new(StringComparer.Ordinal);

    private HidingSelectors()
    {
    }

    /// <summary>The selectors of these style sheets.</summary>
    public static HidingSelectors Of(IEnumerable<string> sheets)
    {
        var text = string.Join('\n', sheets);
        var selectors = new HidingSelectors();
        HashSet<string> shown = new(StringComparer.Ordinal);
        foreach (Match rule in Rule().Matches(TopLevel(text[..Math.Min(text.Length, MostCharacters)])))
        {
            selectors.Take(rule.Groups["selectors"].Value, rule.Groups["declarations"].Value, shown);
        }

        selectors._anywhere.RemoveWhere(selector => shown.Contains(NameOf(selector)));
        selectors._leaves.RemoveWhere(selector => shown.Contains(NameOf(selector)));
        return selectors;
    }

    /// <summary>True when a selector hides the element.</summary>
    public bool Match(IElement element) =>
        (_anywhere.Count > 0 && IsIn(_anywhere, element)) || (_leaves.Count > 0 && element.FirstElementChild is null && IsIn(_leaves, element));

    private static bool IsIn(HashSet<string> selectors, IElement element) =>
        selectors.Contains(element.LocalName)
        || (element.Id is { } id && selectors.Contains($"#{id}"))
        || element.ClassList.Any(name => selectors.Contains($".{name}") || selectors.Contains($"{element.LocalName}.{name}"));

    /// <summary>The class or id of a simple selector, else the tag.</summary>
    private static string NameOf(string selector) => selector[Math.Max(0, selector.LastIndexOfAny(['.', '#']))..];

    private void Take(string selectors, string declarations, HashSet<string> shown)
    {
        if (Showing().IsMatch(declarations))
        {
            shown.UnionWith(Name().Matches(selectors).Select(name => name.Value));
        }
        else if (StyledHiding.Hides(declarations, isLeaf: true))
        {
            var hiders = StyledHiding.Hides(declarations, isLeaf: false) ? _anywhere : _leaves;
            hiders.UnionWith(selectors.Split(',', StringSplitOptions.TrimEntries).Where(selector => Simple().IsMatch(selector)));
        }
    }

    /// <summary>The rules outside of at-rules, which hold for printing or for some screens, and without comments.</summary>
    private static string TopLevel(string sheet)
    {
        var kept = new StringBuilder(sheet.Length);
        var (depth, isAtRule) = (0, false);
        foreach (var character in Comment().Replace(sheet, " "))
        {
            isAtRule |= character == '@' && depth == 0;
            depth += character == '{' ? 1 : character == '}' && depth > 0 ? -1 : 0;
            if (!isAtRule)
            {
                kept.Append(character);
            }

            isAtRule &= depth > 0 || character is not ('}' or ';');
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"(?<selectors>(?>[^{}]+))\{(?<declarations>(?>[^{}]*))\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\A([a-z][a-z0-9]*|([a-z][a-z0-9]*)?\.[\w-]+|#[\w-]+)\z")]
    private static partial Regex Simple();

    [GeneratedRegex(@"[.#]?[\w-]+")]
    private static partial Regex Name();

    [GeneratedRegex(@"(^|[;\s])(display\s*:\s*(?!\s|none)|visibility\s*:\s*visible|opacity\s*:\s*(1|0?\.[0-9]*[1-9]))", RegexOptions.IgnoreCase)]
    private static partial Regex Showing();

    [GeneratedRegex(@"/\*(?>[^*]+|\*(?!/))*\*/|<!--|-->")]
    private static partial Regex Comment();
}
