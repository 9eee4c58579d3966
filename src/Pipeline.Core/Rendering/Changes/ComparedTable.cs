using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>A table of a revision, its cells by place and what names them.</summary>
internal sealed class ComparedTable
{
    private readonly Func<TableCell, BilingualText> _words;
    private readonly TableShape _shape;
    private readonly TableCell?[,] _places;

    /// <summary>Looks at a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="unit">The unit with an id.</param>
    /// <param name="words">The text of a cell in both languages.</param>
    public ComparedTable(ReportTable table, Func<string, TranslationUnit?> unit, Func<TableCell, BilingualText> words)
    {
        (Table, _words, _shape) = (table, words, new(table, unit));
        _places = new TableCell?[table.Cells.Rows, table.Cells.Columns];
        foreach (var cell in table.Cells.Cells)
        {
            foreach (var row in Enumerable.Range(cell.Row, cell.RowSpan))
            {
                foreach (var column in Enumerable.Range(cell.Column, cell.ColumnSpan))
                {
                    _places[row, column] = cell;
                }
            }
        }
    }

    /// <summary>The table.</summary>
    public ReportTable Table { get; }

    /// <summary>The number of rows.</summary>
    public int Rows => Table.Cells.Rows;

    /// <summary>The number of columns.</summary>
    public int Columns => Table.Cells.Columns;

    /// <summary>All its words: two tables with the same are the same to a reader.</summary>
    public BilingualText Text => new(
        string.Join('\n', Table.Cells.Cells.Select(cell => _words(cell).Zh)), string.Join('\n', Table.Cells.Cells.Select(cell => _words(cell).En)));

    /// <summary>What a row is known by when rows came or went: its labels.</summary>
    public IReadOnlyList<string> RowKeys => [.. Enumerable.Range(0, Rows).Select(row => RowName(row)?.Zh ?? RowName(row)?.En ?? "")];

    /// <summary>The text of the cell that begins at a place; null where none does.</summary>
    public BilingualText? CellAt(int row, int column) =>
        row < Rows && column < Columns && _places[row, column] is { } cell && (cell.Row, cell.Column) == (row, column) ? _words(cell) : null;

    /// <summary>The labels of a row; null where it has none.</summary>
    public BilingualText? RowName(int row) => row >= Rows ? null : Joined(Enumerable.Range(0, Math.Min(Table.LabelColumns, Columns)).Select(column => _places[row, column]));

    /// <summary>The heads over a place, from the top: those of the rows of heads nearest above it; null where there are none.</summary>
    public BilingualText? ColumnName(int row, int column)
    {
        if (row >= Rows || column >= Columns)
        {
            return null;
        }

        var above = Enumerable.Range(0, row).Reverse().Select(place => _places[place, column]).ToList();
        return Joined(above.SkipWhile(cell => !IsHead(cell)).TakeWhile(IsHead).Reverse());
    }

    private bool IsHead(TableCell? cell) => cell is not null && _shape.ScopeOf(cell) is "col" or "colgroup";

    private BilingualText? Joined(IEnumerable<TableCell?> cells)
    {
        var words = cells.OfType<TableCell>().Distinct().Where(cell => cell.Text.Length > 0).Select(_words).ToList();
        return words.Count == 0 ? null : new(Join(words.Select(text => text.Zh)), Join(words.Select(text => text.En)));
    }

    private static string? Join(IEnumerable<string?> parts) => parts.OfType<string>().ToList() is [_, ..] known ? string.Join(" · ", known) : null;
}
