using System.Text.RegularExpressions;
using Pipeline.Core.Figures.Context;

namespace Pipeline.Core.Figures;

/// <summary>Judges the atoms that found no partner: some may go unsaid, two of a kind are one figure gone wrong, the rest is lost or invented.</summary>
internal static partial class Leftovers
{
    private static readonly Dictionary<char, string> Syllables = new()
    {
        ['三'] = "san",
        ['四'] = "si",
        ['五'] = "wu",
        ['六'] = "liu",
        ['七'] = "qi",
        ['八'] = "ba",
        ['九'] = "jiu",
        ['十'] = "shi",
        ['百'] = "bai",
        ['千'] = "qian",
        ['万'] = "wan",
    };

    /// <summary>The findings about them.</summary>
    public static IEnumerable<FigureFinding> Judge(Pairing pairing)
    {
        var (chinese, english) = (pairing.Chinese, pairing.English);
        var missing = pairing.Missing.Where(atom => !MayGoUnsaid(atom, chinese, english) && !IsInEnglishWords(atom, english.Text.Text) && !IsInName(atom, chinese, english)).ToList();
        var added = pairing.Added.Where(atom => !MayGoUnsaid(atom, english, chinese) && !IsInChineseWords(atom, chinese.Text.Text)).ToList();
        foreach (var kin in Kinships)
        {
            foreach (var atom in missing.ToList())
            {
                if (added.Find(other => kin(atom, other)) is { } twin)
                {
                    missing.Remove(atom);
                    added.Remove(twin);
                    yield return Mistaken(chinese, atom, english, twin);
                }
            }
        }

        foreach (var atom in missing)
        {
            yield return new(FigureReason.Missing, FigureOutcome.Error, chinese.Quote(atom), null);
        }

        foreach (var atom in added)
        {
            yield return new(FigureReason.Added, FigureOutcome.Error, null, english.Quote(atom));
        }
    }

    /// <summary>What makes two leftovers one figure, the surest first.</summary>
    private static readonly Func<Atom, Atom, bool>[] Kinships =
    [
        (a, b) => a is Quantity x && b is Quantity y && x.Face == y.Face,
        (a, b) => a is Quantity x && b is Quantity y && x.Unit.Dimension == y.Unit.Dimension,
        (a, b) => a is CalendarDate x && b is CalendarDate y && x.IsYear == y.IsYear,
        (a, b) => a.GetType() == b.GetType() && (a as Identifier)?.Kind == (b as Identifier)?.Kind,
        (a, b) => a is Quantity or OrdinalNumber or Magnitude && b is Quantity or OrdinalNumber or Magnitude,
    ];

    private static bool MayGoUnsaid(Atom atom, Side side, Side other) => atom.IsOptional || atom switch
    {
        CalendarDate { IsYear: true, Year: { } year } => other.Years.Contains(year) || other.Figures.Any(figure => figure is OrdinalNumber plan && IsEndOf(plan, year)),
        OrdinalNumber ordinal => ordinal.Rank <= other.Enumerators,
        Quantity { Unit.IsRelative: false } number when IsRepeatedRate(number, side, other) => true,
        Period or CalendarDate when ComparedPeriods.IsNamed(atom, other) => true,
        Quantity { Unit.Dimension: "count" } number => side.Enumerators < other.Enumerators && number.Value < other.Enumerators + 1 && number.NumberEnd - number.Start > 2,
        _ => false,
    };

    /// <summary>每十万人 may stand with each of two rates, “per 100,000” once for both.</summary>
    private static bool IsRepeatedRate(Quantity number, Side side, Side other) =>
        RateBefore().IsMatch(side.Text.Text.AsSpan(0, number.Start)) && other.Figures.Any(figure => figure is Quantity twin && twin.Value == number.Value && RateBefore().IsMatch(other.Text.Text.AsSpan(0, figure.Start)));

    /// <summary>The years of a Five-Year Plan may be added to its name: the 13th is that of 2016 to 2020.</summary>
    private static bool IsEndOf(OrdinalNumber plan, int year) => plan.Rank > 0 && (year == 1951 + (plan.Rank * 5) || year == 1955 + (plan.Rank * 5));

