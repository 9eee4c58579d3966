using System.Buffers;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>
/// Counts open elements in one pass over the source, before any parser builds a tree from it: a parser's time may grow with the
/// square of the depth, and code that walks the tree needs a stack as deep.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Elements that hold no others, and those whose end tag may be left out: they close each other and cannot nest by themselves.</summary>
    private static readonly HashSet<string> NeverDeep = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "rt", "rp", "option", "optgroup", "colgroup", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
    };

    /// <summary>Elements whose content is not markup.</summary>
    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    };

    private static readonly SearchValues<char> AttributeStart = SearchValues.Create(" \t\n\f/");

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\f/>");

    /// <summary>Why a parser must not see the source: too many elements are open at once, or it would make too many of them. Null when it may.</summary>
    public static Diagnostic? Refusal(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var formatting = new OpenFormatting();
        var (depth, elements) = (0, 0);
        var rest = html.AsSpan();
        while (NextTag(ref rest, formatting) is { } tag)
        {
            elements += 1 + tag.Attributes + formatting.Count;
            if (formatting.Count > ReadingLimits.HtmlFormatting)
            {
                return Findings.TooManyOpen(ReadingLimits.HtmlFormatting);
            }

            if (elements > ReadingLimits.HtmlElements)
            {
                return Findings.TooManyElements(ReadingLimits.HtmlElements);
            }

            if (RawText.Contains(tag.Name) && !tag.IsEnd)
            {
                SkipPast(ref rest, $"</{tag.Name}");
            }
            else if (NeverDeep.Contains(tag.Name))
            {
                continue;
            }
            else if (!tag.IsEnd)
            {
                (open[tag.Name], depth) = (open.GetValueOrDefault(tag.Name) + 1, depth + 1);
            }
            else if (open.GetValueOrDefault(tag.Name) > 0)
            {
                (open[tag.Name], depth) = (open[tag.Name] - 1, depth - 1);
            }

            if (depth > ReadingLimits.HtmlDepth)
            {
                return Findings.TooDeep(ReadingLimits.HtmlDepth);
            }
        }

        return null;
    }

    private static (string Name, bool IsEnd, int Attributes)? NextTag(ref ReadOnlySpan<char> rest, OpenFormatting formatting)
    {
        while (rest.IndexOf('<') is >= 0 and var start)
        {
            rest = rest[(start + 1)..];
            if (rest.StartsWith("!--"))
            {
                SkipPast(ref rest, "-->");
                continue;
            }

            var isEnd = rest.StartsWith("/");
            var name = isEnd ? rest[1..] : rest;
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
            {
                continue;
            }

            var length = name.IndexOfAny(NameEnd);
            var found = (length < 0 ? name : name[..length]).ToString();
            var tag = rest;
            var attributes = SkipAttributes(ref rest);
            if (isEnd)
            {
                formatting.Close(found);
            }
            else
            {
                formatting.Open(found, tag[..^rest.Length]);
            }

            return (found, isEnd, attributes);
        }

        return null;
    }

    /// <summary>Moves behind the tag's closing bracket; one inside a quoted attribute value does not close it. At most so many attributes were passed.</summary>
    private static int SkipAttributes(ref ReadOnlySpan<char> rest)
    {
        var attributes = 0;
        while (rest.IndexOfAny('>', '"', '\'') is >= 0 and var at)
        {
            var found = rest[at];
            attributes += CountOf(AttributeStart, rest[..at]);
            var isValue = at > 0 && rest[..at].TrimEnd() is [.., '='];
            rest = rest[(at + 1)..];
            if (found == '>')
            {
                return attributes;
            }

            if (isValue)
            {
                rest = rest[(rest.IndexOf(found) + 1)..];
            }
        }

        rest = [];
        return attributes;
    }

    private static int CountOf(SearchValues<char> any, ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(any); at >= 0; at = text.IndexOfAny(any))
        {
            text = text[(at + 1)..];
            count++;
        }

        return count;
    }

    private static void SkipPast(ref ReadOnlySpan<char> rest, string end)
    {
        var at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        rest = at < 0 ? [] : rest[(at + end.Length)..];
    }
}
