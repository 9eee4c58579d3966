using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>
/// Days, months and years: 2021年1月15日, 二〇二一年, 3月1日至5日, 2019—2021年; 15 January 2021, from 3 to 9 May 2020, ISO dates.
/// A part that is stated once for two dates is left open in the other.
/// </summary>
internal static partial class Dates
{
    private const string Number = "[0-9]{1,2}|[一二三四五六七八九十〇零廿卅]{1,3}";
    private const string Year = "(?:1[89]|20)[0-9]{2}|[一二][零〇一二三四五六七八九]{3}";
    private const string Month = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Day = "(?:[0-9]{1,2})(?:st|nd|rd|th)?";
    private const string Between = "(?: ?(?:-|~|to|through|until|till|and|,|or) ?)";
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).SelectMany(match => InChinese(match));

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest)
        .Where(match => !match.Groups["alone"].Success || IsMonthName(text, match))
        .SelectMany(InEnglish)
        .Concat(Years(text));

    /// <summary>The month of a name or its abbreviation, 1 to 12.</summary>
    public static int MonthOf(string name) => Array.IndexOf(Months, name[..3]) + 1;

    private static IEnumerable<Atom> InChinese(Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        int? year = ChineseNumeral.Small(match.Groups["y"].Value), month = ChineseNumeral.Small(match.Groups["m"].Value);
        var days = match.Groups["d"].Captures.Select(capture => ChineseNumeral.Small(capture.Value)).ToList();
        var isReal = month is null or (>= 1 and <= 12) && days.TrueForAll(day => day is >= 1 and <= 31);
        var dates = days.Count == 0 ? [new CalendarDate(start, end, year, month)] : days.Select(day => new CalendarDate(start, end, year, month, day));
        return isReal ? dates : [];
    }

    private static IEnumerable<Atom> InEnglish(Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var year = Plain(match.Groups["y"]);
        int? month = match.Groups["m"].Success ? MonthOf(match.Groups["m"].Value) : Plain(match.Groups["mm"]);
        var days = match.Groups["d"].Captures.Select(capture => int.Parse(capture.Value.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), CultureInfo.InvariantCulture)).ToList();
        return days.Exists(day => day is 0 or > 31) || month > 12 ? []
            : days.Count == 0 ? [new CalendarDate(start, end, year, month)]
            : days.Select(day => new CalendarDate(start, end, year, month, day));
    }

    /// <summary>Years alone; the second of 2016–20 is short.</summary>
    private static IEnumerable<Atom> Years(FigureText text)
    {
        var taken = EnglishForm().Matches(text.Rest).Where(match => !match.Groups["alone"].Success || IsMonthName(text, match)).Select(match => (match.Index, End: match.Index + match.Length)).ToList();
        foreach (Match match in EnglishYear().Matches(text.Rest))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (taken.Exists(span => span.Index < end && start < span.End))
            {
                continue;
            }

            var first = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
            yield return new CalendarDate(start, start + match.Groups["y"].Index - match.Index + 4, first);
            if (Plain(match.Groups["z"]) is { } second)
            {
                yield return new CalendarDate(start, end, (first / 100 * 100) + second);
            }
        }
    }

    /// <summary>“May” and “March” are months only after a word that months stand after; every month has its capital.</summary>
    private static bool IsMonthName(FigureText text, Match match) =>
        char.IsAsciiLetterUpper(text.Cased[match.Index]) && (match.Value is not ("may" or "march") || BeforeMonth().IsMatch(text.Text.AsSpan(0, match.Index)));

    private static int? Plain(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"(?<![0-9])(?<y>" + Year + @")(?:年|[-./](?=[0-9]{1,2}[-./][0-9]))(?<m>" + Number + @")(?:月|[-./](?=[0-9]))(?<d>" + Number + @")(?:[日号]|(?![0-9]))(?:[至到~、和及与-]{1,2}(?<d>" + Number + @")[日号])*"
        + @"|(?<![0-9])(?<y>" + Year + @")年(?<m>" + Number + @")月份?"
        + @"|(?<![0-9.])(?<m>" + Number + @")月(?:(?<d>" + Number + @")[日号]?[至到~、和及与-]{1,2})*(?<d>" + Number + @")[日号]"
        + @"|(?<![0-9])(?<y>(?:1[89]|20)[0-9]{2})(?=[-~至到、,和及与]{1,2}(?:1[89]|20)[0-9]{2}(?:年|[、,和及与至]))|(?<![0-9])(?<y>" + Year + @")(?:年度|学年度|年(?![轻龄初]))"
        + @"|(?<![0-9.个])(?<m>" + Number + @")月(?:份|(?!饼|球|亮))"
        + @"|(?<=[、和及与])(?<m>[0-9]{1,2})月")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>(?:19|20)[0-9]{2})[-/.](?<mm>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})(?![0-9])"
        + @"|(?<![0-9.,])(?:(?<d>" + Day + ")" + Between + @")?(?:the )?(?<d>" + Day + @")(?: of)? (?<m>" + Month + @")(?![a-z])\.?(?:,? (?<y>(?:19|20)[0-9]{2})(?![0-9]))?"
        + @"|(?<![a-z])(?<m>" + Month + @")(?![a-z])\.? (?:the )?(?<d>" + Day + @")(?![0-9,.]*[0-9%]| (?:percent|per cent|million|billion|thousand))(?:" + Between + @"(?<d>" + Day + @")(?![0-9,.]*[0-9]|[ -][a-z]))?(?:,? ?(?<y>(?:19|20)[0-9]{2})(?![0-9]))?"
        + @"|(?<![a-z])(?<m>" + Month + @")(?![a-z])\.?(?:,| of)? (?<y>(?:19|20)[0-9]{2})(?![0-9])"
        + @"|(?<![a-z])(?<alone>(?<m>" + Month + @"))(?![a-z])")]
    private static partial Regex EnglishForm();

    [GeneratedRegex(@"(?<![0-9.,$¥€£]|rmb |cny |no\. |no\.)(?:fy ?)?(?<y>(?:1[89]|20)[0-9]{2})(?:(?:-|/)(?<z>[0-9]{2}))?(?![0-9]|[,.][0-9]|%| ?(?:yuan|percent|per cent|million|billion|thousand|km|kilomet|square|hectares|tons|tonnes))")]
    private static partial Regex EnglishYear();

    [GeneratedRegex(@"(?:in|of|by|since|from|to|until|till|through|late|early|mid|and|between|last|this|every|each|during|for|before|after|end|-|,)[ -]?$", RegexOptions.RightToLeft)]
    private static partial Regex BeforeMonth();
}
