using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>3至5天 is a range, 3天和5天 are two figures: both sides must say the same.</summary>
internal static partial class Ranges
{
    /// <summary>The findings about neighbours on both sides.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        for (var i = 0; i + 1 < pairing.Pairs.Count; i++)
        {
            var (first, second) = (pairing.Pairs[i], pairing.Pairs[i + 1]);
            if (first.Chinese is not Quantity || second.Chinese is not Quantity || first.English.End > second.English.Start || first.Chinese.End > second.Chinese.Start)
            {
                continue;
            }

            var (chinese, english) = (Between(pairing.Chinese, first.Chinese, second.Chinese), Between(pairing.English, first.English, second.English));
            var isLostHere = ChineseRange().IsMatch(chinese) && EnglishList().IsMatch(english) && !pairing.English.Text.Text.AsSpan(0, first.English.Start).TrimEnd().EndsWith("between");
            if (isLostHere || (ChineseList().IsMatch(chinese) && EnglishRange().IsMatch(english)))
            {
                yield return new(
                    FigureReason.Range,
                    FigureOutcome.Warning,
                    pairing.Chinese.Text.Quote(first.Chinese.Start, second.Chinese.End),
                    pairing.English.Text.Quote(first.English.Start, second.English.End));
            }
        }
    }

    private static string Between(Side side, Atom first, Atom second) => side.Text.Text[first.End..second.Start];

    [GeneratedRegex("^(?:至|到|-{1,2}|~)$")]
    private static partial Regex ChineseRange();

    [GeneratedRegex("^(?:、|和|及|与)$")]
    private static partial Regex ChineseList();

    [GeneratedRegex("^(?: to | ?- ?|~)$")]
    private static partial Regex EnglishRange();

    [GeneratedRegex("^(?:,? and |, )$")]
    private static partial Regex EnglishList();
}
