using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Parts of a whole: 三分之二, 一半, 减半; two thirds, a quarter of, one in five, halved.</summary>
internal static partial class Fractions
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).Select(match => new Quantity(
        match.Index,
        match.Index + match.Length,
        match.Groups["b"].Success ? Part(ChineseNumeral.Small(match.Groups["a"].Value), ChineseNumeral.Small(match.Groups["b"].Value)) : Rational.Of(1, 2),
        Unit.Share));

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest)
        .Select(match => new Quantity(match.Index, match.Index + match.Length, ValueOf(match), Unit.Share))
        .Where(part => part.Face.Numerator > 0 && part.Face < 1);

    private static Rational ValueOf(Match match) => match.Groups["half"].Success ? Rational.Of(1, 2)
        : Part(Plain(match.Groups["a"].Value), match.Groups["q"].Success ? 4 : Plain(match.Groups["b"].Value.TrimEnd('s')));

    private static int? Plain(string words) => words is "a" ? 1
        : EnglishNumeral.Read(words, 0) is { } number && number.End == words.Length ? EnglishNumeral.SmallOf(number) : null;

    private static Rational Part(int? numerator, int? denominator) => denominator > 0 ? Rational.Of(numerator ?? 0, denominator.Value) : 0;

    [GeneratedRegex(@"(?<b>[0-9]{1,4}|[一二两三四五六七八九十]{1,3})分之(?<a>[0-9]{1,4}|[一二两三四五六七八九十]{1,3})|每(?<b>[0-9]{1,3}|[两三四五六七八九十]{1,2})[个名位人户家件]?(?:[\p{IsCJKUnifiedIdeographs}]{0,4}[中里])?,?[就便]?有(?<a>[0-9]{1,2}|[一两三四五六七八九])[个名位人户家件]|一半|半数|过半|近半|大半|减半|折半|对半|(?<![0-9./])(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})(?![0-9/])")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![a-z])(?:(?<a>one|two|three|four|five|six|seven|eight|nine|[0-9]{1,2})[ -](?<b>thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|twentieths?)(?= of| the|[ ,.;)]|$)|(?<a>a) (?<b>third|fifth|sixth|seventh|eighth|ninth|tenth)(?= of|[,.;]|$)|(?<a>one|three|a)[ -](?<q>quarters?)(?= of (?!(?:19|20)[0-9])|[,.;]|$)|(?<a>one|two|three|four|five|six|seven|eight|nine|[0-9]{1,2}) (?:in|out of)(?: every)? (?<b>two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})(?![0-9a-z]|,? (?:19|20)[0-9]{2})|(?<half>one half|(?<!and )a half(?!-)|(?<!and a )half(?= of| the| its| their| a(?:s)? many| were| was| are| is|,|\.|;|$)|halv(?:ed|ing|es?)|(?<=by |in |than |to |nearly |almost |over |about |fully )half(?![ -](?:an? |the )?(?:year(?![ -]on[ -]year)|month|week|day|hour|century|decade|hundred|thousand|million|billion|dozen))))(?![a-z])|(?<![0-9./])(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})(?![0-9/])")]
    private static partial Regex EnglishForm();
}
