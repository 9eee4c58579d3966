using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading.Markdown;

/// <summary>The title that front matter gives a text without one of its own: programs that convert documents put it there.</summary>
/// <param name="Line">Its line in the front matter, counted from 0.</param>
/// <param name="Text">The title, without the marks of YAML around it.</param>
/// <param name="Rest">What else stands in the line.</param>
internal sealed partial record FrontMatterTitle(int Line, string Text, string Rest)
{
    /// <summary>The title; null where there is none, or where the text has a title line above its first section.</summary>
    /// <param name="frontMatter">The lines of the front matter.</param>
    /// <param name="text">The lines below it.</param>
    public static FrontMatterTitle? Of(string[] frontMatter, ReadOnlySpan<string> text)
    {
        var line = Array.FindIndex(frontMatter, candidate => candidate.StartsWith("title:", StringComparison.Ordinal));
        if (line < 0 || Unquoted(frontMatter[line]["title:".Length..].Trim()) is not { Length: > 0 } title)
        {
            return null;
        }

        foreach (var candidate in text)
        {
            var bare = Marks().Replace(candidate, "");
            if (SectionStart().IsMatch(bare))
            {
                break;
            }

            if (bare == Marks().Replace(title, "") || MainHeading().IsMatch(candidate) || ReportTitle().IsMatch(bare))
            {
                return null;
            }
        }

        var start = frontMatter[line].LastIndexOf(title, StringComparison.Ordinal);
        return new(line, title, frontMatter[line].Remove(start, title.Length));
    }

    /// <summary>A value on one line; null where YAML would read it as anything else than it stands there.</summary>
    private static string? Unquoted(string value) => value switch
    {
        ['"', .. var inner, '"'] => inner.AsSpan().ContainsAny('"', '\\') ? null : inner,
        ['\'', .. var inner, '\''] => inner.Contains('\'') ? null : inner,
        ['|' or '>' or '[' or '{' or '&' or '*' or '!' or '"' or '\'' or '#', ..] => null,
        _ => value.Contains(" #", StringComparison.Ordinal) ? null : value,
    };

    /// <summary>Marks of Markdown and tags around a title, and white space.</summary>
    [GeneratedRegex(@"<[^<>]*>|[#*_>\s]")]
    private static partial Regex Marks();

    [GeneratedRegex("^[一二三四五六七八九十]、")]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"^#[ \t]+(?!\**[一二三四五六七八九十]、)\S")]
    private static partial Regex MainHeading();

    [GeneratedRegex(@"\A[^。；：:|]{0,60}((19|20)[0-9]{2}|[〇○零一二三四五六七八九]{4})年?[^。；：:|]{0,40}(报告|報告|年报|年報)\z|\A[^.|]{0,80}annualreport[^.|]{0,40}\z", RegexOptions.IgnoreCase)]
    private static partial Regex ReportTitle();
}
