using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Azure.Recognition;

/// <summary>Makes a grid of a table the service found, whose cells must cover every place exactly once, whatever the service says.</summary>
internal static class ScanTable
{
    private const double PointsPerInch = 72;

    /// <summary>The table.</summary>
    /// <exception cref="JsonException">Its size is one that no table has.</exception>
    public static PdfTable Read(AnalyzedTable table, IReadOnlyList<AnalyzedPage> pages)
    {
        if (table is { RowCount: < 1 } or { ColumnCount: < 1 } || (long)table.RowCount * table.ColumnCount > PdfTable.MostPlaces)
        {
            throw new JsonException($"A table of {table.RowCount} rows and {table.ColumnCount} columns is none.");
        }

        var page = ScanLayout.PageOf(table.BoundingRegions);
        return new PdfTable(page, GridOf(table), ColumnsOf(table, pages.FirstOrDefault(candidate => candidate.PageNumber == page)));
    }

    private static TableGrid GridOf(AnalyzedTable table)
    {
        var owner = new int[table.RowCount, table.ColumnCount];
        var cells = new List<TableCell>();
        foreach (var cell in (table.Cells ?? []).OrderBy(cell => cell.RowIndex).ThenBy(cell => cell.ColumnIndex))
        {
            Place(cell, cells, owner);
        }

        for (var place = 0; place < owner.Length; place++)
        {
            if (owner[place / table.ColumnCount, place % table.ColumnCount] == 0)
            {
                cells.Add(new TableCell(place / table.ColumnCount, place % table.ColumnCount, ""));
            }
        }

        return new TableGrid(table.RowCount, table.ColumnCount, [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);
    }

    /// <summary>Takes the places of a cell that are free. The text of one that has none goes to the cell that is there already.</summary>
    private static void Place(AnalyzedCell cell, List<TableCell> cells, int[,] owner)
    {
        var row = Math.Clamp(cell.RowIndex, 0, owner.GetLength(0) - 1);
        var column = Math.Clamp(cell.ColumnIndex, 0, owner.GetLength(1) - 1);
        var text = ScanText.OfCell(cell.Content);
        if (owner[row, column] is > 0 and var taken)
        {
            var there = cells[taken - 1];
            cells[taken - 1] = there with { Text = string.Join('\n', ((string[])[there.Text, text]).Where(part => part.Length > 0)) };
            return;
        }

        var (height, width) = FreeFrom(row, column, cell, owner);
        cells.Add(new TableCell(row, column, text, height, width));
        for (var place = 0; place < height * width; place++)
        {
            owner[row + place / width, column + place % width] = cells.Count;
        }
    }

    /// <summary>How much of what the cell claims to cover is inside the table and free.</summary>
    private static (int Height, int Width) FreeFrom(int row, int column, AnalyzedCell cell, int[,] owner)
    {
        var (mostRows, mostColumns) = (Math.Clamp(cell.RowSpan ?? 1, 1, owner.GetLength(0) - row), Math.Clamp(cell.ColumnSpan ?? 1, 1, owner.GetLength(1) - column));
        var width = 1;
        while (width < mostColumns && owner[row, column + width] == 0)
        {
            width++;
        }

        var height = 1;
        while (height < mostRows && Enumerable.Range(column, width).All(place => owner[row + height, place] == 0))
        {
            height++;
        }

        return (height, width);
    }

    /// <summary>The lines between the columns, by the left edges of the cells that begin there; none when the service does not say where the cells are.</summary>
    private static IReadOnlyList<double> ColumnsOf(AnalyzedTable table, AnalyzedPage? page)
    {
        var scale = page?.Unit == "inch" ? PointsPerInch : 1;
        var placed = (table.Cells ?? []).Where(cell => cell.BoundingRegions is [{ Polygon.Count: >= 6 }, ..]).ToList();
        var starts = placed.GroupBy(cell => cell.ColumnIndex).OrderBy(column => column.Key).Select(column => scale * column.Min(cell => Across(cell).Min())).ToList();
        return starts.Count == 0 ? [] : [.. starts, scale * placed.Max(cell => Across(cell).Max())];
    }

    private static IEnumerable<double> Across(AnalyzedCell cell) =>
        cell.BoundingRegions is [{ Polygon: { } polygon }, ..] ? polygon.Where((_, index) => index % 2 == 0) : [];
}
