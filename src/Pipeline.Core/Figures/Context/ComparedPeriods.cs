namespace Pipeline.Core.Figures.Context;

/// <summary>What 环比 and 同比 leave to the reader, the other language may name: “than in the second quarter” in a sentence about the third.</summary>
internal static class ComparedPeriods
{
    /// <summary>True for the period that a base of the other text stands for.</summary>
    /// <param name="atom">A period only one text names.</param>
    /// <param name="other">The text that does not.</param>
    public static bool IsNamed(Atom atom, Side other)
    {
        var bases = Bases.OfChinese(other.Text).Concat(Bases.OfEnglish(other.Text)).Select(one => one.Value).ToHashSet();
        var (isPrevious, isYearAgo) = (bases.Contains(("compared", "previous")), bases.Contains(("compared", "year")));
        return atom switch
        {
            Period period => other.Figures.OfType<Period>().Any(stated =>
                (isPrevious && stated.First == (period.Last % 12) + 1 && stated.Last - stated.First == period.Last - period.First)
                || (isYearAgo && stated.First == period.First && stated.Last == period.Last)),
            CalendarDate { Month: { } month, Day: null } => other.Figures.OfType<CalendarDate>().Any(stated =>
                (isPrevious && stated.Month == (month % 12) + 1) || (isYearAgo && stated.Month == month)),
            CalendarDate { IsYear: true, Year: { } year } => isYearAgo && other.Years.Contains(year + 1),
            _ => false,
        };
    }
}
