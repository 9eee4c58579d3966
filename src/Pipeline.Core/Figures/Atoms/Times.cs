using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Times of day: 上午9时30分, 下午2点半, 17:00; 9:30 a.m., 2.30 pm, noon. 全天候 and “around the clock” are one of them.</summary>
internal static partial class Times
{
    private const int Noon = 12 * 60;

    /// <summary>Those of a Chinese text; a range says 上午 or 下午 once.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text)
    {
        var (half, last) = ("", -10);
        foreach (Match match in ChineseForm().Matches(text.Rest))
        {
            var end = match.Index + match.Length;
            if (match.Groups["all"].Success)
            {
                yield return new ClockTime(match.Index, end, ClockTime.AllDay, true) { IsOptional = true };
            }
            else if (ChineseNumeral.Small(match.Groups["h"].Value) is <= 24 and var hour)
            {
                var minute = match.Groups["m"].Value switch { "" or "整" => 0, "半" => 30, "一刻" => 15, "三刻" => 45, var other => ChineseNumeral.Small(other.TrimEnd('分')) ?? 0 };
                half = match.Groups["half"].Success ? match.Groups["half"].Value : match.Index - last <= 2 ? half : "";
                var isAfternoon = half.Length > 0 && "下晚夜傍中".Contains(half[0]);
                yield return new ClockTime(match.Index, end, (((hour % 24) + (isAfternoon && hour < 12 && (half[0] != '中' || hour < 4) ? 12 : 0)) * 60) + minute, half.Length > 0 || hour > 12);
                last = end;
            }
        }
    }

    /// <summary>Those of an English text; a range says a.m. or p.m. once, at its end.</summary>
    public static IEnumerable<Atom> English(FigureText text)
    {
        var matches = EnglishForm().Matches(text.Rest);
        foreach (Match match in matches)
        {
            var end = match.Index + match.Length;
            var (hour, minute) = (Plain(match.Groups["h"]), Plain(match.Groups["m"]));
            if (match.Groups["all"].Success)
            {
                yield return new ClockTime(match.Index, end, ClockTime.AllDay, true) { IsOptional = true };
            }
            else if (match.Groups["noon"].Success)
            {
                yield return new ClockTime(match.Index, end, match.Groups["noon"].Value is "midnight" ? 0 : Noon, true);
            }
            else if (hour <= 24)
            {
                var half = match.Groups["half"].Success ? match.Groups["half"].Value[0] : '\0';
                var hours = half switch { 'p' when hour < 12 => hour + 12, 'a' when hour == 12 => 0, _ => hour % 24 };
                yield return new ClockTime(match.Index, end, (hours * 60) + minute, half != '\0' || hour > 12);
            }
        }
    }

    private static int Plain(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<all>全天候|昼夜不停|不分昼夜|7x24(?:小时)?|24小时不间断|全天24小时)|(?<half>上午|下午|晚上|晚间|傍晚|早上|早晨|凌晨|中午|夜间|晚|早)(?<h>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:[时点:](?<m>[0-9]{1,2}分?|半|一刻|三刻|整|[一二三四五]?十[一二三四五六七八九]?分?)?)(?:钟)?|(?<![0-9:])(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?![0-9:])|(?<![0-9.])(?<h>[0-9]{1,2})[时点](?<m>[0-9]{1,2}分|半|整)|(?<![0-9.])(?<h>[0-9]{1,2})(?:时|点钟?)(?=[至到\-~前后,。;)、]|$)")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<all>(?:a)?round[ -]the[ -]clock|24 ?/ ?7|24 ?x ?7|7 ?x ?24(?:[ -]hours?)?|day and night|24 hours a day)|(?<![a-z])(?<noon>noon|midday|midnight)(?![a-z])|(?<![0-9:.,])(?<h>[0-9]{1,2})(?:[:.](?<m>[0-9]{2}))? ?(?<half>[ap])\.?m(?![a-z])\.?|(?<![0-9:])(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?![0-9:])(?: ?hours)?|(?<![0-9.,])(?<h>[0-9]{1,2}) o'clock(?: in the (?<half>a|p)?[a-z]+)?|(?<![0-9.,]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )(?<h>[0-9]{1,2})(?=(?: ?- ?| to | until )[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m)")]
    private static partial Regex EnglishForm();
}
