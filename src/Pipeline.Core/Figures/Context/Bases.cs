using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>What a figure is compared with or counted by: 同比 is year on year, 环比 the period before, 月均 a month.</summary>
internal static partial class Bases
{
    private const string Compared = "compared";
    private static readonly PhraseList<(string Group, string Base)> ChineseWords = PhraseList<(string, string)>.Of("figure_bases.tsv", 2, row => (row[0], row[1]));
    private static readonly PhraseList<(string Group, string Base)> EnglishWords = PhraseList<(string, string)>.Of("figure_bases.tsv", 3, row => (row[0], row[1]));

    /// <summary>A base that stands in Chinese only, beside another of its group that stands in English only.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        var (chinese, english) = (OfChinese(pairing.Chinese.Text), OfEnglish(pairing.English.Text));
        foreach (var lost in chinese.Where(one => one.Value.Group != "none" && !english.Any(other => other.Value == one.Value)).DistinctBy(one => one.Value))
        {
            var wrong = english.Where(other => other.Value.Group == lost.Value.Group && !chinese.Any(one => one.Value == other.Value)).ToList();
            if (wrong.Count > 0)
            {
                yield return new(
                    FigureReason.Base,
                    FigureOutcome.Error,
                    pairing.Chinese.Text.Quote(lost.Start, lost.End),
                    pairing.English.Text.Quote(wrong[0].Start, wrong[0].End));
            }
        }
    }

    /// <summary>Pairs of figures each compared with a period, and with another one in English: 同比 and 环比 have changed places.</summary>
    public static IEnumerable<FigureFinding> CheckEach(Pairing pairing)
    {
        var (chinese, english) = (OfChinese(pairing.Chinese.Text), OfEnglish(pairing.English.Text));
        foreach (var pair in pairing.Pairs.Where(pair => pair.Chinese is Quantity && pair.English is Quantity))
        {
            if (Before(pairing.Chinese, pair.Chinese, chinese) is { } a && (After(pairing.English, pair.English, english) ?? Before(pairing.English, pair.English, english)) is { } b && a.Value != b.Value)
            {
                yield return new(
                    FigureReason.Base,
                    FigureOutcome.Error,
                    pairing.Chinese.Text.Quote(a.Start, pair.Chinese.End),
                    pairing.English.Text.Quote(Math.Min(b.Start, pair.English.Start), Math.Max(b.End, pair.English.End)));
            }
        }
    }

    /// <summary>The period a figure is compared with, said before it in its clause.</summary>
    private static Phrase<(string Group, string Base)>? Before(Side side, Atom figure, IReadOnlyList<Phrase<(string Group, string Base)>> bases)
    {
        var start = Surroundings.Before(side, figure);
        var found = bases.LastOrDefault(one => one.Value.Group == Compared && one.Start >= start && one.End <= figure.Start);
        return found.Value.Group is null || ClauseStart().IsMatch(side.Text.Text.AsSpan(found.End, figure.Start - found.End)) ? null : found;
    }

    /// <summary>The period a figure is compared with, said after it and before another clause begins.</summary>
    private static Phrase<(string Group, string Base)>? After(Side side, Atom figure, IReadOnlyList<Phrase<(string Group, string Base)>> bases)
    {
        var end = Surroundings.After(side, figure);
        var found = bases.FirstOrDefault(one => one.Value.Group == Compared && one.Start >= figure.End && one.End <= end);
        return found.Value.Group is null || ClauseStart().IsMatch(side.Text.Text.AsSpan(figure.End, found.Start - figure.End)) ? null : found;
    }

    [GeneratedRegex("(?<![a-z])(?:and|but|while|whereas)(?![a-z])")]
    private static partial Regex ClauseStart();

    /// <summary>The bases named in Chinese.</summary>
    public static IReadOnlyList<Phrase<(string Group, string Base)>> OfChinese(FigureText text) => [.. ChineseWords.In(text.Text)];

    /// <summary>The bases named in English.</summary>
    public static IReadOnlyList<Phrase<(string Group, string Base)>> OfEnglish(FigureText text) => [.. EnglishWords.In(text.Text)];
}
