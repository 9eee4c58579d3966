using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>
/// Tells sentences apart well enough to count them. What is cut into segments follows finer rules; here a sentence too many
/// or too few does no harm, because a difference of one is let pass.
/// </summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a text.</summary>
    public static IReadOnlyList<string> Of(string text, Language language) =>
        [.. Parts(text, language.IsChinese ? ChineseEnd() : EnglishEnd()).Select(sentence => sentence.Trim()).Where(sentence => sentence.Any(char.IsLetterOrDigit))];

    /// <summary>Each end is found once, with all the marks that close it: the time it takes grows with the text and no faster.</summary>
    private static IEnumerable<string> Parts(string text, Regex end)
    {
        var start = 0;
        foreach (Match match in end.Matches(text))
        {
            yield return text[start..(match.Index + match.Length)];
            start = match.Index + match.Length;
        }

        yield return text[start..];
    }

    [GeneratedRegex("[。！？!?…][。！？!?…”’」』）)】》〉]*")]
    private static partial Regex ChineseEnd();

    /// <summary>A stop, white space, and a capital or a figure; but not after an abbreviation, an initial or the number of an item.</summary>
    [GeneratedRegex("""(?<!\b(?:Nos?|Arts?|Mr|Mrs|Ms|Dr|Prof|Co|Ltd|St|Tel|Ext|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|\p{Lu}|[0-9]{1,2}))[.!?…](?>[.!?…)\]"”’']*)\s+(?=["“‘'(\[]?[\p{Lu}\p{Nd}])""")]
    private static partial Regex EnglishEnd();
}
