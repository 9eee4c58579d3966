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
        Caption = string.Join('\n', HtmlTables.Captions(table).Select(TextOf));
        var grid = new GridBuilder();
        foreach (var group in HtmlTables.RowGroups(table))
        {
            ReadGroup(group, grid);
            grid.EndGroup();
        }

        return grid;
    }

    private void ReadGroup(IElement group, GridBuilder grid)
    {
        foreach (var row in HtmlTables.RowsOf(group))
        {
            if (group.IsHidden || row.IsHidden)
            {
                builder.Drop(DropReason.Hidden, PageText.Of(row));
            }
            else
            {
                ReadRow(row, grid);
            }
        }
    }

    private void ReadRow(IElement row, GridBuilder grid)
    {
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
            builder.Drop(DropReason.Hidden, PageText.Of(cell));
            return "";
        }

        var content = builder.ForCell();
        new HtmlBlockReader(content, lines, new Article(cell, null)).Read(cell);
        return builder.TakeCell(content);
    }
}
