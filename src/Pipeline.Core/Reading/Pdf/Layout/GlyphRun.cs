using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Glyphs drawn one behind the other on one baseline, each touching the next: a word, a figure, a blank.</summary>
/// <param name="Glyphs">The glyphs, one at least, all printed or all blank.</param>
internal sealed record GlyphRun(IReadOnlyList<PdfGlyph> Glyphs)
{
    /// <summary>Parts of the size: how far apart glyphs that touch may stand, and their baselines.</summary>
    private const double WidestGap = 0.15;

    private const double SameBaseline = 0.05;

    public double Left { get; } = Glyphs[0].X;

    public double Right { get; } = Glyphs.Max(GlyphPlaces.Right);

    public double Baseline => Glyphs[0].Baseline;

    public double Size { get; } = Glyphs.Max(glyph => glyph.Size);

    public bool IsBlank => Glyphs[0].IsBlank();

    /// <summary>The run with its digits raised.</summary>
    public GlyphRun Raised() => new([.. Glyphs.Select(glyph => glyph with { Text = RaisedDigits.Raise(glyph.Text) })]);

    /// <summary>The runs of glyphs in the order they are drawn.</summary>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="areParted">What else parts two neighbours.</param>
    public static List<GlyphRun> Of(IEnumerable<PdfGlyph> glyphs, Func<PdfGlyph, PdfGlyph, bool>? areParted = null)
    {
        List<GlyphRun> runs = [];
        List<PdfGlyph> open = [];
        foreach (var glyph in glyphs)
        {
            if (open.Count > 0 && (!AreTouching(open[^1], glyph) || (areParted?.Invoke(open[^1], glyph) ?? false)))
            {
                runs.Add(new(open));
                open = [];
            }

            open.Add(glyph);
        }

        if (open.Count > 0)
        {
            runs.Add(new(open));
        }

        return runs;
    }

    private static bool AreTouching(PdfGlyph before, PdfGlyph after)
    {
        var size = Math.Min(before.Size, after.Size);
        return before.IsVertical == after.IsVertical && !before.IsVertical && before.IsBlank() == after.IsBlank()
            && Math.Abs(before.Baseline - after.Baseline) <= SameBaseline * size
            && Math.Abs(before.Size - after.Size) <= SameBaseline * size
            && after.X >= before.X && after.X - before.Right() <= WidestGap * size;
    }
}
