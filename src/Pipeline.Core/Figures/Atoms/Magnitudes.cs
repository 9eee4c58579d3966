using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Orders of magnitude: 数十, 几百, 上千, 成千上万; dozens, hundreds of thousands, several million. Also 三五个, from three to five.</summary>
internal static partial class Magnitudes
{
    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).SelectMany(match => match.Groups["a"].Success
        ? new[] { match.Groups["a"], match.Groups["b"] }.Select(digit => new Quantity(
            match.Index, match.Index + match.Length, (ChineseNumeral.DigitOf(digit.Value[0]) * TenTo(OrderOf(match.Groups["p"].Value))), Unit.Count)
        { IsOptional = true })
        : (IEnumerable<Atom>)[new Magnitude(match.Index, match.Index + match.Length, OrderOf(match.Groups["o"].Value))]);

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest).Select(match => new Magnitude(
        match.Index, match.Index + match.Length, WordOrder(match.Groups["s"].Value) + WordOrder(match.Groups["o"].Value)));

    private static Rational TenTo(int order) => Rational.Of(System.Numerics.BigInteger.Pow(10, order), 1);

    private static int OrderOf(string powers) => powers.Sum(power => power switch { '十' => 1, '百' => 2, '千' => 3, '万' => 4, '亿' => 8, _ => 0 });

    private static int WordOrder(string word) => word.TrimEnd('s') switch
    {
        "ten" or "dozen" or "score" => 1,
        "hundred" => 2,
        "thousand" => 3,
        "ten thousand" => 4,
        "hundred thousand" => 5,
        "million" => 6,
        "billion" => 9,
        _ => 0,
    };

    [GeneratedRegex(@"(?:好几|数以|数|几|(?<!以)上|成)(?<o>[十百千]?[万亿]|[十百千])(?![分姓])(?:余|多|计)?|(?<o>千)千万万|(?:成)?千上(?<o>万)|(?:成)?百上(?<o>千)|(?<a>[一两三五六七八])(?<b>(?<=一)两|(?<=两)三|(?<=三)[四五]|(?<=四)五|(?<=五)六|(?<=六)七|(?<=七)八|(?<=八)九)(?<p>[十百千万]?)(?=[个名家次天年项件位人场倍])")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![a-z])(?:(?:(?<s>tens|hundreds) of (?<o>thousands|millions|billions))|(?:several|a few|many|some) (?<o>dozen|hundred thousand|ten thousand|hundred|thousand|million|billion)s?(?: of)?|(?<o>tens|scores) of|(?<o>dozens|hundreds|thousands|millions|billions)(?: (?:of|upon|and thousands))?)(?![a-z])")]
    private static partial Regex EnglishForm();
}
