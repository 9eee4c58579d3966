using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Terminology;

namespace Pipeline.Azure.Recognition;

/// <summary>
/// Makes a layout of what the service found. Its paragraphs repeat the text of its tables, which stands in the cells already; a line
/// that is in neither becomes a paragraph of its own, so that nothing that was recognised is lost.
/// </summary>
internal static class ScanLayout
{
    /// <summary>The blocks in the order of the running text.</summary>
    public static PdfLayout Read(AnalyzeResult found)
    {
        var pages = found.Pages ?? [];
        var tables = found.Tables ?? [];
        var inCells = new SpanSet(tables.SelectMany(table => table.Cells ?? []).SelectMany(cell => cell.Spans ?? []));
        var paragraphs = (found.Paragraphs ?? []).Where(paragraph => !inCells.Covers(paragraph.Spans)).ToList();
        var read = new SpanSet([.. inCells.Spans, .. paragraphs.SelectMany(paragraph => paragraph.Spans ?? [])]);
        var lines = new PageLines(pages);

        var blocks = new List<(int Offset, PdfBlock Block)>();
        blocks.AddRange(paragraphs.Select(paragraph => (OffsetOf(paragraph.Spans), Block: (PdfBlock)ParagraphOf(paragraph, lines))));
        blocks.AddRange(tables.Select(table => (OffsetOf(table.Spans), Block: (PdfBlock)ScanTable.Read(table, pages))));
        blocks.AddRange((found.Figures ?? []).Select(figure => (OffsetOf(figure.Spans), Block: (PdfBlock)new PdfFigure(PageOf(figure.BoundingRegions)))));
        blocks.AddRange(
            from page in pages
            from line in page.Lines ?? []
            where !read.Touches(line.Spans)
            select (OffsetOf(line.Spans), (PdfBlock)new PdfParagraph(page.PageNumber, ScanText.Of(line.Content), PdfRole.Text)));

        return new PdfLayout(pages.Count, [.. blocks
            .Where(entry => entry.Block is not PdfParagraph { Text: "" })
            .OrderBy(entry => entry.Block.Page).ThenBy(entry => entry.Offset)
            .Select(entry => entry.Block)]);
    }

    /// <summary>The page something begins on.</summary>
    public static int PageOf(IReadOnlyList<Region>? regions) => regions is [var first, ..] ? first.PageNumber : 1;

    private static PdfParagraph ParagraphOf(AnalyzedParagraph paragraph, PageLines lines)
    {
        var (page, text, role) = (PageOf(paragraph.BoundingRegions), ScanText.Of(paragraph.Content), RoleOf(paragraph.Role));
        return role is not PdfRole.Text ? new(page, text, role) : new(page, text, role)
        {
            MayGoOn = !SentenceEnd.Is(text) && lines.FillsLast(page, paragraph.Spans),
            MayContinue = lines.StartsAtEdge(page, paragraph.Spans),
        };
    }

    private static PdfRole RoleOf(string? role) => role switch
    {
        "pageHeader" or "pageFooter" or "pageNumber" => PdfRole.Furniture,
        "footnote" => PdfRole.Note,
        _ => PdfRole.Text,
    };

    // A figure without text has no place in the running text and comes after what is on its page.
    private static int OffsetOf(IReadOnlyList<TextSpan>? spans) => spans is { Count: > 0 } ? spans.Min(span => span.Offset) : int.MaxValue;
}
