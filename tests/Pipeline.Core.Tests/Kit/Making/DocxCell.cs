using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>A cell as a row of a Word table has it: a cell merged downwards stands in every row it covers, and has its text in the first.</summary>
/// <param name="Text">Its text in this row.</param>
/// <param name="Width">Its width in twentieths of a point.</param>
/// <param name="Merge">Its properties of merging.</param>
/// <param name="IsTall">True for a cell so high and narrow that its text is set from top to bottom.</param>
internal sealed record DocxCell(string Text, int Width, string Merge, bool IsTall)
{
    /// <summary>From so many rows on, the text of a merged cell runs downwards.</summary>
    public const int TallRows = 10;

    /// <summary>The width of the type area, 156 mm, in twentieths of a point.</summary>
    public const int TableWidth = 8844;

    /// <summary>The widths of a table's columns.</summary>
    public static string Columns(TableGrid grid) => $"<w:tblGrid>{string.Concat(ColumnWidths.Of(grid, TableWidth).Select(width => $"<w:gridCol w:w=\"{(int)width}\"/>"))}</w:tblGrid>";

    /// <summary>The cells of a row.</summary>
    public static IEnumerable<DocxCell> Of(TableGrid grid, int row) =>
        from cell in grid.Cells
        where cell.Row <= row && row < cell.Row + cell.RowSpan
        orderby cell.Column
        let isFirst = cell.Row == row
        let across = cell.ColumnSpan > 1 ? $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>" : ""
        let down = cell.RowSpan == 1 ? "" : isFirst ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge w:val=\"continue\"/>"
        select new DocxCell(isFirst ? cell.Text : "", (int)ColumnWidths.Of(grid, TableWidth).Skip(cell.Column).Take(cell.ColumnSpan).Sum(), across + down, cell.RowSpan >= TallRows);
}
