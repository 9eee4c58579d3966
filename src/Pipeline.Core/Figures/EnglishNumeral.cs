using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures;

/// <summary>A number read from English text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Start">The place it begins at.</param>
/// <param name="End">The place after it.</param>
/// <param name="IsInWords">True when no digit is in it.</param>
/// <param name="IsOrdinal">True for 13th and thirteenth.</param>
internal sealed record EnglishNumber(Rational Value, int Start, int End, bool IsInWords, bool IsOrdinal)
{
    /// <summary>True for “thirds” and “fifths”.</summary>
    public bool IsPlural { get; init; }
}

/// <summary>Reads the numbers of English text: 1,234.5 million, 13th, forty-two thousand, half a million, two and a half, twelfth.</summary>
internal static partial class EnglishNumeral
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] OddOrdinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    private static readonly FrozenDictionary<string, int> Cardinals = Units.Select((word, i) => (word, Value: i))
        .Concat(Tens.Select((word, i) => (word, Value: (i + 2) * 10))).ToFrozenDictionary(pair => pair.word, pair => pair.Value);

    private static readonly FrozenDictionary<string, int> Ordinals = OddOrdinals.Select((word, i) => (word, Value: i))
        .Concat(Units.Select((word, i) => (word: word + "th", Value: i)).Skip(13))
        .Concat(Tens.Select((word, i) => (word: word[..^1] + "ieth", Value: (i + 2) * 10)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Value);

    private static readonly FrozenDictionary<string, Rational> Scales = new Dictionary<string, Rational>
    {
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = Rational.Parse("1000000000000"),
        ["k"] = 1000,
        ["mn"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["tn"] = Rational.Parse("1000000000000"),
        ["dozen"] = 12,
        ["m"] = 1_000_000,
        ["b"] = 1_000_000_000,
        ["mln"] = 1_000_000,
        ["bln"] = 1_000_000_000,
    }.ToFrozenDictionary();

    private static readonly string[] MoneyScales = ["m", "b"];

    /// <summary>Every number in the text, in order.</summary>
    public static IEnumerable<EnglishNumber> In(string text)
    {
        var place = 0;
        while (place < text.Length && Start().Match(text, place) is { Success: true } match)
        {
            var number = Read(text, match.Index);
            if (number is not null)
            {
                yield return number;
            }

            place = number?.End ?? (match.Index + match.Length);
        }
    }

    /// <summary>The number that begins at a place; null when there is none.</summary>
    public static EnglishNumber? Read(string text, int start) =>
        Digits().Match(text, start) is { Success: true } digits ? WithHalf(text, ReadDigits(text, digits))
        : HalfOf().Match(text, start) is { Success: true } half ? ReadHalf(half)
        : WithHalf(text, ReadWords(text, start));

    private static EnglishNumber? WithHalf(string text, EnglishNumber? number) =>
        number is { IsOrdinal: false } && AndAHalf().Match(text, number.End) is { Success: true } half
            ? number with { Value = (number.Value + Rational.Of(1, 2)) * Scales.GetValueOrDefault(half.Groups["w"].Value, 1), End = half.Index + half.Length }
            : number;

    private static EnglishNumber ReadHalf(Match half) =>
        new(Scales[half.Groups["w"].Value] / 2, half.Index, half.Index + half.Length, IsInWords: true, IsOrdinal: false);

    private static EnglishNumber ReadDigits(string text, Match digits)
    {
        var (value, end) = (Rational.Parse(digits.Value), digits.Index + digits.Length);
        if (OrdinalEnding().Match(text, end) is { Success: true } ending)
        {
            return new(value, digits.Index, end + ending.Length, IsInWords: false, IsOrdinal: true);
        }

        while (ScaleAfter(text, end) is { } scale)
        {
            (value, end) = (value * scale.Value, scale.End);
        }

        return new(value, digits.Index, end, IsInWords: false, IsOrdinal: false);
    }

    private static (Rational Value, int End)? ScaleAfter(string text, int end)
    {
        var word = NextWord().Match(text, end);
        if (!word.Success || !Scales.TryGetValue(word.Groups["w"].Value, out var scale))
        {
            return null;
        }

        var after = word.Index + word.Length;
        var isShort = MoneyScales.Contains(word.Groups["w"].Value);
        return isShort && !Unit.English.At(text, after + (after < text.Length && text[after] == ' ' ? 1 : 0)).HasValue ? null : (scale, after);
    }

    private static EnglishNumber? ReadWords(string text, int start)
    {
        Rational total = 0, current = 0;
        var (end, count, isOrdinal, isPlural, isAfterArticle, isRound) = (start, 0, false, false, false, false);
        for (var word = FirstWord().Match(text, start); word.Success && !isOrdinal; word = NextWord().Match(text, end))
        {
            var (name, place) = (word.Groups["w"].Value, word.Index + word.Length);
            if (name is "a" or "an" && count == 0 && !isAfterArticle)
            {
                (end, isAfterArticle) = (place, true);
                continue;
            }

            if (name == "and" && isRound)
            {
                var next = NextWord().Match(text, place);
                if (!next.Success || !(Cardinals.ContainsKey(next.Groups["w"].Value) || Ordinals.ContainsKey(next.Groups["w"].Value)))
                {
                    break;
                }

                (name, place) = (next.Groups["w"].Value, next.Index + next.Length);
            }

            if (Cardinals.TryGetValue(name, out var cardinal) && Fits(current, cardinal) && !isAfterArticle)
            {
                (current, isRound) = (current + cardinal, false);
            }
            else if (Scales.TryGetValue(name.TrimEnd('s'), out var scale) && name.Length > 3 && (isAfterArticle || count > 0) && (name[^1] != 's' || count > 0))
            {
                var whole = current == 0 ? 1 : current;
                (total, current, isRound) = scale > 100 ? (total + (whole * scale), 0, true) : (total, whole * scale, true);
                isAfterArticle = false;
            }
            else if ((Ordinals.TryGetValue(name, out var ordinal) || (name[^1] == 's' && Ordinals.TryGetValue(name[..^1], out ordinal))) && !isAfterArticle && Fits(current, ordinal))
            {
                (current, isOrdinal, isPlural) = (current + ordinal, true, name[^1] == 's');
            }
            else
            {
                break;
            }

            (end, count) = (place, count + 1);
        }

        return count == 0 ? null : new(total + current, start, end, IsInWords: true, isOrdinal) { IsPlural = isPlural };
    }

    /// <summary>Twenty takes one to nine; a hundred takes all of them.</summary>
    private static bool Fits(Rational current, int value) =>
        current == 0 || (current.Numerator % 100).IsZero || (value is > 0 and < 10 && (current.Numerator % 10).IsZero && current.Numerator % 100 >= 20);

    /// <summary>The number as digits of an ordinal or label, if it is small and whole.</summary>
    public static int? SmallOf(EnglishNumber number) =>
        number.Value.IsWhole && number.Value < 100_000 ? int.Parse(number.Value.Numerator.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![a-z0-9])[0-9]|(?<=rmb|usd|cny|hkd|eur|gbp|no|x)[0-9]|(?<![a-z])[a-z]+")]
    private static partial Regex Start();

    [GeneratedRegex(@"\G(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,40})(?:\.[0-9]{1,20})?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\G(?:st|nd|rd|th)(?![a-z])")]
    private static partial Regex OrdinalEnding();

    [GeneratedRegex(@"\G(?<w>[a-z]+)")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\G[ -]?(?<w>[a-z]+)")]
    private static partial Regex NextWord();

    [GeneratedRegex(@"\G and a half(?: (?<w>hundred|thousand|million|billion|trillion))?(?![a-z])")]
    private static partial Regex AndAHalf();

    [GeneratedRegex(@"\Ghalf a (?<w>hundred|thousand|million|billion|trillion|dozen)(?![a-z])")]
    private static partial Regex HalfOf();
}
