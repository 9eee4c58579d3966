using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Parts of a year as the months they span: 三季度 and Q3, 上半年 and January to June, 前三季度 and the first nine months.</summary>
internal static partial class Periods
{
    private const string Rank = "first|second|third|fourth|last|1st|2nd|3rd|4th|[1-4]";
    private const string Month = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).SelectMany(match =>
    {
        var place = new Period(match.Index, match.Index + match.Length, 0, 0);
        int Number(string group) => ChineseNumeral.Small(match.Groups[group].Value) ?? 0;
        return match.Groups["half"].Success ? [Half(place, match.Groups["half"].Value == "上" ? 1 : 2)]
            : match.Groups["upto"].Success ? [place with { First = 1, Last = Number("upto") * 3 }]
            : match.Groups["months"].Success ? [place with { First = 1, Last = Number("months") }]
            : match.Groups["q"].Success ? match.Groups["q"].Captures.Select(capture => Quarter(place, ChineseNumeral.Small(capture.Value) ?? 0))
            : Enumerable.Repeat(place with { First = Number("from"), Last = Number("to") }, 1);
    }).Where(period => period.First is >= 1 and <= 12 && period.Last is >= 1 and <= 12);

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest).SelectMany(match =>
    {
        var place = new Period(match.Index, match.Index + match.Length, 0, 0);
        return match.Groups["from"].Success ? [place with { First = Dates.MonthOf(match.Groups["from"].Value), Last = Dates.MonthOf(match.Groups["to"].Value) }]
            : match.Groups["half"].Success ? [Half(place, RankOf(match.Groups["half"].Value, 2))]
            : match.Groups["upto"].Success ? [place with { First = 1, Last = CountOf(match.Groups["upto"].Value) * 3 }]
            : match.Groups["months"].Success ? [place with { First = 1, Last = CountOf(match.Groups["months"].Value) }]
            : match.Groups["q"].Captures.Select(capture => Quarter(place, RankOf(capture.Value, 4)));
    }).Where(period => period.Last is >= 1 and <= 12);

    private static Period Quarter(Period place, int quarter) => place with { First = (quarter * 3) - 2, Last = quarter * 3 };

    private static Period Half(Period place, int half) => place with { First = (half * 6) - 5, Last = half * 6 };

    private static int RankOf(string word, int last) => word == "last" ? last
        : char.IsAsciiDigit(word[0]) ? word[0] - '0'
        : EnglishNumeral.Read(word, 0) is { } number ? EnglishNumeral.SmallOf(number) ?? 0 : 0;

    private static int CountOf(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : RankOf(word, 0);

    [GeneratedRegex(@"(?<half>[上下])半年(?!度?来)|前(?<upto>[二两三23])个?季度|前(?<months>[0-9]{1,2}|[两三四五六七八九十]{1,2})个月|第?(?<q>[一二三四1-4])(?:(?:、|和|至|-)第?(?<q>[一二三四1-4]))*季度|(?<![0-9.])(?<from>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月?份?(?:[-~至到]{1,2})(?<to>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|(?![0-9]))|(?<![a-z])q(?<q>[1-4])(?![0-9])")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![a-z])(?:(?<half>first|second|1st|2nd|latter)[ -]half(?= of (?:the|this|last|(?:19|20)[0-9]{2})|(?! of )(?![a-z]))|h(?<half>[12])(?![0-9a-z])|first (?<upto>two|three|2|3) quarters|first (?<months>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) months|(?<q>" + Rank + @")(?:(?:,| and|, and| to) (?:the )?(?<q>" + Rank + @"))*[ -]quarters?(?![a-z])|q(?<q>[1-4])(?:(?: and |-| to |/)q(?<q>[1-4]))?(?![0-9])|(?<from>" + Month + @")\.?(?: ?(?:-|~) ?| to | through | and (?<=between [a-z]{3,9}\.? and ))(?<to>" + Month + @")(?![a-z])\.?(?! [0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])))")]
    private static partial Regex EnglishForm();
}
