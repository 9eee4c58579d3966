using System.Text.RegularExpressions;

namespace Pipeline.Core.Terminology;

/// <summary>
/// Finds an English rendering in a sentence whatever the sentence does to it: capitals, plurals, a possessive, hyphens for
/// spaces, articles in front or in between. Word by word, so that <c>rules</c> is not found in <c>overruled</c>.
/// </summary>
internal static partial class EnglishForm
{
    /// <summary>True when the text has the rendering.</summary>
    public static bool Matches(string text, string rendering) => Find(WordsOf(text), WordsOf(rendering)).Any();

    /// <summary>Each place where the text has the rendering.</summary>
    public static IEnumerable<Range> Find(string text, string rendering) => Find(WordsOf(text), WordsOf(rendering));

    /// <summary>The same for a text and a rendering that are taken apart already.</summary>
    public static IEnumerable<Range> Find(IReadOnlyList<EnglishWord> text, IReadOnlyList<EnglishWord> rendering)
    {
        for (var at = 0; rendering.Count > 0 && at + rendering.Count <= text.Count; at++)
        {
            if (IsAt(text, at, rendering))
            {
                yield return text[at].Start..text[at + rendering.Count - 1].End;
            }
        }
    }

    /// <summary>True when the rendering stands at a word of the text.</summary>
    public static bool IsAt(IReadOnlyList<EnglishWord> text, int at, IReadOnlyList<EnglishWord> rendering) =>
        at + rendering.Count <= text.Count && Enumerable.Range(0, rendering.Count).All(i => text[at + i].Form == rendering[i].Form);

    /// <summary>The words of a text that count, each in the form all its forms share; articles do not count.</summary>
    public static IReadOnlyList<EnglishWord> WordsOf(string text) =>
        [.. Word().Matches(text)
            .Select(word => new EnglishWord(Singular(Bare(word.Value)), word.Index, word.Index + word.Length))
            .Where(word => word.Form is not ("the" or "a" or "an"))];

    /// <summary>What two renderings share that differ in nothing this class looks at.</summary>
    public static string KeyOf(string rendering) => string.Join(' ', WordsOf(rendering).Select(word => word.Form));

    private static string Bare(string word) => word.ToLowerInvariant().Replace('’', '\'') is var lower && lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower.TrimEnd('\'');

    /// <summary>A word without the ending of the plural. Both sides lose it, so that a word which only looks like a plural does no harm.</summary>
    private static string Singular(string word) => word switch
    {
        [_, _, .. var stem, 'i', 'e', 's'] when stem.Length > 0 => word[..^3] + "y",
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
        "news" or [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [_, _, .., 's'] => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"[A-Za-z0-9\u00C0-\u024F]+(?:['’][A-Za-z]+)*['’]?|%")]
    private static partial Regex Word();
}

/// <summary>A word of an English text.</summary>
/// <param name="Form">What all forms of the word share.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it has ended.</param>
internal readonly record struct EnglishWord(string Form, int Start, int End);
