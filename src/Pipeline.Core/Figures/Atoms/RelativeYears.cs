namespace Pipeline.Core.Figures.Atoms;

/// <summary>本年, 去年, “last year”: years counted from the report's own. A translation may say them in figures, or leave them out.</summary>
internal static class RelativeYears
{
    private static readonly PhraseList<int> ChineseWords = PhraseList<int>.Of("figure_years.tsv", 1, Offset);
    private static readonly PhraseList<int> EnglishWords = PhraseList<int>.Of("figure_years.tsv", 2, Offset);

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseWords.In(text.Rest)
        .Where(phrase => phrase.Start == 0 || !(char.IsAsciiDigit(text.Rest[phrase.Start - 1]) || "半数几一二两三四五六七八九十".Contains(text.Rest[phrase.Start - 1]))).Select(OfYear);

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishWords.In(text.Rest).Select(OfYear);

    private static CalendarDate OfYear(Phrase<int> phrase) => new(phrase.Start, phrase.End, null, Offset: phrase.Value) { IsOptional = true };

    private static int Offset(string[] row) => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
}
