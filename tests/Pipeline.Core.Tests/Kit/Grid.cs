using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Draws a table as rows of text: cells stand between bars, <c>&lt;</c> continues the cell to the left and <c>^</c> the one above.</summary>
internal static class Grid
{
    public static TableGrid Of(params string[] rows)
    {
        var text = rows.Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var (height, width) = (text.Length, text[0].Length);
        var cells = new List<TableCell>();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (text[row][column] is "<" or "^")
                {
                    continue;
                }

                var columns = 1 + text[row].Skip(column + 1).TakeWhile(cell => cell == "<").Count();
                var rowSpan = 1 + text.Skip(row + 1).TakeWhile(below => below[column] == "^").Count();
                cells.Add(new(row, column, text[row][column], rowSpan, columns));
            }
        }

        return new(height, width, cells);
    }
}
