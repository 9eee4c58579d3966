using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.KeyFigures;

/// <summary>A key figure as a page shows it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Reading">What the tables say.</param>
/// <param name="YearOnYear">The year before; null where there is nothing to compare with.</param>
internal sealed record ShownFigure(Phrase Name, FigureReading Reading, YearOnYear? YearOnYear)
{
    /// <summary>The same for a place where the unit is said already.</summary>
    public ShownFigure WithoutUnit => this with { Reading = Reading with { Unit = null } };

    /// <summary>The unit all of these are counted in; null where they differ or have none.</summary>
    public static string? SharedUnit(IReadOnlyList<ShownFigure> figures) =>
        figures.Where(figure => figure.Reading.Value is not null).Select(figure => figure.Reading.Unit).Distinct().ToList() is [var unit] ? unit : null;

    /// <summary>Those of the figures that the report's tables have a place for, in their order; missing ones too.</summary>
    /// <param name="figures">Key figures.</param>
    /// <param name="report">The report.</param>
    /// <param name="before">The agency's report for the year before, if there is one.</param>
    public static IReadOnlyList<ShownFigure> Of(IEnumerable<KeyFigure> figures, Report report, Report? before) =>
    [
        .. from figure in figures
           where report.Tables.Any(table => table.Kind == figure.Table && (figure.Only is null || figure.Only == table.Generation))
           let now = FigureReading.Of(report, figure)
           select new ShownFigure(figure.Name, now, before is null ? null : KeyFigures.YearOnYear.Of(before.Year, now, FigureReading.Of(before, figure))),
    ];
}
