namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Text that runs neither along the page nor straight up or down it: watermarks and stamps printed across the text.</summary>
internal static class AskewText
{
    private const int QuarterTurn = 90;

    public static bool IsAskew(PdfGlyph glyph) => glyph.Angle % QuarterTurn != 0;

    /// <summary>The lines of such text, each along its own direction.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<PdfGlyph> glyphs) =>
        [.. glyphs.GroupBy(glyph => glyph.Angle).SelectMany(group => TextLines.Of([.. group.Select(Turned)])).Select(line => line.Text)];

    /// <summary>The glyph where it would stand on a page turned so that its text is level.</summary>
    private static PdfGlyph Turned(PdfGlyph glyph)
    {
        var (sine, cosine) = Math.SinCos(glyph.Angle * Math.PI / 180);
        return glyph with { X = (glyph.X * cosine) - (glyph.Baseline * sine), Baseline = (glyph.X * sine) + (glyph.Baseline * cosine), IsVertical = false, Angle = 0 };
    }
}
