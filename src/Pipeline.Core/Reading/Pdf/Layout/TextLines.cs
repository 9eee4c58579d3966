namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Puts glyphs together to lines, in whatever order they were drawn.</summary>
internal static class TextLines
{
    /// <summary>How far a raised or lowered character may stand from its line's baseline, as a part of the smaller size.</summary>
    private const double Raised = 0.7;

    /// <summary>The lines from the top down; columns of vertical writing from the right, where these begin.</summary>
    public static List<TextLine> Of(IReadOnlyList<PdfGlyph> glyphs)
    {
        var rows = Clusters(glyphs.Where(glyph => !glyph.IsVertical).OrderBy(glyph => glyph.Baseline), glyph => glyph.Baseline)
            .Select(row => row.OrderBy(glyph => glyph.X).ToArray());
        var columns = Clusters(glyphs.Where(glyph => glyph.IsVertical).OrderByDescending(GlyphPlaces.MiddleX), GlyphPlaces.MiddleX)
            .Select(column => column.OrderBy(glyph => glyph.Baseline).ToArray());
        return [.. rows.Concat(columns).Where(line => !Array.TrueForAll(line, GlyphPlaces.IsBlank)).Select(line => new TextLine(line)).OrderBy(line => line.Top)];
    }

    /// <summary>Sweeps over sorted glyphs once; the largest glyph of a line holds its place, so that raised ones do not pull it away.</summary>
    private static IEnumerable<List<PdfGlyph>> Clusters(IEnumerable<PdfGlyph> sorted, Func<PdfGlyph, double> place)
    {
        List<PdfGlyph> open = [];
        PdfGlyph largest = default;
        foreach (var glyph in sorted)
        {
            if (open.Count > 0 && Math.Abs(place(glyph) - place(largest)) > Raised * Math.Min(glyph.Size, largest.Size))
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
