namespace Pipeline.Core.Model;

/// <summary>
/// A table as a rectangle of cells. A merged cell stands once, at its upper left corner, with its spans;
/// together the cells cover every place of the rectangle exactly once.
/// </summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="Cells">The cells, row by row and left to right.</param>
public sealed record TableGrid(int Rows, int Columns, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The text at every place of the rectangle; a merged cell's text is repeated over the places it covers.</summary>
    public string[][] ToText()
    {
        var text = new string[Rows][];
        for (var row = 0; row < Rows; row++)
        {
            text[row] = new string[Columns];
            Array.Fill(text[row], "");
        }

        foreach (var cell in Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                Array.Fill(text[row], cell.Text, cell.Column, cell.ColumnSpan);
            }
        }

        return text;
    }
}

/// <summary>One cell of a <see cref="TableGrid"/>.</summary>
/// <param name="Row">0-based row of its upper left corner.</param>
/// <param name="Column">0-based column of its upper left corner.</param>
/// <param name="Text">Its text as received, trimmed; lines inside the cell are kept as line feeds.</param>
/// <param name="RowSpan">Rows it covers, at least 1.</param>
/// <param name="ColumnSpan">Columns it covers, at least 1.</param>
public sealed record TableCell(int Row, int Column, string Text, int RowSpan = 1, int ColumnSpan = 1);
