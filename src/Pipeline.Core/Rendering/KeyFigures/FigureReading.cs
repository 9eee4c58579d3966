using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>What a report's tables say of a key figure.</summary>
/// <param name="Value">The sum of the cells that are given, exact; null when none is.</param>
/// <param name="Unit">Its unit, where the form or the cells name one and they agree.</param>
/// <param name="Missing">How many of the cells are not given. A blank cell is missing, never 0.</param>
/// <param name="Parts">How many cells the figure is the sum of.</param>
internal sealed record FigureReading(decimal? Value, string? Unit, int Missing, int Parts)
{
    /// <summary>The figure, where every cell of it is given.</summary>
    public decimal? Whole => Missing == 0 ? Value : null;

    /// <summary>Reads the figure. Cells are looked for in every table of the kind: a form may be printed in several.</summary>
    public static FigureReading Of(Report report, KeyFigure figure)
    {
        var tables = report.Tables.Where(table => table.Kind == figure.Table).ToList();
        var given = figure.Cells
            .Select(cell => tables.Select(table => table.Values.GetValueOrDefault(cell)).FirstOrDefault(value => value?.Value is not null))
            .OfType<TableValue>()
            .ToList();
        var units = given.Select(value => value.Unit).Distinct().ToList();
        return new(given.Count > 0 ? given.Sum(value => value.Value) : null, units is [var unit] ? unit : null, figure.Cells.Count - given.Count, figure.Cells.Count);
    }

    /// <summary>A figure as it is written in both languages: thousands set apart, every decimal place as received.</summary>
    public static string Write(decimal value) => value.ToString($"N{value.Scale}", CultureInfo.InvariantCulture);
}
