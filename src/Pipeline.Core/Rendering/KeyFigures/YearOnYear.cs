using System.Globalization;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>A figure beside that of the year before.</summary>
/// <param name="Year">The year before.</param>
/// <param name="Before">The figure then.</param>
/// <param name="Change">What it has changed by since, exact; null where the figure of this year is not given in full.</param>
internal sealed record YearOnYear(int Year, decimal Before, decimal? Change)
{
    /// <summary>The two years side by side; null where there is nothing to compare with: no figure, or one in another unit.</summary>
    /// <param name="year">The year before.</param>
    /// <param name="now">The figure.</param>
    /// <param name="before">The same cells a year before.</param>
    public static YearOnYear? Of(int year, FigureReading now, FigureReading before) => before.Whole is not { } then ? null
        : now.Whole is not { } value ? new(year, then, null)
        : now.Unit == before.Unit ? new(year, then, value - then)
        : null;

    /// <summary>The figure before and the change, in words and with a sign: "2020: 201, up 13 (+6.5%)".</summary>
    public Phrase Words
    {
        get
        {
            var before = KeyFigurePhrases.YearBefore(Year, FigureReading.Write(Before));
            return Movement is { } movement ? new($"{before.Zh}，{movement.Zh}", $"{before.En}, {movement.En}") : before;
        }
    }

    /// <summary>The same by signs alone, which every language reads: "2020: 201, +13 (+6.5%)".</summary>
    public string Signs
    {
        get
        {
            var sign = Change switch { > 0 => "+", < 0 => "−", _ => "±" };
            var by = Change is { } change ? $", {sign}{FigureReading.Write(Math.Abs(change))}" : "";
            return string.Create(CultureInfo.InvariantCulture, $"{Year}: {FigureReading.Write(Before)}{by}{(Change is 0 or null || Percent is null ? "" : $" ({sign}{Percent}%)")}");
        }
    }

    private Phrase? Movement => Change switch
    {
        null => null,
        0 => KeyFigurePhrases.NoChange,
        > 0 => KeyFigurePhrases.Rise(FigureReading.Write(Change.Value), Percent),
        _ => KeyFigurePhrases.Fall(FigureReading.Write(-Change.Value), Percent),
    };

    /// <summary>The change without its sign, in per cent to one place, halves away from zero; null where there was nothing to measure by.</summary>
    private string? Percent => Before > 0 && Change is { } change
        ? Math.Round(Math.Abs(change) * 100 / Before, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture)
        : null;
}