    /// <summary>None, one and all are said in words as often as in figures.</summary>
    private static bool IsInEnglishWords(Atom atom, string english) =>
        IsGrade(atom, english) || (IsNothing(atom) && EnglishNothing().IsMatch(english)) || (IsOne(atom) && EnglishOne().IsMatch(english)) || (IsAll(atom) && EnglishAll().IsMatch(english));

    private static bool IsInChineseWords(Atom atom, string chinese) =>
        (IsNothing(atom) && ChineseNothing().IsMatch(chinese)) || (IsAll(atom) && ChineseAll().IsMatch(chinese));

    /// <summary>三级医院 is a tertiary hospital.</summary>
    private static bool IsGrade(Atom atom, string english) => atom is Quantity { IsLabel: true, Face: var face }
        && EnglishGrade().Matches(english).Any(match => face == (match.Value[0] switch { 'p' => 1, 's' => 2, _ => 3 }));

    /// <summary>五棵松 is Wukesong: a Chinese figure may be the first or last syllable of a name.</summary>
    private static bool IsInName(Atom atom, Side chinese, Side english) => atom is Quantity { Unit.Dimension: "count" } && atom.End - atom.Start == 1
        && Syllables.TryGetValue(chinese.Text.Text[atom.Start], out var syllable)
        && EnglishName().Matches(english.Text.Cased).Any(name => name.Length > syllable.Length + 1 && (name.Value.StartsWith(syllable, StringComparison.OrdinalIgnoreCase) || name.Value.EndsWith(syllable, StringComparison.Ordinal)));

    private static bool IsNothing(Atom atom) => atom is Quantity { Face.Numerator.IsZero: true };

    private static bool IsOne(Atom atom) => atom is Quantity { Face: var face, Unit.IsRelative: false } && face == 1;

    private static bool IsAll(Atom atom) => atom is Quantity { Unit.Dimension: "share", Value: var value } && value == 1;

    private static FigureFinding Mistaken(Side chinese, Atom a, Side english, Atom b)
    {
        var (reason, outcome) = (a, b) switch
        {
            (Quantity x, Quantity y) when x.Unit.Dimension != y.Unit.Dimension && x.Face == y.Face => (FigureReason.Unit, FigureOutcome.Error),
            (Quantity x, Quantity y) when x.Unit.Dimension == y.Unit.Dimension && IsRounded(x.Value, y.Value) => (FigureReason.Rounded, FigureOutcome.Warning),
            _ => (FigureReason.DifferentValue, FigureOutcome.Error),
        };
        return new(reason, outcome, chinese.Quote(a), english.Quote(b));
    }

    /// <summary>True when the second is the first with fewer digits, at least three of them kept.</summary>
    private static bool IsRounded(Rational exact, Rational rounded)
    {
        var step = Rational.Of(1, 10_000);
        for (var i = 0; i < 24 && (rounded / (step * 10)).IsWhole; i++)
        {
            step *= 10;
        }

        return (rounded / step).Magnitude() > 99 && !((exact - rounded).Magnitude() > step / 2);
    }

    [GeneratedRegex("(?<![a-z])(?:primary|secondary|tertiary)(?![a-z])")]
    private static partial Regex EnglishGrade();

    [GeneratedRegex("(?<![A-Za-z])[A-Z][a-z]{3,}(?![a-z])")]
    private static partial Regex EnglishName();

    [GeneratedRegex("(?:每|(?<![a-z])(?:per|every|each) )$")]
    private static partial Regex RateBefore();

    [GeneratedRegex(@"(?<![a-z])(?:no|not|none|never|nil|zero|without|neither|nor|nothing|nobody)(?![a-z])|n't")]
    private static partial Regex EnglishNothing();

    [GeneratedRegex(@"(?<![a-z])(?:all|every|each|entire(?:ly|ty)?|full(?:y)?|whole|wholly|complete(?:ly)?|total(?:ly)?|without exception|universal(?:ly)?)(?![a-z])")]
    private static partial Regex EnglishAll();

    [GeneratedRegex("全部|全面|全数|全覆盖|悉数|[均都]|所有|完全")]
    private static partial Regex ChineseAll();

    [GeneratedRegex("[无未没零非]|不存在|不收取|不涉及")]
    private static partial Regex ChineseNothing();

    [GeneratedRegex(@"(?<![a-z])(?:an?|one|single|once|another|sole)(?![a-z])")]
    private static partial Regex EnglishOne();
}
