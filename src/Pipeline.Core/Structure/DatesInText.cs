using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Reads dates and years as reports print them.</summary>
internal static partial class DatesInText
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The first day named in the text; null when there is none.</summary>
    public static DateOnly? FirstDay(string text)
    {
        var folded = WithArabicYears(ScriptFolding.Fold(text));
        if (NumericDay().Matches(folded).Select(Day).FirstOrDefault(day => day is not null) is { } numeric)
        {
            return numeric;
        }

        var english = EnglishDay().Match(folded);
        return english.Success && DateOnly.TryParse(english.Value, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    /// <summary>True when the text is a day and nothing else.</summary>
    public static bool IsOnlyADay(string text)
    {
        var folded = WithArabicYears(ScriptFolding.Fold(text)).Trim();
        return FirstDay(text) is not null && (NumericDay().Match(folded).Length == folded.Length || EnglishDay().Match(folded).Length == folded.Length);
    }

    /// <summary>The day a text ends with and where it begins; null for a text that does not end with one.</summary>
    public static (int Start, DateOnly Day)? DayAtEnd(string text)
    {
        var folded = WithArabicYears(ScriptFolding.Fold(text));
        var last = NumericDay().Matches(folded).Concat(EnglishDay().Matches(folded)).LastOrDefault(match => match.Index + match.Length == folded.Length);
        return last is not null && FirstDay(last.Value) is { } day ? (last.Index, day) : null;
    }

    /// <summary>2024年1月30日（此件公开发布）: the text without what stands in brackets after the day; any other text as it is.</summary>
    public static string WithoutBracketedTail(string text) =>
        BracketedTail().Match(text) is { Success: true } tail && DayAtEnd(text[..tail.Index]) is not null ? text[..tail.Index] : text;

    /// <summary>Every distinct year named in a title, in order, in Arabic or Chinese digits.</summary>
    public static IReadOnlyList<int> Years(string text) =>
        [.. FourDigits().Matches(WithArabicYears(ScriptFolding.Fold(text))).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Distinct()];

    /// <summary>二〇二一年 becomes 2021年; the length stays the same.</summary>
    public static string WithArabicYears(string folded) => ChineseYear().Replace(folded, match =>
        string.Concat(match.Value.Select(digit => ChineseDigits.IndexOf(digit is '零' or '○' or 'O' ? '〇' : digit))));

    private static DateOnly? Day(Match match) =>
        NumberOf(match.Groups["y"].Value) is { } year && NumberOf(match.Groups["m"].Value) is >= 1 and <= 12 and { } month
        && NumberOf(match.Groups["d"].Value) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Arabic digits, 二十五, or 二五 digit by digit; null for anything else.</summary>
    private static int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : Numerals.Chinese(digits) is { } counted ? counted
        : int.TryParse(string.Concat(digits.Select(digit => ChineseDigits.IndexOf(digit))), NumberStyles.None, CultureInfo.InvariantCulture, out var spelled) ? spelled
        : null;

    [GeneratedRegex(@"(?<y>(?:19|20)[0-9]{2})\s*[-/.年]\s*(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s*[-/.月]\s*(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*日?")]
    private static partial Regex NumericDay();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+[0-9]{1,2},\s*(?:19|20)[0-9]{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishDay();

    [GeneratedRegex(@"\s*[（(〔\[【][^（(〔\[【]*[）)〕\]】]$")]
    private static partial Regex BracketedTail();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex FourDigits();

    [GeneratedRegex("[一二][〇零○O一二三四五六七八九]{3}(?=年)")]
    private static partial Regex ChineseYear();
}
