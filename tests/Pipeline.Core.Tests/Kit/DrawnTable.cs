using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// A table drawn as text: cells between bars, <c>&lt;</c> for a cell merged with the one to its left, <c>^</c> with the one
/// above, <c>¶</c> for a line break inside a cell.
/// </summary>
internal static class DrawnTable
{
    public static SourceTable Of(string drawing)
    {
        var marks = Marks(drawing);
        var cells = new List<TableCell>();
        for (var row = 0; row < marks.Length; row++)
        {
            for (var column = 0; column < marks[row].Length; column++)
            {
                if (marks[row][column] is not ("<" or "^") and var text)
                {
                    var columnSpan = 1 + marks[row].Skip(column + 1).TakeWhile(mark => mark == "<").Count();
                    var rowSpan = 1 + marks.Skip(row + 1).TakeWhile(below => below[column] == "^").Count();
                    cells.Add(new(row, column, text.Replace('¶', '\n'), rowSpan, columnSpan));
                }
            }
        }

        return new(new(12, 4), new(marks.Length, marks[0].Length, cells));
    }

    /// <summary>The table without merged cells: their text stands in each of their places.</summary>
    public static SourceTable Repeated(this SourceTable table) =>
        WithoutSpans(table, table.Grid.ToText());

    /// <summary>The table without merged cells: their text stands in the first of their places, the others are blank.</summary>
    public static SourceTable Blanked(this SourceTable table)
    {
        var text = Enumerable.Range(0, table.Grid.Rows).Select(_ => Enumerable.Repeat("", table.Grid.Columns).ToArray()).ToArray();
        foreach (var cell in table.Grid.Cells)
        {
            text[cell.Row][cell.Column] = cell.Text;
        }

        return WithoutSpans(table, text);
    }

    /// <summary>The table without merged cells: each row's cells stand side by side from the left edge, the rest is blank.</summary>
    public static SourceTable PushedLeft(this SourceTable table)
    {
        var rows = Enumerable.Range(0, table.Grid.Rows).Select(row => table.Grid.Cells.Where(cell => cell.Row == row).Select(cell => cell.Text).ToArray()).ToArray();
        var width = rows.Max(row => row.Length);
        return WithoutSpans(table, [.. rows.Select(row => row.Concat(Enumerable.Repeat("", width - row.Length)).ToArray())]);
    }

    private static SourceTable WithoutSpans(SourceTable table, string[][] text) => table with
    {
        Grid = new(text.Length, text[0].Length, [.. text.SelectMany((row, r) => row.Select((cell, c) => new TableCell(r, c, cell)))]),
    };

    private static string[][] Marks(string drawing) =>
        [.. drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|').Select(mark => mark.Trim(' ', '\r')).ToArray())];
}
