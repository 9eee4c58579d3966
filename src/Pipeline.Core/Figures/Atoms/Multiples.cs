using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>So many times as much, the old amount included: 翻一番 is 2, 翻两番 4, 增长两倍 3, 是…的三倍 3; doubled, threefold, by 3 times.</summary>
internal static partial class Multiples
{
    private const string Amount = "[0-9]{1,4}(?:\\.[0-9]{1,4})?|[一二两三四五六七八九十百]{1,4}(?:点[一二三四五六七八九]{1,2})?";
    private static readonly string[] Verbs = ["", "", "doubl", "tripl", "quadrupl", "quintupl"];

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => ChineseForm().Matches(text.Rest).Select(match =>
    {
        var amount = match.Groups["n"].Success && ChineseNumeral.Read(match.Groups["n"].Value, 0) is { } number ? number.Value : 1;
        var start = match.Groups["n"].Success && match.Groups["fan"].Success == match.Groups["shade"].Success ? match.Groups["n"].Index : match.Index;
        return new Quantity(start, match.Index + match.Length, match.Groups["fan"].Success ? Power(amount) : match.Groups["grown"].Success ? amount + 1 : match.Groups["n"].Success ? amount : 2, Unit.Times);
    });

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text) => EnglishForm().Matches(text.Rest).Select(match =>
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        if (match.Groups["v"].Success || match.Groups["twice"].Success)
        {
            var times = match.Groups["twice"].Success ? 2 : match.Groups["v"].Value == "trebl" ? 3 : Array.IndexOf(Verbs, match.Groups["v"].Value);
            return new Quantity(start, end, times, Unit.Times);
        }

        var number = match.Groups["n"];
        var amount = EnglishNumeral.Read(number.Value, 0)?.Value ?? 1;
        return new Quantity(number.Index, end, match.Groups["by"].Success ? amount + 1 : amount, Unit.Times)
        {
            Others = match.Groups["by"].Success ? [amount] : match.Groups["grown"].Success || match.Groups["more"].Success ? [amount + 1] : [],
        };
    });

    private static Rational Power(Rational times) => Rational.Of(System.Numerics.BigInteger.Pow(2, (int)System.Numerics.BigInteger.Min(times.Numerator, 20)), 1);

    [GeneratedRegex(@"(?<fan>翻了?(?<shade>不到|不足|近|将近|超过|超|约)?(?<n>[一二两三四2-4])?番)|(?:(?<grown>(?:增长|增加|提高|提升|上升|扩大|增|多|高)(?:了|近|约|超过|超|逾)?)|)(?<n>" + Amount + @")(?:余|多)?倍|双倍|加倍|翻倍")]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"(?<![a-z])(?:(?<v>doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing|es)(?![a-z])|(?<twice>twice)(?= (?:as|that|the|its|what|of))|(?<grown>(?:increased|rose|grew|up|jumped|surged|soared|expanded|increase|growth)(?: of| by| nearly| about| over| more than)? )?(?<n>[0-9]{1,4}(?:\.[0-9]{1,3})?|two|three|four|five|six|seven|eight|nine|ten|a hundred)[ -]?fold|(?<by>by (?:nearly |about |over |more than |almost )?)(?<n>[0-9]{1,4}(?:\.[0-9]{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten) times?|(?<n>[0-9]{1,4}(?:\.[0-9]{1,3})?|two|three|four|five|six|seven|eight|nine|ten) times (?:(?<more>higher|more|larger|greater|over)|as|that|the|what|its|those)|(?<grown>(?:increased|rose|grew|up|jumped|surged|soared|expanded) (?:nearly |about |over |more than |almost )?)(?<n>[0-9]{1,4}(?:\.[0-9]{1,3})?|two|three|four|five|six|seven|eight|nine|ten) times|(?<n>[0-9]{1,4}\.[0-9]{1,3}) times)(?![a-z])")]
    private static partial Regex EnglishForm();
}
