using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures;

/// <summary>Judges the atoms that found no partner: some may go unsaid, two of a kind are one figure gone wrong, the rest is lost or invented.</summary>
internal static partial class Leftovers
{
    /// <summary>The findings about them.</summary>
    public static IEnumerable<FigureFinding> Judge(Pairing pairing)
    {
        var (chinese, english) = (pairing.Chinese, pairing.English);
        var missing = pairing.Missing.Where(atom => !MayGoUnsaid(atom, chinese, english) && !IsInEnglishWords(atom, english.Text.Text)).ToList();
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
        Quantity { Unit.Dimension: "count" } number => side.Enumerators < other.Enumerators && number.Value < other.Enumerators + 1 && number.NumberEnd - number.Start > 2,
        _ => false,
    };

    /// <summary>The years of a Five-Year Plan may be added to its name: the 13th is that of 2016 to 2020.</summary>
    private static bool IsEndOf(OrdinalNumber plan, int year) => plan.Rank > 0 && (year == 1951 + (plan.Rank * 5) || year == 1955 + (plan.Rank * 5));

    /// <summary>None, one and all are said in words as often as in figures.</summary>
    private static bool IsInEnglishWords(Atom atom, string english) =>
        (IsNothing(atom) && EnglishNothing().IsMatch(english)) || (IsOne(atom) && EnglishOne().IsMatch(english)) || (IsAll(atom) && EnglishAll().IsMatch(english));

    private static bool IsInChineseWords(Atom atom, string chinese) =>
        (IsNothing(atom) && ChineseNothing().IsMatch(chinese)) || (IsAll(atom) && ChineseAll().IsMatch(chinese));

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
