using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Knows the head of a table printed again on the next page.</summary>
internal static class RepeatedHead
{
    private const int MostRows = 6;

    /// <summary>How many rows of the lower part repeat the first rows of the upper one, cell by cell. Rows of values are no head.</summary>
    public static int RowsOf(TableGrid upper, TableGrid lower)
    {
        for (var rows = Math.Min(MostRows, Math.Min(upper.Rows, lower.Rows - 1)); rows > 0; rows--)
        {
            var head = HeadOf(lower, rows);
            if (head.Count > 0 && head.Exists(cell => cell.Text.Length > 0) && !head.Exists(CellKinds.IsValue)
                && head.TrueForAll(cell => cell.Row + cell.RowSpan <= rows) && head.SequenceEqual(HeadOf(upper, rows)))
            {
                return rows;
            }
        }

        return 0;
    }

    /// <summary>The part without its first rows.</summary>
    public static PdfTable Without(PdfTable table, int rows) => table with
    {
        Grid = new(table.Grid.Rows - rows, table.Grid.Columns, [.. table.Grid.Cells.Where(cell => cell.Row >= rows).Select(cell => cell with { Row = cell.Row - rows })]),
        OpenAbove = [],
    };

    private static List<TableCell> HeadOf(TableGrid grid, int rows) => [.. grid.Cells.Where(cell => cell.Row < rows).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
}
