using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>The enumerator a text opens with.</summary>
/// <param name="Text">The token with the space after it, as received.</param>
/// <param name="Readings">The numbers it could stand for, each at most 20: no report numbers further, but years stand in brackets too.</param>
/// <param name="Ranks">The ranks it could have (see <see cref="EnumeratorShape"/>).</param>
/// <param name="OpensSentences">True when running text uses the same form.</param>
internal sealed partial record EnumeratorToken(string Text, IReadOnlyList<int> Readings, IReadOnlyList<int> Ranks, bool OpensSentences)
{
    private const int HighestNumber = 20;

    /// <summary>Reads the enumerator at the start of a text; null when there is none, or nothing follows it.</summary>
    public static EnumeratorToken? At(string text, Language language)
    {
        var folded = ScriptFolding.Fold(text);
        foreach (var shape in EnumeratorShapes.All)
        {
            var match = shape.RanksIn(language) is [_, ..] ? shape.Pattern.Match(folded) : Match.Empty;
            if (match.Success && match.Length < text.Length && Readable(match.Groups["n"].Value) is [_, ..] readings)
            {
                return new(text[..match.Length], readings, shape.RanksIn(language), shape.OpensSentences);
            }
        }

        return null;
    }

    /// <summary>Reads the enumerator at the start of running text: only forms that cannot be words, letters or several numbers are enumerators there.</summary>
    public static EnumeratorToken? AtRunningText(string text, Language language) =>
        At(text, language) is { OpensSentences: false, Readings: [_] } token && (language.IsChinese || char.IsAsciiDigit(token.Text.TrimStart('(', '（')[0])) ? token
        : language.IsChinese ? null
        : AtEnglishItem(text);

    /// <summary>(a) and i. are the English for （1） and ①: letters that number items and are no words.</summary>
    private static EnumeratorToken? AtEnglishItem(string text) =>
        EnglishLetter().Match(text) is { Success: true } letter ? new(letter.Value, [letter.Value[1] - 'a' + 1], [4], false)
        : EnglishRoman().Match(text) is { Success: true } roman && Numerals.Readings(roman.Groups["n"].Value) is [var number, ..] ? new(roman.Value, [number], [5], false)
        : null;

    /// <summary>The enumerator of this rank and number in the other language, with the space it needs.</summary>
    public static string Render(int rank, int number, Language language) => (language.IsChinese, rank) switch
    {
        (true, 1) => $"{NumberFormats.Format(number, "chineseCounting")}、",
        (true, 2) => $"（{NumberFormats.Format(number, "chineseCounting")}）",
        (true, 3) => $"{number}.",
        (true, 4) => $"（{number}）",
        (true, _) => NumberFormats.Format(number, "decimalEnclosedCircle"),
        (false, 1) => $"{NumberFormats.Format(number, "upperRoman")}. ",
        (false, 2) => $"({number}) ",
        (false, 3) => $"{number}. ",
        (false, 4) => $"({NumberFormats.Format(number, "lowerLetter")}) ",
        (false, _) => $"{NumberFormats.Format(number, "lowerRoman")}. ",
    };

    /// <summary>Not (i), which numbers otherwise.</summary>
    [GeneratedRegex(@"^\([a-h]\)\s+(?=\S)")]
    private static partial Regex EnglishLetter();

    [GeneratedRegex(@"^(?<n>i{1,3}|iv|vi{0,3}|ix|x)\.\s+(?=\S)")]
    private static partial Regex EnglishRoman();

    private static IReadOnlyList<int> Readable(string number) => [.. Numerals.Readings(number).Where(value => value <= HighestNumber)];
}
