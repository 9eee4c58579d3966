using Pipeline.Core.Figures.Context;

namespace Pipeline.Core.Figures;

/// <summary>Compares the figures of a Chinese text with those of its English counterpart, whichever was translated from the other.</summary>
public static class FigureCheck
{
    /// <summary>Compares the two texts of one segment.</summary>
    /// <param name="chinese">The Chinese text, Simplified or Traditional.</param>
    /// <param name="english">The English text.</param>
    /// <param name="reportYear">The year the report is about, which 本年 and 上年 are counted from.</param>
    public static FigureVerdict Compare(string chinese, string english, int? reportYear = null)
    {
        var (zh, en) = (FigureText.Of(chinese), FigureText.Of(english));
        var pairing = Pairing.Of(new(zh, FigureAtoms.OfChinese(zh)), new(en, FigureAtoms.OfEnglish(en)), new(reportYear));
        return new(
        [
            .. Leftovers.Judge(pairing),
            .. StatedYears.Check(pairing, reportYear),
            .. Modifiers.Check(pairing),
            .. Ranges.Check(pairing),
            .. Directions.Check(pairing),
            .. Bases.Check(pairing),
            .. Exchanges.Check(pairing),
            .. Sums.Check(pairing),
        ]);
    }
}
