using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>The cells that lines which touch one another make: places between the lines, joined where no line parts them.</summary>
internal sealed class RuledGrid
{
    /// <summary>Points; a line that reaches out farther is a border whose crossing line is missing.</summary>
    private const double ReachesOut = 8;

    /// <summary>Fewer lines than these make a frame or a cross, but no table.</summary>
    private const int FewestLines = 4;

    /// <summary>How far a wall may stand within a glyph it does not cut, as a part of the glyph's width.</summary>
    private const double WallInGlyph = 0.15;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly int[] _cellAt;

    private RuledGrid(double[] x, double[] y, CellWalls walls, int[] cellAt, IReadOnlyList<TableCell> cells)
    {
        (_x, _y, _cellAt, Cells) = (x, y, cellAt, cells);
        OpenAbove = [.. Enumerable.Range(0, Columns).Where(column => !walls.IsAbove(0, column))];
        OpenBelow = [.. Enumerable.Range(0, Columns).Where(column => !walls.IsAbove(Rows, column))];
    }

    /// <summary>The cells, without text.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    public int Rows => _y.Length - 1;

    public int Columns => _x.Length - 1;

    public IReadOnlyList<double> ColumnLines => _x;

    public IReadOnlyList<int> OpenAbove { get; }

    public IReadOnlyList<int> OpenBelow { get; }

    public PdfBox Box => new(_x[0], _y[0], _x[^1], _y[^1]);

    /// <summary>The grid of these lines; null when they make no table.</summary>
    public static RuledGrid? Of(IReadOnlyList<RuledLine> horizontal, IReadOnlyList<RuledLine> vertical)
    {
        var y = horizontal.Select(line => line.At).Distinct().Order().ToArray();
        var x = vertical.Select(line => line.At).Distinct().Order().ToArray();
        if (x.Length == 0 || y.Length == 0 || x.Length + y.Length < FewestLines)
        {
            return null;
        }

        (x, y) = (WithOuter(x, horizontal), WithOuter(y, vertical));
        if ((long)(x.Length - 1) * (y.Length - 1) > ReadingLimits.TableCells)
        {
            return null;
        }

        var walls = CellWalls.Of(x, y, horizontal, vertical);
        (x, y) = ([.. x.Where((_, line) => walls.PartsColumns(line))], [.. y.Where((_, line) => walls.PartsRows(line))]);
        walls = CellWalls.Of(x, y, horizontal, vertical);
        return walls.ToCells() is { Cells.Count: > 1 } found ? new(x, y, walls, found.CellAt, found.Cells) : null;
    }

    /// <summary>The cell a glyph stands in; -1 outside of the table.</summary>
    public int CellOf(PdfGlyph glyph)
    {
        var (column, row) = (Between(_x, glyph.MiddleX()), Between(_y, glyph.MiddleY()));
        return column < 0 || row < 0 ? -1 : _cellAt[row * Columns + column];
    }

    /// <summary>True when a line between columns passes where one glyph ends and the next begins, and both stand in cells of their own.</summary>
    public bool HasWallBetween(PdfGlyph before, PdfGlyph after)
    {
        if (CellOf(before) == CellOf(after))
        {
            return false;
        }

        var (from, to) = (before.Right() - (WallInGlyph * before.Width), after.X + (WallInGlyph * after.Width));
        var next = Array.BinarySearch(_x, from);
        next = next < 0 ? ~next : next;
        return next < _x.Length && _x[next] <= to;
    }

    /// <summary>The index of the last line at or before a place; -1 when it is not between the first and the last.</summary>
    private static int Between(double[] lines, double place)
    {
        var found = Array.BinarySearch(lines, place);
        var index = found >= 0 ? found : ~found - 1;
        return index < lines.Length - 1 ? index : -1;
    }

    private static double[] WithOuter(double[] lines, IReadOnlyList<RuledLine> crossing)
    {
        var (first, last) = (crossing.Min(line => line.From), crossing.Max(line => line.To));
        return [.. first < lines[0] - ReachesOut ? [first] : Array.Empty<double>(), .. lines, .. last > lines[^1] + ReachesOut ? [last] : Array.Empty<double>()];
    }
}
