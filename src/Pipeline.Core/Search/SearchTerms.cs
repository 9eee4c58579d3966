using System.Text;

namespace Pipeline.Core.Search;

/// <summary>
/// The terms a text is found by. Chinese has no spaces and its readers search for parts of words: every two neighbouring Han
/// characters are a term, and the last one of a run alone. English words are terms as they stand, and numbers of four digits
/// and more: smaller ones are in every report.
/// </summary>
internal static class SearchTerms
{
    private const int LettersOfWord = 2;
    private const int DigitsOfNumber = 4;
    private const int DigitsOfGroup = 3;

    /// <summary>The terms of a text, some of them more than once.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var folded = SearchFolding.Fold(text);
        return [.. Han(folded), .. Words(folded), .. Numbers(folded)];
    }

    /// <summary>True for a text with a number that is a term.</summary>
    public static bool HasNumber(string text) => Numbers(SearchFolding.Fold(text)).Any();

    private static IEnumerable<string> Han(string folded)
    {
        string? last = null;
        foreach (var rune in folded.EnumerateRunes())
        {
            var character = SearchFolding.IsHan(rune) ? rune.ToString() : null;
            if (last is not null)
            {
                yield return last + character;
            }

            last = character;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    /// <summary>Digits that stand among letters belong to the word: covid19.</summary>
    private static IEnumerable<string> Words(string folded)
    {
        var start = 0;
        for (var end = 0; end <= folded.Length; end++)
        {
            if (end == folded.Length || !IsOfWord(folded[end]))
            {
                if (folded.AsSpan(start, end - start).CountLetters() >= LettersOfWord)
                {
                    yield return folded[start..end];
                }

                start = end + 1;
            }
        }
    }

    /// <summary>
    /// A figure has decimals where its point stands alone; dates, versions and clauses have several, and each run of their digits
    /// is a number. Digits that a letter stands before are none. The script reads queries and texts by the same rule.
    /// </summary>
    private static IEnumerable<string> Numbers(string folded)
    {
        var at = 0;
        while (at < folded.Length)
        {
            if (!char.IsAsciiDigit(folded[at]))
            {
                at++;
            }
            else if (at > 0 && IsOfWord(folded[at - 1]))
            {
                Digits(folded, ref at);
            }
            else
            {
                var isJoined = at > 1 && folded[at - 1] is '.' && IsOfWord(folded[at - 2]);
                var whole = Whole(folded, ref at);
                var number = isJoined ? whole : whole + Decimals(folded, ref at);
                if (whole.Length >= DigitsOfNumber)
                {
                    yield return number;
                }
            }
        }
    }

    /// <summary>The digits before the point; groups of three behind commas belong to them.</summary>
    private static string Whole(string folded, ref int at)
    {
        var whole = new StringBuilder().Append(Digits(folded, ref at));
        while (whole.Length > 0 && IsGroup(folded, at) && (whole.Length <= DigitsOfGroup || folded[at - DigitsOfGroup - 1] is ','))
        {
            whole.Append(folded, at + 1, DigitsOfGroup);
            at += DigitsOfGroup + 1;
        }

        return whole.ToString();
    }

    /// <summary>The point and the digits behind it; none where a second point follows them.</summary>
    private static string Decimals(string folded, ref int at)
    {
        if (!IsPoint(folded, at))
        {
            return "";
        }

        var end = at + 1;
        var digits = Digits(folded, ref end);
        if (IsPoint(folded, end))
        {
            return "";
        }

        at = end;
        return "." + digits;
    }

    private static string Digits(string folded, ref int at)
    {
        var start = at;
        while (at < folded.Length && char.IsAsciiDigit(folded[at]))
        {
            at++;
        }

        return folded[start..at];
    }

    private static bool IsGroup(string folded, int at)
    {
        var end = at + 1;
        return at < folded.Length && folded[at] is ',' && Digits(folded, ref end).Length == DigitsOfGroup;
    }

    private static bool IsPoint(string folded, int at) => at + 1 < folded.Length && folded[at] is '.' && char.IsAsciiDigit(folded[at + 1]);

    private static bool IsOfWord(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);

    private static int CountLetters(this ReadOnlySpan<char> run)
    {
        var letters = 0;
        foreach (var character in run)
        {
            letters += char.IsAsciiLetterLower(character) ? 1 : 0;
        }

        return letters;
    }
}
