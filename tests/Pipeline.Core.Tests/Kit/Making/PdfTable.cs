using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>Sets a ruled table. A table longer than its page goes on on the next one wherever a row ends, also in the middle of a merged cell.</summary>
internal sealed class PdfTable
{
    private const double Size = 9, Leading = 11, Padding = 3, RowSpace = 3;

    private readonly TableGrid _grid;
    private readonly double[] _edges;
    private readonly double[] _heights;

    private PdfTable(TableGrid grid)
    {
        _grid = grid;
        var widths = ColumnWidths.Of(grid, PdfTypesetter.Width);
        _edges = [.. Enumerable.Range(0, grid.Columns + 1).Select(column => PdfTypesetter.Left + widths.Take(column).Sum())];
        _heights = [.. Enumerable.Range(0, grid.Rows).Select(row => RowSpace + (Leading * grid.Cells.Where(cell => cell.Row == row && cell.RowSpan == 1).Max(cell => Lines(cell).Count)))];
    }

    public static void Set(TableGrid grid, PdfTypesetter typesetter)
    {
        var table = new PdfTable(grid);
        for (var first = 0; first < grid.Rows;)
        {
            var last = table.LastRow(first, typesetter.Room);
            if (last < first)
            {
                typesetter.TurnPage();
                continue;
            }

            table.SetRows(first, last, typesetter.Take(table.Height(first, last)), typesetter.Page);
            first = last + 1;
        }
    }

    private int LastRow(int first, double room)
    {
        var row = first;
        for (; row < _grid.Rows && _heights[row] <= room; row++)
        {
            room -= _heights[row];
        }

        return row - 1;
    }

    private double Height(int first, int last) => _heights[first..(last + 1)].Sum();

    private void SetRows(int first, int last, double top, PdfCanvas page)
    {
        foreach (var cell in _grid.Cells)
        {
            var (from, to) = (Math.Max(first, cell.Row), Math.Min(last, cell.Row + cell.RowSpan - 1));
            if (from <= to)
            {
                var upper = top - (from == first ? 0 : Height(first, from - 1));
                var (left, right, lower) = (_edges[cell.Column], _edges[cell.Column + cell.ColumnSpan], upper - Height(from, to));
                page.Rule(left, upper, right, upper);
                page.Rule(left, lower, right, lower);
                page.Rule(left, lower, left, upper);
                page.Rule(right, lower, right, upper);
                if (from == cell.Row)
                {
                    SetText(cell, (left + right) / 2, (upper + lower) / 2, page);
                }
            }
        }
    }

    private void SetText(TableCell cell, double x, double y, PdfCanvas page)
    {
        if (cell.RowSpan >= DocxCell.TallRows)
        {
            page.Column(cell.Text, Size, x, y + (Size * cell.Text.Length / 2));
            return;
        }

        var lines = Lines(cell);
        foreach (var (index, line) in lines.Index())
        {
            page.Line(line, Size, x - (Size * line.Sum(letter => letter.Width) / 2), y + (Leading * ((lines.Count / 2.0) - index - 1)) + 2.6);
        }
    }

    private List<PdfLetter[]> Lines(TableCell cell) =>
        PdfLines.Break([.. PdfLetter.Of(cell.Text, PdfFont.Cell)], (_edges[cell.Column + cell.ColumnSpan] - _edges[cell.Column] - (2 * Padding)) / Size);
}
