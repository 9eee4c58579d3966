using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Rows that belong together: the heads, or the rows a merged label stands before.</summary>
/// <param name="Start">The first, from 0.</param>
/// <param name="Rows">How many.</param>
/// <param name="IsHead">True for the heads.</param>
internal sealed record RowGroup(int Start, int Rows, bool IsHead)
{
    /// <summary>The row after the last.</summary>
    public int End => Start + Rows;
}

/// <summary>
/// Finds what a table's cells are heads of, so that <c>scope</c> says it (HTML, "Forming relationships between data cells
/// and header cells"). A band, one cell as wide as the table, heads the rows under it.
/// </summary>
internal sealed class TableShape
{
    private readonly Func<string, TranslationUnit?> _unit;
    private readonly ILookup<int, TableCell> _rows;
    private readonly HashSet<int> _headRows;
    private readonly HashSet<(int Column, int Columns)> _tops;
    private readonly HashSet<(int Start, int Rows)> _groups;
    private readonly HashSet<(int Column, int Columns)> _figures;

    /// <summary>Looks at a table.</summary>
    public TableShape(ReportTable table, Func<string, TranslationUnit?> unit)
    {
        (Table, _unit) = (table, unit);
        _rows = table.Cells.Cells.OrderBy(cell => cell.Column).ToLookup(cell => cell.Row);
        _headRows = [.. Enumerable.Range(0, table.Cells.Rows).Where(IsHeadRow)];
        _tops = [.. CellsOf(0).Select(Place)];
        ColumnGroups = CellsOf(0).Any(cell => cell.ColumnSpan > 1) ? [.. CellsOf(0).Select(cell => cell.ColumnSpan)] : [];
        RowGroups = [.. Group()];
        _groups = [.. RowGroups.Select(group => (group.Start, group.Rows))];
        _figures = [.. table.Cells.Cells.Where(IsFigure).Select(Place)];
    }

    /// <summary>The table.</summary>
    public ReportTable Table { get; }

    /// <summary>The widths of the column groups the first row makes; none where it merges nothing.</summary>
    public IReadOnlyList<int> ColumnGroups { get; }

    /// <summary>The row groups; no merged cell reaches from one into another.</summary>
    public IReadOnlyList<RowGroup> RowGroups { get; }

    /// <summary>The cells that begin in a row, from left to right.</summary>
    public IEnumerable<TableCell> CellsOf(int row) => _rows[row];

    /// <summary>The id of a cell: its place, from 1.</summary>
    public string IdOf(TableCell cell) => UnitId.Cell(Table.Id, cell);

    /// <summary>What the cell is a head of; null for a cell that is none.</summary>
    public string? ScopeOf(TableCell cell) =>
        cell.Text.Length == 0 ? null
        : _headRows.Contains(cell.Row) ? (IsColumnGroup(cell) ? "colgroup" : "col")
        : IsBand(cell) ? "rowgroup"
        : cell.Column < Table.LabelColumns ? (IsRowGroup(cell) ? "rowgroup" : "row")
        : null;

    /// <summary>True for a cell that is no head and holds a figure, with or without its unit, a dash, or nothing.</summary>
    public bool IsFigure(TableCell cell) => ScopeOf(cell) is null && (_unit(IdOf(cell)) is null || char.IsDigit(cell.Text[0]) || cell.Text[0] is '+' or '-');

    /// <summary>True for the head of a column of figures, which lines up with them.</summary>
    public bool IsHeadOfFigures(TableCell cell) => ScopeOf(cell) == "col" && _figures.Contains(Place(cell));

    /// <summary>The leading rows, and the row of column heads that follows a band where all it says is words.</summary>
    private bool IsHeadRow(int row) => row < Table.HeaderRows
        || (CellsOf(row - 1).Any(IsBand) && CellsOf(row).Count() > 1 && CellsOf(row).All(cell => cell.Text.Length == 0 || _unit(IdOf(cell)) is not null));

    private bool IsBand(TableCell cell) => Table.Cells.Columns > 1 && cell.ColumnSpan == Table.Cells.Columns && cell.Text.Length > 0;

    private static (int Column, int Columns) Place(TableCell cell) => (cell.Column, cell.ColumnSpan);

    private bool IsColumnGroup(TableCell cell) => cell.ColumnSpan > 1 && _tops.Contains(Place(cell));

    private bool IsRowGroup(TableCell cell) => cell.RowSpan > 1 && _groups.Contains((cell.Row, cell.RowSpan));

    /// <summary>HTML cuts a cell off where its row group ends, so a group may end only where no cell is merged across.</summary>
    private IEnumerable<RowGroup> Group()
    {
        var merged = RowsMergedUpwards();
        var wanted = WantedRows();
        var start = 0;
        for (var row = 1; row <= Table.Cells.Rows; row++)
        {
            if (row < Table.Cells.Rows && (merged.Contains(row) || !wanted.Contains(row)))
            {
                continue;
            }

            yield return new(start, row - start, start == 0 && row == Table.HeaderRows);
            start = row;
        }
    }

    /// <summary>The rows that share a cell with the row above. The cells cover every place once, so this takes no more steps than the table has places.</summary>
    private HashSet<int> RowsMergedUpwards() => [.. Table.Cells.Cells.SelectMany(cell => Enumerable.Range(cell.Row + 1, cell.RowSpan - 1))];

    /// <summary>A group ends with the heads, before a band or a merged label, and after a merged label.</summary>
    private HashSet<int> WantedRows()
    {
        var body = Table.Cells.Cells.Where(cell => cell.Row >= Table.HeaderRows).ToList();
        return
        [
            Table.HeaderRows,
            .. body.Where(cell => IsBand(cell) || IsMergedLabel(cell)).Select(cell => cell.Row),
            .. body.Where(IsMergedLabel).Select(cell => cell.Row + cell.RowSpan),
        ];
    }

    private bool IsMergedLabel(TableCell cell) => cell.Column == 0 && cell.RowSpan > 1 && Table.LabelColumns > 0;
}
