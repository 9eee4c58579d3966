namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>The tables of a page that are drawn with lines, and the text in them. What has no lines between its columns stays text.</summary>
internal static class RuledTables
{
    /// <summary>Characters of one word or figure stand no farther apart than this part of their size.</summary>
    private const double WordGap = 0.05;

    /// <summary>Takes the text of tables from the glyphs of a page: the tables, and the glyphs that stand in none.</summary>
    public static (IReadOnlyList<PlacedTable> Tables, IReadOnlyList<PdfGlyph> Others) Of(PdfPage page, IReadOnlyList<PdfGlyph> glyphs, ReadingTally tally)
    {
        var grids = Grids(RuledLines.Of(page.Rules), tally);
        var taken = grids.ConvertAll(grid => new List<PdfGlyph>?[grid.Cells.Count]);
        var others = new List<PdfGlyph>();
        foreach (var word in GlyphRun.Of(glyphs, (before, after) => AreParted(grids, before, after)))
        {
            var cell = -1;
            var middle = word.Glyphs[0] with { Width = word.Right - word.Left };
            var place = word.Glyphs.Count == 1 ? word.Glyphs[0] : middle;
            var table = grids.FindIndex(grid => (cell = grid.CellOf(place)) >= 0);
            (table < 0 ? others : taken[table][cell] ??= []).AddRange(word.Glyphs);
        }

        List<PlacedTable> tables = [];
        foreach (var (grid, cells) in grids.Zip(taken))
        {
            if (Array.Exists(cells, cell => cell?.Exists(glyph => !glyph.IsBlank()) ?? false))
            {
                tables.Add(new(grid.Box, TableOf(page.Number, grid, cells)));
            }
        }

        return (tables, others);
    }

    /// <summary>Only figures and Latin words are kept whole, unless a wall stands where one ends.</summary>
    private static bool AreParted(List<RuledGrid> grids, PdfGlyph before, PdfGlyph after) =>
        before.IsBlank() || after.X - before.Right() > WordGap * after.Size || LineJoining.IsWide(before.Text[^1]) || LineJoining.IsWide(after.Text[0]) || grids.Exists(grid => grid.HasWallBetween(before, after));

    private static PdfTable TableOf(int page, RuledGrid grid, List<PdfGlyph>?[] glyphs)
    {
        var cells = grid.Cells.Select((cell, index) => glyphs[index] is { } inside ? cell with { Text = RunningText.Of(TextLines.Of(inside), isCell: true) } : cell);
        return new(page, new(grid.Rows, grid.Columns, [.. cells]), grid.ColumnLines) { OpenAbove = grid.OpenAbove, OpenBelow = grid.OpenBelow };
    }

    /// <summary>The grids of lines that touch, the largest first; one inside another is part of a cell's text.</summary>
    private static List<RuledGrid> Grids(RuledLines lines, ReadingTally tally)
    {
        List<RuledGrid> found = [];
        foreach (var grid in Touching(lines).Select(group => RuledGrid.Of(group.Horizontal, group.Vertical)).OfType<RuledGrid>().OrderByDescending(grid => AreaOf(grid.Box)))
        {
            if (found.Count < ReadingLimits.PdfTables && !found.Exists(outer => Contains(outer.Box, grid.Box)))
            {
                tally.TakeRuledPlaces(grid.Rows * grid.Columns);
                found.Add(grid);
            }
        }

        return found;
    }

    private static IEnumerable<RuledLines> Touching(RuledLines lines)
    {
        var count = lines.Horizontal.Count;
        var sets = new JoinedSets(count + lines.Vertical.Count);
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < lines.Vertical.Count; column++)
            {
                if (Reaches(lines.Horizontal[row], lines.Vertical[column].At) && Reaches(lines.Vertical[column], lines.Horizontal[row].At))
                {
                    sets.Join(row, count + column);
                }
            }
        }

        var vertical = lines.Vertical.Select((line, index) => (line, index)).ToLookup(entry => sets.Find(count + entry.index), entry => entry.line);
        return lines.Horizontal.Select((line, index) => (line, index)).GroupBy(entry => sets.Find(entry.index), entry => entry.line)
            .Select(group => new RuledLines([.. group], [.. vertical[group.Key]]));
    }

    private static bool Reaches(RuledLine line, double place) => place >= line.From - RuledLines.Near && place <= line.To + RuledLines.Near;

    private static double AreaOf(PdfBox box) => (box.Right - box.Left) * (box.Bottom - box.Top);

    private static bool Contains(PdfBox outer, PdfBox inner) =>
        inner.Left >= outer.Left - RuledLines.Near && inner.Right <= outer.Right + RuledLines.Near
        && inner.Top >= outer.Top - RuledLines.Near && inner.Bottom <= outer.Bottom + RuledLines.Near;
}

/// <summary>A table and its place on the page.</summary>
/// <param name="Box">The place.</param>
/// <param name="Table">The table.</param>
internal sealed record PlacedTable(PdfBox Box, PdfTable Table);
