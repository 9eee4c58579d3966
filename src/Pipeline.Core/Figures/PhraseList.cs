using System.Collections.Frozen;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Figures;

/// <summary>A place in a text where a phrase stands.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Value">What the phrase stands for.</param>
internal readonly record struct Phrase<T>(int Start, int End, T Value);

/// <summary>
/// Finds the phrases of a list in a normalised text, the longest first. A phrase in Latin letters stands as words of its own;
/// <c>increas*</c> also stands for every word that begins so.
/// </summary>
internal sealed class PhraseList<T>
{
    private readonly FrozenDictionary<char, (string Text, bool IsStem, T Value)[]> _byFirst;
    private readonly FrozenDictionary<char, (string Text, bool IsStem, T Value)[]> _byLast;

    /// <summary>Makes a list of phrases and what they stand for.</summary>
    public PhraseList(IEnumerable<(string Text, T Value)> phrases)
    {
        var all = phrases.Select(phrase => (Text: phrase.Text.TrimEnd('*'), IsStem: phrase.Text.EndsWith('*'), phrase.Value))
            .OrderByDescending(phrase => phrase.Text.Length).ToList();
        _byFirst = all.GroupBy(phrase => phrase.Text[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byLast = all.GroupBy(phrase => phrase.Text[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>A list from a column of a data file, its phrases parted by bars.</summary>
    public static PhraseList<T> Of(string file, int column, Func<string[], T> value) => new(
        from row in EmbeddedData.Rows(file)
        from phrase in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries)
        select (phrase, value(row)));

    /// <summary>Every phrase in the text, none overlapping the one before it.</summary>
    public IEnumerable<Phrase<T>> In(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (At(text, i) is { } phrase)
            {
                yield return phrase;
                i = phrase.End;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The longest phrase that begins here.</summary>
    public Phrase<T>? At(string text, int start)
    {
        if (start < text.Length && _byFirst.TryGetValue(text[start], out var candidates) && !IsInsideWord(text, start))
        {
            foreach (var (phrase, isStem, value) in candidates)
            {
                if (string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0 && EndOf(text, start + phrase.Length, isStem) is { } end)
                {
                    return new(start, end, value);
                }
            }
        }

        return null;
    }

    /// <summary>The longest phrase that ends here.</summary>
    public Phrase<T>? Before(string text, int end)
    {
        if (end > 0 && _byLast.TryGetValue(text[end - 1], out var candidates) && !IsInsideWord(text, end))
        {
            foreach (var (phrase, _, value) in candidates)
            {
                var start = end - phrase.Length;
                if (start >= 0 && string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0 && !IsInsideWord(text, start))
                {
                    return new(start, end, value);
                }
            }
        }

        return null;
    }

    private static int? EndOf(string text, int end, bool isStem)
    {
        while (isStem && end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return IsInsideWord(text, end) ? null : end;
    }

    private static bool IsInsideWord(string text, int place) =>
        place > 0 && place < text.Length && char.IsAsciiLetter(text[place - 1]) && char.IsAsciiLetter(text[place]);
}
