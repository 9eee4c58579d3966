using System.Globalization;
using System.Numerics;

namespace Pipeline.Core.Figures;

/// <summary>How much a Chinese and an English atom are the same figure.</summary>
/// <param name="ReportYear">The year 本年 means, where it is known.</param>
internal sealed record Likeness(int? ReportYear)
{
    /// <summary>Said in the same way.</summary>
    public const int Same = 3;

    /// <summary>One side leaves open what the other says.</summary>
    public const int Compatible = 2;

    /// <summary>Said in two ways that may mean one thing.</summary>
    public const int Loose = 1;

    /// <summary>Two figures.</summary>
    public const int None = 0;

    /// <summary>Compares two atoms.</summary>
    public int Of(Atom chinese, Atom english) => (chinese, english) switch
    {
        (Quantity a, Quantity b) => OfQuantities(a, b),
        (CalendarDate a, CalendarDate b) => OfDates(a, b),
        (Identifier a, Identifier b) => a.Kind == b.Kind && a.Key == b.Key ? Same : None,
        (Provision a, Provision b) => a.IsSame(b) ? Same : None,
        (Period a, Period b) => a.First == b.First && a.Last == b.Last ? Same : None,
        (ClockTime a, ClockTime b) => OfTimes(a, b),
        (OrdinalNumber a, OrdinalNumber b) => a.Rank == b.Rank ? Same : None,
        (Magnitude a, Magnitude b) => a.Order == b.Order ? Same : None,
        (Magnitude a, Quantity b) => b.Value == TenTo(a.Order) ? Loose : None,
        (Quantity a, Magnitude b) => a.Value == TenTo(b.Order) ? Loose : None,
        (OrdinalNumber a, Quantity b) => b.Face == a.Rank && (b.IsLabel || a.IsLabel) ? Loose : None,
        (Quantity a, OrdinalNumber b) => a.Face == b.Rank && (a.IsLabel || b.IsLabel || a.Unit.Dimension is "minutes" or "months") ? Loose : None,
        (CalendarDate { IsYear: true } a, Quantity { Unit.Dimension: "count" } b) => b.Face == (a.Year ?? 0) ? Loose : None,
        (Quantity { Unit.Dimension: "count" } a, CalendarDate { IsYear: true } b) => a.Face == (b.Year ?? 0) ? Loose : None,
        (Identifier a, Quantity b) => OfCode(a, b),
        (Quantity a, Identifier b) => OfCode(b, a),
        (Identifier { Kind: IdentifierKind.Telephone } a, OrdinalNumber b) => a.Key == b.Rank.ToString(CultureInfo.InvariantCulture) ? Loose : None,
        (Quantity a, ClockTime b) => IsAllDay(a, b),
        (ClockTime a, Quantity b) => IsAllDay(b, a),
        _ => None,
    };

    private static Rational TenTo(int order) => Rational.Of(BigInteger.Pow(10, order), 1);

    private static int OfQuantities(Quantity a, Quantity b)
    {
        if (a.Unit.Dimension == b.Unit.Dimension)
        {
            return a.Value == b.Value ? Same
                : a.Others.Contains(b.Value) || b.Others.Contains(a.Value) || a.Others.Intersect(b.Others).Any() ? Compatible : None;
        }

        return (a.Unit.Dimension, b.Unit.Dimension) switch
        {
            ("times", "share") => IsGrowth(a, b),
            ("share", "times") => IsGrowth(b, a),
            ("times", "count") or ("count", "times") => a.Face == b.Face ? Loose : None,
            ("count", _) when !b.Unit.IsRelative => a.Face == b.Face ? Loose : None,
            (_, "count") when !a.Unit.IsRelative => a.Face == b.Face ? Loose : None,
            _ => None,
        };
    }

    /// <summary>Growth by 150% is growth to 2.5 times.</summary>
    private static int IsGrowth(Quantity times, Quantity share) => times.Others.Append(times.Face).Any(value => value - 1 == share.Value) ? Loose : None;

    private int OfDates(CalendarDate a, CalendarDate b)
    {
        if (a.Offset is not null || b.Offset is not null)
        {
            return a.Offset == b.Offset ? Same : a.Offset is { } offset ? IsRelative(offset, b) : IsRelative(b.Offset ?? 0, a);
        }

        return a.Month != b.Month || a.Day != b.Day ? None
            : a.Year == b.Year ? Same
            : a.Year is null || b.Year is null ? Compatible : None;
    }

    private int IsRelative(int offset, CalendarDate date) => date is { IsYear: true, Year: { } year } && (ReportYear is null || year == ReportYear + offset) ? Loose : None;

    private static int OfTimes(ClockTime a, ClockTime b) => a.Minutes == b.Minutes ? Same
        : (!a.IsHalfDayKnown || !b.IsHalfDayKnown) && a.Minutes % 720 == b.Minutes % 720 ? Compatible : None;

    private static int OfCode(Identifier code, Quantity number) =>
        code.Kind is IdentifierKind.Code or IdentifierKind.Telephone && number.Face.IsWhole
        && string.Concat(code.Key.Where(char.IsAsciiDigit)) == number.Face.Numerator.ToString(CultureInfo.InvariantCulture) ? Loose : None;

    private static int IsAllDay(Quantity hours, ClockTime time) => time.Minutes == ClockTime.AllDay && hours.Unit.Dimension == "minutes" && hours.Value == 1440 ? Loose : None;
}
