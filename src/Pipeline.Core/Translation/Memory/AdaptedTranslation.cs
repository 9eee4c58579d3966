using System.Globalization;
using System.Text;
using Pipeline.Core.Figures;
using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Memory;

/// <summary>
/// Takes an approved translation over to the same sentence with other figures. It is done only where each figure that
/// changed can be found in the translation without doubt, and the figure check agrees with the result.
/// </summary>
internal static class AdaptedTranslation
{
    /// <summary>The translation with the segment's figures; null where that is not certain to be right.</summary>
    /// <param name="pair">An approved pair of the same words.</param>
    /// <param name="segment">The segment, without what numbers it.</param>
    /// <param name="year">The report's year.</param>
    public static string? Of(TranslationPair pair, string segment, int year)
    {
        var before = FigureMask.FiguresOf(MemoryKey.Bare(pair.SourceText, pair.Source));
        var after = FigureMask.FiguresOf(segment);
        if (before.Count != after.Count || Changes(before, after) is not { } changes || Replace(pair.TargetText, changes) is not { } adapted)
        {
            return null;
        }

        var (chinese, english) = pair.Source.IsChinese ? (segment, adapted) : (adapted, segment);
        return FigureCheck.Compare(chinese, english, year).Outcome is FigureOutcome.Ok ? adapted : null;
    }

    /// <summary>
    /// Which figure becomes which, and how often; null where one becomes two different ones, or changes here and stays there,
    /// or where one item becomes several: then words change too.
    /// </summary>
    private static Dictionary<string, (string New, int Times)>? Changes(IReadOnlyList<PrintedFigure> before, IReadOnlyList<PrintedFigure> after)
    {
        var changes = new Dictionary<string, (string New, int Times)>();
        foreach (var (old, now) in before.Zip(after, (old, now) => (old.Digits, now.Digits)))
        {
            if (changes.TryGetValue(old, out var known) && known.New != now)
            {
                return null;
            }

            changes[old] = (now, known.Times + 1);
        }

        var changed = changes.Where(change => change.Key != change.Value.New).ToDictionary();
        return changed.Any(change => change.Key == "1" || change.Value.New == "1") ? null : changed;
    }

    /// <summary>The translation with the figures replaced; null where one of them does not stand there exactly as often.</summary>
    private static string? Replace(string translation, Dictionary<string, (string New, int Times)> changes)
    {
        var figures = FigureMask.FiguresOf(translation);
        if (changes.Any(change => figures.Count(figure => figure.Digits == change.Key) != change.Value.Times))
        {
            return null;
        }

        var (adapted, end) = (new StringBuilder(), 0);
        foreach (var figure in figures.Where(figure => changes.ContainsKey(figure.Digits)))
        {
            adapted.Append(translation, end, figure.Place - end).Append(InFormOf(figure, changes[figure.Digits].New));
            end = figure.Place + figure.Text.Length;
        }

        return adapted.Append(translation, end, translation.Length - end).ToString();
    }

    /// <summary>Thousands are set apart where the translation did so, and where a figure has grown that long; years have four digits before and after.</summary>
    private static string InFormOf(PrintedFigure figure, string digits)
    {
        var whole = digits.Split('.')[0];
        var isGrouped = figure.IsGrouped || (whole.Length > 3 && figure.Digits.Split('.')[0].Length < 4);
        return isGrouped && long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("#,0", CultureInfo.InvariantCulture) + digits[whole.Length..]
            : digits;
    }
}
