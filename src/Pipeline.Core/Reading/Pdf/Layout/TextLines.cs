namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Puts glyphs together to lines, in whatever order they were drawn.</summary>
internal static class TextLines
{
    /// <summary>How far the middles of characters of one column may stand apart, as a part of the smaller size.</summary>
    private const double Aside = 0.7;

    /// <summary>How many rows above and below a row are looked at for the line its raised or lowered runs belong to.</summary>
    private const int RowsNear = 6;

    /// <summary>The degrees of text that is read from the foot up.</summary>
    private const int Upwards = 90;

    /// <summary>The lines from the top down; columns of vertical writing from the right, where these begin, and of text read upwards from the left.</summary>
    public static List<TextLine> Of(IReadOnlyList<PdfGlyph> glyphs)
    {
        var rows = Rows(glyphs.Where(glyph => !glyph.IsVertical));
        var down = Columns(glyphs.Where(glyph => glyph is { IsVertical: true, Angle: not Upwards }).OrderByDescending(GlyphPlaces.MiddleX))
            .Select(column => column.OrderBy(glyph => glyph.Baseline).ToArray());
        var up = Columns(glyphs.Where(glyph => glyph is { IsVertical: true, Angle: Upwards }).OrderBy(GlyphPlaces.MiddleX))
            .Select(column => column.OrderByDescending(glyph => glyph.Baseline).ToArray());
        return [.. rows.Concat(down).Concat(up).Where(line => !Array.TrueForAll(line, GlyphPlaces.IsBlank)).Select(line => new TextLine(line)).OrderBy(line => line.Top)];
    }

    /// <summary>The smallest rows first give their runs to a larger one near them: marks of notes, powers, indices.</summary>
    private static IEnumerable<PdfGlyph[]> Rows(IEnumerable<PdfGlyph> glyphs)
    {
        var rows = TextRow.Of(GlyphRun.Of(glyphs));
        var isMoved = new bool[rows.Count];
        foreach (var index in Enumerable.Range(0, rows.Count).OrderBy(index => rows[index].Size).ThenBy(index => rows[index].Count))
        {
            var near = Enumerable.Range(Math.Max(0, index - RowsNear), Math.Min(RowsNear, index)).Concat(Enumerable.Range(index + 1, Math.Min(RowsNear, rows.Count - index - 1)));
            foreach (var other in near.Where(other => !isMoved[other] && IsSmaller(rows[index], rows[other])).OrderBy(other => Math.Abs(rows[other].Baseline - rows[index].Baseline)))
            {
                isMoved[index] |= rows[index].MoveTo(rows[other]);
            }
        }

        return rows.Select(row => row.Glyphs);
    }

    private static bool IsSmaller(TextRow row, TextRow than) => (row.Size, row.Count).CompareTo((than.Size, than.Count)) <= 0;

    /// <summary>Sweeps over sorted glyphs once; the largest glyph of a column holds its place.</summary>
    private static IEnumerable<List<PdfGlyph>> Columns(IEnumerable<PdfGlyph> sorted)
    {
        List<PdfGlyph> open = [];
        PdfGlyph largest = default;
        foreach (var glyph in sorted)
        {
            if (open.Count > 0 && Math.Abs(glyph.MiddleX() - largest.MiddleX()) > Aside * Math.Min(glyph.Size, largest.Size))
            {
                yield return open;
                open = [];
            }

            largest = open.Count == 0 || glyph.Size > largest.Size ? glyph : largest;
            open.Add(glyph);
        }

        if (open.Count > 0)
        {
            yield return open;
        }
    }
}
