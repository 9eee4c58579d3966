using Pipeline.Core.Figures.Context;

namespace Pipeline.Core.Figures;

/// <summary>Compares the figures of a Chinese text with those of its English counterpart, whichever was translated from the other.</summary>
public static class FigureCheck
{
    /// <summary>The most characters a side may have; a segment is a sentence, and pages of text would only cost time.</summary>
    public const int LongestText = 20_000;

    /// <summary>Compares the two texts of one segment; of a text that is too long it says only that.</summary>
    /// <param name="chinese">The Chinese text, Simplified or Traditional.</param>
    /// <param name="english">The English text.</param>
    /// <param name="reportYear">The year the report is about, which 本年 and 上年 are counted from.</param>
    public static FigureVerdict Compare(string chinese, string english, int? reportYear = null)
    {
        if (Math.Max(chinese.Length, english.Length) > LongestText)
        {
            return new([new(FigureReason.TooLong, FigureOutcome.Warning, null, null)]);
        }

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
            .. Bases.CheckEach(pairing),
            .. Assemblies.Check(pairing),
            .. Exchanges.Check(pairing),
            .. Sums.Check(pairing),
        ]);
    }
}
