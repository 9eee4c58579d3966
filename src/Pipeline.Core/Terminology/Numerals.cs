using System.Globalization;

namespace Pipeline.Core.Terminology;

/// <summary>Reads numbers as enumerators write them, 1 to 99; <see cref="NumberFormats"/> prints them.</summary>
internal static class Numerals
{
    private const string ChineseDigits = "一二三四五六七八九";
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>
    /// Every number a token could stand for: machine translation prints (I) for 1 and for the ninth letter, (C) for 3.
    /// Which one is meant, the sequence decides.
    /// </summary>
    public static IReadOnlyList<int> Readings(string token)
    {
        var lower = token.ToLowerInvariant();
        int?[] readings = [Arabic(lower), Chinese(lower), Enclosed(lower), Roman(lower), Word(lower), Letter(lower)];
        return [.. readings.OfType<int>().Distinct()];
    }

    /// <summary>The value of 一 … 九十九; null for anything else.</summary>
    public static int? Chinese(string token)
    {
        var ten = token.IndexOf('十');
        if (ten < 0)
        {
            return token.Length == 1 && ChineseDigits.IndexOf(token[0]) is >= 0 and var digit ? digit + 1 : null;
        }

        var tens = ten == 0 ? 1 : Chinese(token[..ten]);
        var units = ten == token.Length - 1 ? 0 : Chinese(token[(ten + 1)..]);
        return tens is < 10 && units is < 10 ? (tens * 10) + units : null;
    }

    private static int? Arabic(string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 99 ? value : null;

    /// <summary>㈠, ⑴ and ①, each a block of ten or twenty characters.</summary>
    private static int? Enclosed(string token) => token.Length != 1 ? null : token[0] switch
    {
        >= '㈠' and <= '㈩' => token[0] - '㈠' + 1,
        >= '⑴' and <= '⒇' => token[0] - '⑴' + 1,
        >= '①' and <= '⑳' => token[0] - '①' + 1,
        _ => null,
    };

    private static int? Roman(string token)
    {
        for (var value = 1; value <= 20; value++)
        {
            if (NumberFormats.Format(value, "lowerRoman") == token)
            {
                return value;
            }
        }

        return null;
    }

    private static int? Word(string token) =>
        Array.IndexOf(Ordinals, token) is >= 0 and var ordinal ? ordinal + 1
        : Array.IndexOf(Cardinals, token) is >= 0 and var cardinal ? cardinal + 1
        : null;

    private static int? Letter(string token) => token.Length == 1 && token[0] is >= 'a' and <= 'z' ? token[0] - 'a' + 1 : null;
}
