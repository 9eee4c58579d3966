using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures;

/// <summary>A unit said once for a list or range belongs to all of it: 12、15和18%, “12, 15 and 18 million yuan”, 3至5年.</summary>
internal static partial class SharedUnits
{
    private static readonly (string Word, int Power)[] Scales = [("万亿", 12), ("亿", 8), ("万", 4), ("trillion", 12), ("billion", 9), ("million", 6), ("thousand", 3), ("bn", 9), ("mn", 6)];

    /// <summary>Gives each bare number before a connector the unit after it.</summary>
    public static IReadOnlyList<Atom> Spread(FigureText text, List<Atom> atoms)
    {
        for (var i = atoms.Count - 2; i >= 0; i--)
        {
            if (atoms[i] is Quantity { Unit.Dimension: "count" } bare && atoms[i + 1] is Quantity next && next.Start >= bare.End
                && bare.NumberEnd == bare.End && Connector().IsMatch(text.Text.AsSpan(bare.End, next.Start - bare.End)))
            {
                var scale = ScaleOf(text.Text[next.Start..next.End]);
                Rational[] others = [bare.Face, .. scale > 0 ? new[] { bare.Face * Rational.Of(System.Numerics.BigInteger.Pow(10, scale), 1) * next.Unit.Factor } : []];
                atoms[i] = bare with { Unit = next.Unit, Others = [.. others, .. bare.Others] };
            }
        }

        return atoms;
    }

    private static int ScaleOf(string words) => Scales.FirstOrDefault(scale => words.Contains(scale.Word, StringComparison.Ordinal)).Power;

    [GeneratedRegex(@"^(?: ?(?:、|和|及|与|或|至|到|-|~|,|/) ?|(?:,? and| or| to| versus) (?:rmb |cny |\$|¥)?)$")]
    private static partial Regex Connector();
}
