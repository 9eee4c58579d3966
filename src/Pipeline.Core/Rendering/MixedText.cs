using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// Words of the site's own that quote a report or a term. What they quote in the other script is marked with its language
/// (WCAG 3.1.2). The script alone decides: an abbreviation in capitals is the same in both languages and stays unmarked.
/// </summary>
internal static partial class MixedText
{
    /// <summary>The text with its foreign runs marked.</summary>
    /// <param name="language">The language it is in.</param>
    /// <param name="text">The text.</param>
    /// <param name="chinese">The form of Chinese that is quoted in English.</param>
    public static Html Of(Language language, string text, Language chinese)
    {
        var (runs, foreign) = language.IsChinese ? (English(), Language.English) : (Chinese(), chinese);
        return Html.Join("", runs.Split(text).Select((part, i) => i % 2 == 0 ? Html.Of($"{part}") : Html.Of($"""<span lang="{foreign.Tag}">{part}</span>""")));
    }

    /// <summary>Han characters, Chinese punctuation, and figures before either.</summary>
    [GeneratedRegex(@"((?:[0-9]*(?:[\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF01-\uFF65]|[\uD840-\uD8BF][\uDC00-\uDFFF]))+)")]
    private static partial Regex Chinese();

    /// <summary>Latin words with what stands between them, at least one of them with two small letters together.</summary>
    [GeneratedRegex("((?<![0-9A-Za-z])(?=[0-9A-Za-z'’ -]*[a-z]{2})[A-Za-z](?:[0-9A-Za-z'’,;:.&()/% -]*[0-9A-Za-z%])?)")]
    private static partial Regex English();
}
