using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>
/// A table as text at every place, without the columns in which no cell begins: word processors leave such columns
/// behind when cell borders were dragged.
/// </summary>
internal sealed class TableText
{
    private readonly string[][] _cells;
    private readonly int[] _columns;
    private readonly PrintedLabel?[][] _labels;
    private readonly ILookup<int, int> _starts;

    public TableText(TableGrid grid)
    {
        var text = grid.ToText();
        _columns = [.. grid.Cells.Select(cell => cell.Column).Distinct().Order()];
        _cells = [.. text.Select(row => _columns.Select(column => row[column]).ToArray())];
        _starts = grid.Cells
            .SelectMany(cell => Enumerable.Range(cell.Row, cell.RowSpan).Select(row => (Row: row, cell.Column)))
            .ToLookup(cell => cell.Row, cell => Array.BinarySearch(_columns, cell.Column));
        _labels = [.. _cells.Select(row => new PrintedLabel?[row.Length])];
    }

    public int Rows => _cells.Length;

    public int Columns => _columns.Length;

    public string this[int row, int column] => _cells[row][column];

    /// <summary>How many columns of the grid stand left of this one.</summary>
    public int GridColumn(int column) => _columns[column];

    public PrintedLabel Label(int row, int column) => _labels[row][column] ??= PrintedLabel.Of(this[row, column]);

    public IEnumerable<PrintedLabel> Labels(int row) => Enumerable.Range(0, Columns).Select(column => Label(row, column)).Where(label => !label.IsEmpty);

    public bool IsBlank(int row, int column) => CellValue.IsBlank(this[row, column]);

    public bool IsBlankRow(int row) => Enumerable.Range(0, Columns).All(column => IsBlank(row, column));

    public bool HasAnswer(int row) => _cells[row].Any(CellValue.IsAnswer);

    /// <summary>
    /// The cells of a row right of a column, each by its first place. Where there are as many as the form has columns, they
    /// are those columns, even if their borders were dragged away from the borders of the heads.
    /// </summary>
    public int[] CellsAfter(int row, int column) => [.. _starts[row].Where(start => start > column).Order()];

    /// <summary>True when one of these cells says something that the label does not say already, as a note across the whole row does.</summary>
    public bool Says(int row, IEnumerable<int> columns, string label) =>
        columns.Any(column => column < Columns && !IsBlank(row, column) && this[row, column] != label);
}
