using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Shares and points: 8.2%, 百分之八, 千分之三, 七成五, 2个百分点; per cent, ‰, percentage points, basis points.</summary>
internal static partial class Percentages
{
    private static readonly Unit PerMille = Unit.Share with { Factor = Rational.Of(1, 1000) };
    private static readonly Unit PerTenThousand = Unit.Share with { Factor = Rational.Of(1, 10_000) };
    private static readonly Unit Tenth = Unit.Share with { Factor = Rational.Of(1, 10) };
    private static readonly Unit BasisPoint = Unit.Points with { Factor = Rational.Of(1, 100) };

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text)
    {
        var end = 0;
        foreach (var number in ChineseNumeral.In(text.Rest))
        {
            var lead = ChineseLead().Match(text.Rest, Math.Max(end, number.Start - 4), Math.Min(4, number.Start - Math.Max(end, number.Start - 4)));
            var tail = ChineseTail().Match(text.Rest, number.End);
            if (lead.Success && lead.Index + lead.Length == number.Start)
            {
                yield return new Quantity(lead.Index, number.End, number.Value, UnitOf(lead.Value));
            }
            else if (tail.Success && (!tail.Value.StartsWith('成') || number.IsInWords))
            {
                yield return new Quantity(number.Start, number.End + tail.Length, number.Value + (tail.Value == "成半" ? Rational.Of(1, 2) : Tail(tail)), UnitOf(tail.Value)) { NumberEnd = number.End };
            }

            end = number.End;
        }

        foreach (Match match in InWords().Matches(text.Rest))
        {
            yield return new Quantity(match.Index, match.Index + match.Length, match.Value == "半成" ? Rational.Of(1, 20) : 1, Unit.Share);
        }
    }

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) =>
        from number in EnglishNumeral.In(text.Rest)
        let tail = number.IsOrdinal ? Match.Empty : EnglishTail().Match(text.Rest, number.End)
        where tail.Success
        select new Quantity(number.Start, number.End + tail.Length, number.Value, UnitOf(tail.Value.Trim(' ', '-'))) { NumberEnd = number.End };

    private static Rational Tail(Match tail) => tail.Groups["d"].Success ? Rational.Of(ChineseNumeral.DigitOf(tail.Groups["d"].Value[0]), 10) : 0;

    private static Unit UnitOf(string words) => words[0] switch
    {
        '千' or '‰' => PerMille,
        '万' => PerTenThousand,
        '成' => Tenth,
        '个' => words.Contains('基') ? BasisPoint : Unit.Points,
        'b' => BasisPoint,
        _ when words.Contains('点') || words.Contains("point", StringComparison.Ordinal) || words is "pp" or "ppt" or "pct pts" => Unit.Points,
        _ when words.Contains("thousand", StringComparison.Ordinal) || words.Contains("mille", StringComparison.Ordinal) => PerMille,
        _ => Unit.Percent,
    };

    [GeneratedRegex("[百千万]分之")]
    private static partial Regex ChineseLead();

    [GeneratedRegex(@"\G\s?(?:%|‰|个(?:多)?百分点|百分点|个基点|成半|成(?<d>[一二三四五六七八九])|成(?![员功立果为效本年套熟绩都长交分就品]))")]
    private static partial Regex ChineseTail();

    [GeneratedRegex("百分之百|百分百|(?<![一二两三四五六七八九]成?)半成(?![品员功])")]
    private static partial Regex InWords();

    [GeneratedRegex(@"\G[ -]?(?:(?:percentage|percent|per cent|%)[ -]points?|ppts?(?![a-z])|pp(?![a-z])|pct pts|basis points?|%|percent(?:age)?(?![a-z])|per cent|pct(?![a-z])|‰|per mille|per mil(?![a-z])|per thousand)")]
    private static partial Regex EnglishTail();
}
