namespace Pipeline.Core.Figures.Context;

/// <summary>A day may lose its year in translation only where the year is said elsewhere, or is the report's own.</summary>
internal static class StatedYears
{
    /// <summary>The findings about dates.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing, int? reportYear)
    {
        foreach (var (chinese, english) in pairing.Pairs)
        {
            if (chinese is CalendarDate { Year: { } year } && english is CalendarDate { Year: null, Offset: null }
                && year != reportYear && !pairing.English.Years.Contains(year))
            {
                yield return new(FigureReason.Missing, FigureOutcome.Warning, pairing.Chinese.Quote(chinese), pairing.English.Quote(english));
            }
            else if (english is CalendarDate { Year: { } added } && chinese is CalendarDate { Year: null, Offset: null }
                && !pairing.Chinese.Years.Contains(added) && (reportYear is not null || pairing.Chinese.Years.Count > 0) && added != reportYear)
            {
                yield return new(FigureReason.Added, FigureOutcome.Warning, pairing.Chinese.Quote(chinese), pairing.English.Quote(english));
            }
        }
    }
}
