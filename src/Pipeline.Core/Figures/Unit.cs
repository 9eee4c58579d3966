using System.Globalization;

namespace Pipeline.Core.Figures;

/// <summary>What a number is a number of.</summary>
/// <param name="Dimension">Amounts of one dimension can be compared: <c>money:CNY</c>, <c>months</c>, <c>share</c>.</param>
/// <param name="Factor">How many of the dimension's base unit it is.</param>
internal sealed record Unit(string Dimension, Rational Factor)
{
    /// <summary>Anything that is counted.</summary>
    public static Unit Count { get; } = new("count", 1);

    /// <summary>A part of a whole: 50%, one half.</summary>
    public static Unit Share { get; } = new("share", 1);

    /// <summary>One per cent.</summary>
    public static Unit Percent { get; } = new("share", Rational.Of(1, 100));

    /// <summary>Percentage points, which are no per cent.</summary>
    public static Unit Points { get; } = new("points", 1);

    /// <summary>So many times as much.</summary>
    public static Unit Times { get; } = new("times", 1);

    /// <summary>The units after a Chinese number.</summary>
    public static PhraseList<Unit> Chinese { get; } = PhraseList<Unit>.Of("figure_units.tsv", 2, Read);

    /// <summary>The units after an English number, and the currencies before it.</summary>
    public static PhraseList<Unit> English { get; } = PhraseList<Unit>.Of("figure_units.tsv", 3, Read);

    /// <summary>True for an amount of some currency.</summary>
    public bool IsMoney => Dimension.StartsWith("money:", StringComparison.Ordinal);

    /// <summary>True for a share, points or a multiple: nothing that is counted can be said so.</summary>
    public bool IsRelative => Dimension is "share" or "points" or "times";

    private static Unit Read(string[] row)
    {
        var parts = row[1].Split('/');
        return new(row[0], parts is [var whole] ? Rational.Parse(whole) : Rational.Parse(parts[0]) / int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
