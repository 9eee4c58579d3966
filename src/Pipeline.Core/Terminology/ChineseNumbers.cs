using System.Globalization;
using System.Text;

namespace Pipeline.Core.Terminology;

/// <summary>Prints numbers in Chinese characters, and in those of its neighbours, by the names of ECMA-376 and as Word 16 shows them.</summary>
internal static class ChineseNumbers
{
    private const string Plain = "一二三四五六七八九";

    /// <summary>How one format writes: its digits from zero, its units from ten, and what it does with a leading or inner nothing.</summary>
    private sealed record Style(string Digits, string Units, bool SaysOneTen = false, bool SaysZero = true);

    /// <summary>Digits one after the other: 一〇 is ten.</summary>
    private static readonly Dictionary<string, string> Positional = new()
    {
        ["ideographDigital"] = "〇" + Plain,
        ["japaneseDigitalTenThousand"] = "〇" + Plain,
        ["taiwaneseDigital"] = "○" + Plain,
        ["koreanDigital"] = "영일이삼사오육칠팔구",
        ["koreanDigital2"] = "零" + Plain,
    };

    /// <summary>Words up to ninety-nine, digits one after the other from a hundred: 十一, but 一○一.</summary>
    private static readonly Dictionary<string, string> Mixed = new()
    {
        ["chineseCounting"] = "○" + Plain,
        ["taiwaneseCounting"] = "○" + Plain,
    };

    private static readonly Dictionary<string, Style> Words = new()
    {
        ["chineseCountingThousand"] = new("〇" + Plain, "十百千"),
        ["taiwaneseCountingThousand"] = new("零" + Plain, "十百千"),
        ["japaneseCounting"] = new("〇" + Plain, "十百千", SaysZero: false),
        ["japaneseLegal"] = new("〇壱弐参四伍六七八九", "拾百阡", SaysOneTen: true, SaysZero: false),
        ["koreanCounting"] = new("영일이삼사오육칠팔구", "십백천", SaysZero: false),
        ["chineseLegalSimplified"] = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟", SaysOneTen: true),
        ["ideographLegalTraditional"] = new("零壹貳參肆伍陸柒捌玖", "拾佰仟", SaysOneTen: true),
    };

    /// <summary>The number in a Chinese format; null for another format, or a number beyond 9999.</summary>
    public static string? Format(int number, string format) => number switch
    {
        > 9999 => null,
        _ when Positional.TryGetValue(format, out var digits) => OneByOne(number, digits),
        >= 100 when Mixed.TryGetValue(format, out var digits) => OneByOne(number, digits),
        _ when Mixed.TryGetValue(format, out var digits) => InWords(number, new(digits, "十百千")),
        _ when Words.TryGetValue(format, out var style) => InWords(number, style),
        _ => null,
    };

    private static string OneByOne(int number, string digits) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));

    private static string InWords(int number, Style style)
    {
        var words = new StringBuilder();
        var skippedZero = false;
        for (var (power, unit) = (3, 1000); power >= 0; power--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                skippedZero = words.Length > 0;
                continue;
            }

            if (skippedZero && style.SaysZero)
            {
                words.Append(style.Digits[0]);
            }

            skippedZero = false;
            var isBareOne = digit == 1 && power > 0 && !style.SaysOneTen && (!style.SaysZero || (power == 1 && words.Length == 0));
            if (!isBareOne)
            {
                words.Append(style.Digits[digit]);
            }

            if (power > 0)
            {
                words.Append(style.Units[power - 1]);
            }
        }

        return words.ToString();
    }
}
