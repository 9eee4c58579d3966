namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Makes of what is drawn on pages what a reader sees there: paragraphs, tables, pictures, and the furniture around them.</summary>
internal static class PageLayout
{
    /// <summary>Points; a smaller picture is an ornament or a line.</summary>
    private const double SmallestPicture = 16;

    /// <summary>The layout of a file's pages. What is drawn and not seen is dropped.</summary>
    public static PdfLayout Of(IReadOnlyList<PdfPage> pages, ReadingTally tally)
    {
        var read = new List<ReadPage>(pages.Count);
        foreach (var page in pages)
        {
            if (tally.IsOver())
            {
                break;
            }

            read.Add(ReadPage.Of(page, tally));
        }

        var furniture = PageFurniture.Find(read);
        var measures = read.GroupBy(page => Math.Round(page.Page.Width))
            .ToDictionary(group => group.Key, group => TextMeasure.Of(group.Key, [.. group.Select(page => page.Text(furniture))]));
        return new(pages.Count, [.. read.SelectMany(page => Blocks(page, furniture, measures[Math.Round(page.Page.Width)]))]);
    }

    /// <summary>The blocks of a page from the top down; a picture beside text does not cut a paragraph.</summary>
    private static IEnumerable<PdfBlock> Blocks(ReadPage page, HashSet<TextLine> furniture, TextMeasure measure)
    {
        var paragraphs = new Paragraphs(page.Page.Number, measure);
        var chrome = page.Lines.Where(furniture.Contains).Select(line => new PdfParagraph(page.Page.Number, line.Text, PdfRole.Furniture)).ToArray();
        var text = page.Text(furniture);
        var notes = Footnotes.In(text, page, measure);
        var body = text.Take(text.Count - notes).ToArray();
        var headed = page.Lines.TakeWhile(furniture.Contains).Count();
        return
        [
            .. chrome.Take(headed),
            .. Body(page, body, paragraphs),
            .. paragraphs.Of([.. text.TakeLast(notes)], PdfRole.Note),
            .. chrome.Skip(headed),
            .. page.Askew.Select(text => new PdfParagraph(page.Page.Number, text, PdfRole.Furniture)),
        ];
    }

    private static IEnumerable<PdfBlock> Body(ReadPage page, TextLine[] lines, Paragraphs paragraphs)
    {
        var tables = page.Tables.OrderBy(table => table.Box.Top).ToArray();
        var from = 0;
        for (var table = 0; table <= tables.Length; table++)
        {
            var (top, bottom) = (table > 0 ? tables[table - 1].Box.Top : double.MinValue, table < tables.Length ? tables[table].Box.Top : double.MaxValue);
            var to = from;
            while (to < lines.Length && (lines[to].Top + lines[to].Baseline) / 2 < bottom)
            {
                to++;
            }

            foreach (var paragraph in paragraphs.Of(lines[from..to]))
            {
                yield return paragraph;
            }

            foreach (var _ in page.Page.Pictures.Where(picture => IsPicture(picture) && picture.Top >= top && picture.Top < bottom))
            {
                yield return new PdfFigure(page.Page.Number);
            }

            from = to;
            if (table < tables.Length)
            {
                yield return tables[table].Table;
            }
        }
    }

    private static bool IsPicture(PdfBox box) => box.Right - box.Left >= SmallestPicture && box.Bottom - box.Top >= SmallestPicture;
}

/// <summary>A page whose text is told into tables and lines.</summary>
/// <param name="Page">The page.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Lines">The lines outside of tables, from the top down.</param>
/// <param name="Askew">Lines printed across the others.</param>
internal sealed record ReadPage(PdfPage Page, IReadOnlyList<PlacedTable> Tables, IReadOnlyList<TextLine> Lines, IReadOnlyList<string> Askew)
{
    public static ReadPage Of(PdfPage page, ReadingTally tally)
    {
        var seen = SeenGlyphs.Of(page, tally.Ledger);
        var (tables, others) = RuledTables.Of(page, [.. seen.Where(glyph => !AskewText.IsAskew(glyph))], tally);
        return new(page, tables, TextLines.Of(others), AskewText.Of(seen.Where(AskewText.IsAskew)));
    }

    /// <summary>The lines without the furniture.</summary>
    public IReadOnlyList<TextLine> Text(HashSet<TextLine> furniture) => [.. Lines.Where(line => !furniture.Contains(line))];
}
