using System.Text;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Where a glyph stands, whichever way its line runs.</summary>
internal static class GlyphPlaces
{
    /// <summary>How far above the baseline the middle of a character lies, as a part of its size.</summary>
    private const double Middle = 0.35;

    public static double MiddleX(this PdfGlyph glyph) => glyph.X + (glyph.IsVertical ? glyph.Size : glyph.Width) / 2;

    public static double MiddleY(this PdfGlyph glyph) => glyph.Baseline - (glyph.IsVertical ? glyph.Width / 2 : glyph.Size * Middle);

    public static double Top(this PdfGlyph glyph) => glyph.Baseline - (glyph.IsVertical ? glyph.Width : glyph.Size);

    public static double Right(this PdfGlyph glyph) => glyph.X + (glyph.IsVertical ? glyph.Size : glyph.Width);

    public static bool IsBlank(this PdfGlyph glyph) => string.IsNullOrWhiteSpace(glyph.Text);

    /// <summary>True for an ideograph: Latin letters, digits and often punctuation are set in a font of their own and say nothing of the face.</summary>
    public static bool ShowsFace(this PdfGlyph glyph) =>
        Rune.DecodeFromUtf16(glyph.Text, out var first, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetter(first) && LineJoining.IsWide(glyph.Text[0]);
}
