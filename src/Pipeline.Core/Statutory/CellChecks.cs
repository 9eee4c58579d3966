using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>What the agency should know about single cells of a statutory table.</summary>
internal static class CellChecks
{
    private const int MostNamed = 3;

    /// <summary>Cells that hold no figure of their column's kind or one in another unit, then the blank ones together.</summary>
    /// <param name="line">The table's line.</param>
    /// <param name="table">The table in words.</param>
    /// <param name="cells">Its cells.</param>
    public static IEnumerable<Diagnostic> Of(int? line, (string En, string Zh) table, IReadOnlyList<ReadCell> cells) =>
        [.. cells.SelectMany(cell => Of(line, table, cell)), .. Blanks(line, table, cells)];

    private static IEnumerable<Diagnostic> Of(int? line, (string En, string Zh) table, ReadCell cell) => cell switch
    {
        { Answer: CellAnswer.NotAFigure } => [NotAFigure(line, table, cell.Found.Place, cell.Found.Text)],
        { OtherUnit: { } unit, Value: { Value: { } value, Unit: { } kept } } => [Findings.OtherUnit(line, table, cell.Found.Place, cell.Found.Text, unit, value, kept)],
        _ => [],
    };

    private static Diagnostic NotAFigure(int? line, (string En, string Zh) table, (string En, string Zh) place, string text) =>
        CellValue.IsInWords(text) ? Findings.FigureInWords(line, table, place, text)
        : CellValue.IsSigned(text) ? Findings.SignedFigure(line, table, place, text)
        : CellValue.IsFigure(text) ? Findings.BrokenFigure(line, table, place, text)
        : Findings.NotAFigure(line, table, place, text);

    private static IEnumerable<Diagnostic> Blanks(int? line, (string En, string Zh) table, IReadOnlyList<ReadCell> cells)
    {
        var columns = cells.ToLookup(ColumnOf).Where(column => column.Count() > 1 && column.All(IsBlank)).ToArray();
        var single = cells.Where(cell => IsBlank(cell) && !columns.Any(column => column.Contains(cell)));
        (int Cells, (string En, string Zh) Place)[] places =
        [
            .. columns.Select(column => (column.Count(), column.First().Found.WholeColumn)),
            .. single.Select(cell => (1, cell.Found.Place)),
        ];
        var named = places.Take(MostNamed).ToArray();
        var count = places.Sum(place => place.Cells);
        return count > 0 ? [Findings.BlankCells(line, table, count, [.. named.Select(place => place.Place)], count - named.Sum(place => place.Cells))] : [];
    }

    private static bool IsBlank(ReadCell cell) => cell.Answer is CellAnswer.Blank;

    /// <summary>The column as it is printed: in table 2 each band has its own, in table 4 each group.</summary>
    private static (string Part, string Column) ColumnOf(ReadCell cell) =>
        (cell.Found.RowLabel is ReviewGroup ? cell.Found.Row : cell.Found.Row[..Math.Max(0, cell.Found.Row.IndexOf('.', StringComparison.Ordinal))], cell.Found.Column.Id);
}
