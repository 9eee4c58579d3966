namespace Pipeline.Core.Figures.Atoms;

/// <summary>
/// Words with a numeral in them that are no figure: 统一, 第三方, 三公, one-stop. Some may keep their number in translation
/// (“the three public expenses”), none must.
/// </summary>
internal static class Idioms
{
    private static readonly PhraseList<string> ChineseWords = PhraseList<string>.Of("figure_idioms_zh.tsv", 0, row => row[1]);
    private static readonly PhraseList<string> EnglishWords = PhraseList<string>.Of("figure_idioms_en.tsv", 0, row => row[1]);

    private static readonly Unit Years = Unit.English.At("years", 0)?.Value ?? Unit.Count;

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseWords.In(text.Rest)
        .Where(idiom => idiom.Start == 0 || !IsNumeral(text.Rest[idiom.Start - 1]) || !IsNumeral(text.Rest[idiom.Start]))
        .SelectMany(Read);

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishWords.In(text.Rest).SelectMany(Read);

    /// <summary>In 二十分钟 there is no 十分.</summary>
    private static bool IsNumeral(char character) => char.IsAsciiDigit(character) || ChineseNumeral.DigitOf(character) >= 0 || "十百千万亿".Contains(character);

    private static IEnumerable<Atom> Read(Phrase<string> idiom) => idiom.Value.Length == 0
        ? [new Wording(idiom.Start, idiom.End)]
        : idiom.Value.EndsWith('y') ? [new Quantity(idiom.Start, idiom.End, Rational.Parse(idiom.Value[..^1]), Years) { IsOptional = true }]
        : idiom.Value.Split(' ').Select(number => new Quantity(idiom.Start, idiom.End, Rational.Parse(number), Unit.Count) { IsOptional = true, IsLabel = true });
}
