using System.Collections.Frozen;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>
/// The first letter of an English sentence that is used with a lead before it, or without the one it was approved with.
/// Only words that are never names are made small: the rows of <c>sentence_openers.tsv</c>.
/// </summary>
internal static class SentenceCase
{
    private static readonly FrozenSet<string> Openers = EmbeddedData.Rows("sentence_openers.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentence as it goes on after <c>First, </c>.</summary>
    public static string AfterLead(string sentence)
    {
        var word = sentence[..FirstWordEnd(sentence)];
        return word.Length > 0 && char.IsUpper(word[0]) && (Openers.Contains(word) || (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal)))
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..]
            : sentence;
    }

    /// <summary>The sentence as it begins by itself.</summary>
    public static string AtStart(string sentence) => sentence.Length > 0 ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    private static int FirstWordEnd(string sentence)
    {
        var end = 0;
        while (end < sentence.Length && char.IsAsciiLetter(sentence[end]))
        {
            end++;
        }

        return end;
    }
}
