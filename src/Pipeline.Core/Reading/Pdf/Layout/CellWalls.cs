using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Which sides of the places of a grid are drawn.</summary>
/// <param name="rows">Its rows.</param>
/// <param name="columns">Its columns.</param>
internal sealed class CellWalls(int rows, int columns)
{
    /// <summary>Rounds in which joined places grow to rectangles; the crooked shapes that need more are no table.</summary>
    private const int MostRounds = 32;

    private readonly bool[] _above = new bool[(rows + 1) * columns];
    private readonly bool[] _left = new bool[rows * (columns + 1)];

    public static CellWalls Of(double[] x, double[] y, IReadOnlyList<RuledLine> horizontal, IReadOnlyList<RuledLine> vertical)
    {
        var walls = new CellWalls(y.Length - 1, x.Length - 1);
        foreach (var line in horizontal)
        {
            if (Array.BinarySearch(y, line.At) is >= 0 and var row)
            {
                Draw(x, line, column => walls._above[row * walls.Columns + column] = true);
            }
        }

        foreach (var line in vertical)
        {
            if (Array.BinarySearch(x, line.At) is >= 0 and var column)
            {
                Draw(y, line, row => walls._left[row * (walls.Columns + 1) + column] = true);
            }
        }

        return walls;
    }

    private int Columns => columns;

    public bool IsAbove(int row, int column) => _above[row * columns + column];

    /// <summary>True for an outer line, and for one that parts a place from its neighbour somewhere.</summary>
    public bool PartsColumns(int line) => line == 0 || line == columns || Enumerable.Range(0, rows).Any(row => _left[row * (columns + 1) + line]);

    public bool PartsRows(int line) => line == 0 || line == rows || Enumerable.Range(0, columns).Any(column => IsAbove(line, column));

    /// <summary>The cells, and for every place the index of its cell; null when the places make no rectangles.</summary>
    public (int[] CellAt, IReadOnlyList<TableCell> Cells)? ToCells()
    {
        var places = new JoinedSets(rows * columns);
        for (var place = 0; place < rows * columns; place++)
        {
            var (row, column) = (place / columns, place % columns);
            if (row > 0 && !IsAbove(row, column))
            {
                places.Join(place, place - columns);
            }

            if (column > 0 && !_left[row * (columns + 1) + column])
            {
                places.Join(place, place - 1);
            }
        }

        for (var round = 0; round < MostRounds; round++)
        {
            var boxes = Boxes(places);
            if (!FillBoxes(places, boxes))
            {
                return Numbered(places, boxes);
            }
        }

        return null;
    }

    /// <summary>A line is a side of a place when it runs along half of it.</summary>
    private static void Draw(double[] crossings, RuledLine line, Action<int> draw)
    {
        var found = Array.BinarySearch(crossings, line.From);
        for (var place = Math.Max(0, found >= 0 ? found : ~found - 1); place < crossings.Length - 1 && crossings[place] < line.To; place++)
        {
            var along = Math.Min(line.To, crossings[place + 1]) - Math.Max(line.From, crossings[place]);
            if (along * 2 >= crossings[place + 1] - crossings[place])
            {
                draw(place);
            }
        }
    }

    private Dictionary<int, (int Top, int Left, int Bottom, int Right)> Boxes(JoinedSets places)
    {
        var boxes = new Dictionary<int, (int Top, int Left, int Bottom, int Right)>();
        for (var place = 0; place < rows * columns; place++)
        {
            var (row, column, set) = (place / columns, place % columns, places.Find(place));
            var box = boxes.GetValueOrDefault(set, (Top: row, Left: column, Bottom: row, Right: column));
            boxes[set] = (Math.Min(box.Top, row), Math.Min(box.Left, column), Math.Max(box.Bottom, row), Math.Max(box.Right, column));
        }

        return boxes;
    }

    /// <summary>Joins to each set what else lies in its box. A set that fills its box is left alone, so that each place is looked at a few times only.</summary>
    private bool FillBoxes(JoinedSets places, Dictionary<int, (int Top, int Left, int Bottom, int Right)> boxes)
    {
        var hasGrown = false;
        var looked = 0L;
        foreach (var (set, box) in boxes)
        {
            var (height, width) = (box.Bottom - box.Top + 1, box.Right - box.Left + 1);
            looked += (long)height * width;
            for (var place = 0; place < height * width && looked <= (long)ReadingLimits.TableCells * 2; place++)
            {
                hasGrown |= places.Join(set, (box.Top + place / width) * columns + box.Left + place % width);
            }
        }

        return hasGrown || looked > (long)ReadingLimits.TableCells * 2;
    }

    private (int[] CellAt, IReadOnlyList<TableCell> Cells) Numbered(JoinedSets places, Dictionary<int, (int Top, int Left, int Bottom, int Right)> boxes)
    {
        var numbers = new Dictionary<int, int>();
        var cells = new List<TableCell>();
        var cellAt = new int[rows * columns];
        for (var place = 0; place < cellAt.Length; place++)
        {
            var set = places.Find(place);
            if (numbers.TryAdd(set, cells.Count))
            {
                var box = boxes[set];
                cells.Add(new(box.Top, box.Left, "", box.Bottom - box.Top + 1, box.Right - box.Left + 1));
            }

            cellAt[place] = numbers[set];
        }

        return (cellAt, cells);
    }
}
