using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Makes the document of a layout, whichever engine saw it: what page ends cut is joined, and the blocks stand in reading order.</summary>
internal static class LayoutReader
{
    /// <param name="layout">What the engine saw.</param>
    /// <param name="tally">The account, which the engine's side has been entered in.</param>
    /// <param name="engine">The engine's name.</param>
    public static Result<SourceDocument> Read(PdfLayout layout, ReadingTally tally, string engine)
    {
        tally.Pages = layout.Pages;
        var builder = new SourceBuilder(tally);
        var blocks = PageJoining.Join(layout.Blocks, tally);
        foreach (var block in blocks.Where(block => block is not PdfParagraph { Role: PdfRole.Note }))
        {
            Add(block, builder);
        }

        builder.IsInNotes = true;
        foreach (var note in blocks.Where(block => block is PdfParagraph { Role: PdfRole.Note }))
        {
            Add(note, builder);
        }

        return builder.ToResult(SourceFormat.Pdf, engine);
    }

    private static void Add(PdfBlock block, SourceBuilder builder)
    {
        switch (block)
        {
            case PdfParagraph paragraph:
                builder.AddParagraph(paragraph.Text, line: null, isChrome: paragraph.Role == PdfRole.Furniture, typesetting: paragraph.Typesetting);
                break;
            case PdfTable table:
                builder.AddTable(GridOf(table.Grid), line: null);
                break;
            case PdfFigure:
                builder.AddFigure(alt: null, name: null, line: null);
                break;
        }
    }

    private static GridBuilder GridOf(TableGrid table)
    {
        var rows = table.Cells.ToLookup(cell => cell.Row);
        var grid = new GridBuilder();
        for (var row = 0; row < table.Rows; row++)
        {
            grid.StartRow();
            foreach (var cell in rows[row].OrderBy(cell => cell.Column))
            {
                grid.Add(cell.Text, cell.ColumnSpan, cell.RowSpan);
            }
        }

        return grid;
    }
}
