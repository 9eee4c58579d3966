using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>Times of a race: 9秒91 is 9.91 seconds.</summary>
internal static partial class Durations
{
    private static readonly Unit Seconds = Unit.Chinese.At("秒", 0)?.Value ?? Unit.Count;

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text) => Form().Matches(text.Rest).Select(match => new Quantity(
        match.Index, match.Index + match.Length, Rational.Parse($"{match.Groups["s"]}.{match.Groups["f"]}"), Seconds));

    [GeneratedRegex("(?<![0-9.])(?<s>[0-9]{1,2})秒(?<f>[0-9]{1,3})(?![0-9])")]
    private static partial Regex Form();
}
