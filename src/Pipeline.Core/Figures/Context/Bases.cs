namespace Pipeline.Core.Figures.Context;

/// <summary>What a figure is compared with or counted by: 同比 is year on year, 环比 the period before, 月均 a month.</summary>
internal static class Bases
{
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

    /// <summary>The bases named in Chinese.</summary>
    public static IReadOnlyList<Phrase<(string Group, string Base)>> OfChinese(FigureText text) => [.. ChineseWords.In(text.Text)];

    /// <summary>The bases named in English.</summary>
    public static IReadOnlyList<Phrase<(string Group, string Base)>> OfEnglish(FigureText text) => [.. EnglishWords.In(text.Text)];
}
