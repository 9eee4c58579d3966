using System.Globalization;
using System.Numerics;

namespace Pipeline.Core.Figures;

/// <summary>
/// What an atom can be found by. Two atoms that <see cref="Likeness"/> calls alike have a key in common, so that only those need
/// comparing: a long text stays near linear.
/// </summary>
internal static class LikenessKeys
{
    private const string AnyYear = "any year";

    /// <summary>The keys of an atom, each once.</summary>
    public static IEnumerable<string> Of(Atom atom) => (atom switch
    {
        Quantity quantity => OfQuantity(quantity),
        CalendarDate date => OfDate(date),
        Identifier identifier => [$"{identifier.Kind} {identifier.Key}", .. OfDigits(identifier)],
        Provision provision => [$"article {provision.Article}"],
        Period period => [$"months {period.First} {period.Last}"],
        ClockTime time => [time.Minutes == ClockTime.AllDay ? Number(1440) : $"time {time.Minutes % 720}"],
        OrdinalNumber ordinal => [Number(ordinal.Rank)],
        Magnitude magnitude => [$"order {magnitude.Order}", Number(Rational.Of(BigInteger.Pow(10, magnitude.Order), 1))],
        _ => (IEnumerable<string>)[],
    }).Distinct();

    /// <summary>A share is also found by the multiple it grows to: 150% more is 2.5 times.</summary>
    private static IEnumerable<string> OfQuantity(Quantity quantity)
    {
        Rational[] grown = quantity.Unit.Dimension == Unit.Share.Dimension ? [quantity.Value + 1] : [];
        return quantity.Others.Concat(grown).Append(quantity.Face).Append(quantity.Value).Select(Number);
    }

    private static IEnumerable<string> OfDate(CalendarDate date) => date switch
    {
        { Offset: not null } => [AnyYear],
        { IsYear: true, Year: { } year } => [AnyYear, Number(year)],
        _ => [$"day {date.Month} {date.Day}"],
    };

    private static IEnumerable<string> OfDigits(Identifier identifier) =>
        BigInteger.TryParse(string.Concat(identifier.Key.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? [Number(Rational.Of(number, 1))]
            : [];

    private static string Number(Rational value) => $"number {value.Numerator}/{value.Denominator}";
}
