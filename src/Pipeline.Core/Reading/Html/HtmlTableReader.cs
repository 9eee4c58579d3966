using AngleSharp.Dom;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>Reads one table that holds data, group by group, and what its cells hold.</summary>
internal sealed class HtmlTableReader(SourceBuilder builder, LineIndex lines)
{
    /// <summary>The table's own caption.</summary>
    public string? Caption { get; private set; }

    public GridBuilder Read(IElement table)
    {
        Caption = HtmlTables.Caption(table) is { } caption ? TextOf(caption) : null;
        var grid = new GridBuilder();
        foreach (var group in HtmlTables.RowGroups(table))
        {
            foreach (var row in HtmlTables.RowsOf(group))
            {
                ReadRow(row, grid);
            }

            grid.EndGroup();
        }

        return grid;
    }

    private void ReadRow(IElement row, GridBuilder grid)
    {
        if (row.IsHidden)
        {
            builder.Tally.Ledger.Drop(DropReason.Hidden, row.TextContent);
            return;
        }

        grid.StartRow();
        foreach (var cell in HtmlTables.CellsOf(row))
        {
            grid.Add(TextOf(cell), HtmlTables.Span(cell, "colspan"), HtmlTables.Span(cell, "rowspan"));
        }
    }

    private string TextOf(IElement cell)
    {
        if (cell.IsHidden)
        {
            builder.Tally.Ledger.Drop(DropReason.Hidden, cell.TextContent);
            return "";
        }

        var content = builder.ForCell();
        new HtmlBlockReader(content, lines, new Article(cell, null)).Read(cell);
        return builder.TakeCell(content);
    }
}
