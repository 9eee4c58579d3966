using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>
/// Lays out the cells of a table as a browser or word processor does, row by row, and closes the gaps, so that the cells
/// cover a rectangle exactly once.
/// </summary>
internal sealed class GridBuilder
{
    private readonly List<OpenCell> _cells = [];

    /// <summary>For every column the first row below the cells already in it, and the last of these cells.</summary>
    private readonly List<(int FreeFrom, OpenCell? Last)> _columns = [];

    private int _row = -1;
    private int _column;
    private bool _rowHasCells = true;
    private int _firstOfGroup;

    /// <summary>The first row no cell reaches down to: kept, because a row without cells may not cost a look at every column.</summary>
    private int _freeFrom;

    /// <summary>Places of the rectangle; larger than the limit as soon as the table is too large to be built.</summary>
    public int Places { get; private set; }

    /// <summary>A grid of rows without merged cells.</summary>
    public static GridBuilder Of(IEnumerable<string[]> rows)
    {
        var grid = new GridBuilder();
        foreach (var row in rows)
        {
            grid.StartRow();
            foreach (var cell in row)
            {
                grid.Add(cell);
            }
        }

        return grid;
    }

    private int Rows => _row + (_rowHasCells || IsCoveredFromAbove() ? 1 : 0);

    /// <summary>Starts a row. A row without any cell, own or reaching down from above, is no row.</summary>
    public void StartRow()
    {
        if (_rowHasCells || IsCoveredFromAbove())
        {
            _row++;
        }

        _rowHasCells = false;
        _column = 0;
    }

    /// <summary>Leaves columns of the row empty.</summary>
    public void Skip(int columns) => _column += Math.Clamp(columns, 0, ReadingLimits.Span);

    /// <summary>Adds a cell at the next free place of the row. Spans that make no sense are clamped.</summary>
    public void Add(string text, int columnSpan = 1, int rowSpan = 1)
    {
        while (_column < _columns.Count && _columns[_column].FreeFrom > _row)
        {
            _column++;
        }

        var width = FreeWidth(Math.Clamp(columnSpan, 1, ReadingLimits.Span));
        Place(new OpenCell(_row, _column, width, text) { RowSpan = Math.Clamp(rowSpan, 1, ReadingLimits.Span) });
    }

    /// <summary>Continues the cell above, if one of the same width stands there; otherwise adds a cell.</summary>
    public void Continue(string text, int columnSpan)
    {
        var above = _column < _columns.Count ? _columns[_column].Last : null;
        if (above is null || above.Column != _column || above.Row + above.RowSpan != _row || above.ColumnSpan != Math.Clamp(columnSpan, 1, ReadingLimits.Span))
        {
            Add(text, columnSpan);
            return;
        }

        above.RowSpan++;
        above.Add(text);
        Cover(above);
    }

    /// <summary>Ends a group of rows: no cell reaches down from it into the next group.</summary>
    public void EndGroup()
    {
        var rows = Rows;
        for (; _firstOfGroup < _cells.Count; _firstOfGroup++)
        {
            _cells[_firstOfGroup].RowSpan = Math.Min(_cells[_firstOfGroup].RowSpan, rows - _cells[_firstOfGroup].Row);
        }

        for (var column = 0; column < _columns.Count && _freeFrom > rows; column++)
        {
            _columns[column] = (Math.Min(_columns[column].FreeFrom, rows), _columns[column].Last);
        }

        _freeFrom = Math.Min(_freeFrom, rows);
    }

    /// <summary>The rectangle, its texts cleaned; places no cell covers become empty cells.</summary>
    public TableGrid Build(Func<string, string> clean)
    {
        EndGroup();
        var (rows, columns) = (Rows, _columns.Count);
        var covered = new bool[rows, columns];
        var cells = new List<TableCell>(_cells.Count);
        foreach (var cell in _cells)
        {
            cells.Add(new TableCell(cell.Row, cell.Column, clean(cell.Text), cell.RowSpan, cell.ColumnSpan));
            for (var place = 0; place < cell.RowSpan * cell.ColumnSpan; place++)
            {
                covered[cell.Row + place / cell.ColumnSpan, cell.Column + place % cell.ColumnSpan] = true;
            }
        }

        for (var place = 0; place < covered.Length; place++)
        {
            if (!covered[place / columns, place % columns])
            {
                cells.Add(new TableCell(place / columns, place % columns, ""));
            }
        }

        return new TableGrid(rows, columns, [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);
    }

    private bool IsCoveredFromAbove() => _freeFrom > _row;

    private int FreeWidth(int wanted)
    {
        var width = 1;
        while (width < wanted && (_column + width >= _columns.Count || _columns[_column + width].FreeFrom <= _row))
        {
            width++;
        }

        return width;
    }

    private void Place(OpenCell cell)
    {
        var columns = Math.Max(_columns.Count, cell.Column + cell.ColumnSpan);
        Places = (int)Math.Min((long)(_row + 1) * columns, int.MaxValue);
        if (Places > ReadingLimits.TableCells)
        {
            return;
        }

        _cells.Add(cell);
        Cover(cell);
    }

    private void Cover(OpenCell cell)
    {
        _rowHasCells = true;
        _freeFrom = Math.Max(_freeFrom, cell.Row + cell.RowSpan);
        _column = cell.Column + cell.ColumnSpan;
        while (_columns.Count < _column)
        {
            _columns.Add((0, null));
        }

        for (var column = cell.Column; column < _column; column++)
        {
            _columns[column] = (cell.Row + cell.RowSpan, column == cell.Column ? cell : null);
        }
    }

    private sealed class OpenCell(int row, int column, int columnSpan, string text)
    {
        private readonly List<string> _texts = text.Length > 0 ? [text] : [];

        public int Row => row;

        public int Column => column;

        public int ColumnSpan => columnSpan;

        public int RowSpan { get; set; } = 1;

        /// <summary>What the merged cells hold, each on lines of its own.</summary>
        public string Text => string.Join('\n', _texts);

        /// <summary>Collected and joined once: a column may be merged over a hundred thousand rows.</summary>
        public void Add(string next)
        {
            if (next.Length > 0)
            {
                _texts.Add(next);
            }
        }
    }
}
