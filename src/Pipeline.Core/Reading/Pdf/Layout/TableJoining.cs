using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Joins two parts of a table that stand on two pages.</summary>
internal static class TableJoining
{
    /// <summary>Points between column lines that are the same.</summary>
    private const double SameColumn = 4;

    /// <summary>The whole table; null when the columns say that these are two.</summary>
    public static PdfTable? Join(PdfTable upper, PdfTable lower, TextLedger ledger)
    {
        if (CommonColumns(upper, lower) is not { } columns)
        {
            return null;
        }

        var (above, below) = (Fitted(upper, columns), Fitted(lower, columns));
        var head = RepeatedHead.RowsOf(above.Grid, below.Grid);
        if (head > 0)
        {
            ledger.Drop(DropReason.RepeatedHead, string.Concat(below.Grid.Cells.Where(cell => cell.Row < head).Select(cell => cell.Text)));
            below = RepeatedHead.Without(below, head);
        }

        return new(lower.Page, new TableSeam(above, below).Joined(), columns) { OpenAbove = above.OpenAbove, OpenBelow = below.OpenBelow };
    }

    /// <summary>The column lines of both, when the outer ones agree and those of one part are among those of the other.</summary>
    private static IReadOnlyList<double>? CommonColumns(PdfTable upper, PdfTable lower)
    {
        if (upper.Columns.Count != upper.Grid.Columns + 1 || lower.Columns.Count != lower.Grid.Columns + 1)
        {
            return null;
        }

        var (more, fewer) = upper.Columns.Count >= lower.Columns.Count ? (upper.Columns, lower.Columns) : (lower.Columns, upper.Columns);
        var areOfOneWidth = AreSame(more[0], fewer[0]) && AreSame(more[^1], fewer[^1]);
        var areEnough = fewer.Count > 2 || more.Count == fewer.Count;
        return areOfOneWidth && areEnough && fewer.Select(line => IndexOf(more, line)).ToArray() is var places
            && places[0] == 0 && places[^1] == more.Count - 1 && places.Zip(places.Skip(1)).All(pair => pair.First >= 0 && pair.First < pair.Second)
            ? more
            : null;
    }

    /// <summary>The table on other column lines, among which are its own.</summary>
    private static PdfTable Fitted(PdfTable table, IReadOnlyList<double> columns)
    {
        var places = table.Columns.Select(line => IndexOf(columns, line)).ToArray();
        return table with
        {
            Columns = columns,
            Grid = new(table.Grid.Rows, columns.Count - 1, [.. table.Grid.Cells.Select(cell => cell with
            {
                Column = places[cell.Column],
                ColumnSpan = places[cell.Column + cell.ColumnSpan] - places[cell.Column],
            })]),
            OpenAbove = [.. table.OpenAbove.SelectMany(Widened)],
            OpenBelow = [.. table.OpenBelow.SelectMany(Widened)],
        };

        IEnumerable<int> Widened(int column) => Enumerable.Range(places[column], places[column + 1] - places[column]);
    }

    private static int IndexOf(IReadOnlyList<double> lines, double place)
    {
        var nearest = Enumerable.Range(0, lines.Count).MinBy(index => Math.Abs(lines[index] - place));
        return AreSame(lines[nearest], place) ? nearest : -1;
    }

    private static bool AreSame(double one, double other) => Math.Abs(one - other) <= SameColumn;
}
