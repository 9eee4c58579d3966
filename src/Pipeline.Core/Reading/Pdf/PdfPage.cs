namespace Pipeline.Core.Reading.Pdf;

/// <summary>A page as it is drawn, turned upright: x from the left edge, y from the top edge down, in points (1/72 inch).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Glyphs">Its characters in the order they are drawn, those outside of the page and unseen ones too.</param>
/// <param name="Rules">The straight lines on it, horizontal or vertical: stroked ones, and filled shapes as thin as a line.</param>
/// <param name="Pictures">The places of its pictures.</param>
internal sealed record PdfPage(
    int Number, double Width, double Height, IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfRule> Rules, IReadOnlyList<PdfBox> Pictures);

/// <summary>One character, or what one glyph stands for: a ligature has several.</summary>
/// <param name="Text">Its text; empty where no map of its font says what it is.</param>
/// <param name="X">The left edge.</param>
/// <param name="Baseline">The baseline; of a glyph in vertical writing, or of text read up or down, its lower edge.</param>
/// <param name="Width">How far it moves the next one on, along the line.</param>
/// <param name="Size">The size of its font as drawn.</param>
/// <param name="Font">The name of its font without the prefix of a subset.</param>
/// <param name="IsVertical">True in vertical writing, and in text that is read up or down.</param>
/// <param name="IsUnseen">True when it is drawn without colour, as the text layer below a scanned page, or on a layer that is switched off.</param>
/// <param name="Angle">The direction of its line in whole degrees, counted against the clock from level; 90 is read from the foot up.</param>
internal readonly record struct PdfGlyph(
    string Text, double X, double Baseline, double Width, double Size, string Font, bool IsVertical, bool IsUnseen, int Angle = 0);

/// <summary>A straight line.</summary>
/// <param name="Left">Its left end.</param>
/// <param name="Top">Its upper end.</param>
/// <param name="Right">Its right end; the same as the left one of a vertical line.</param>
/// <param name="Bottom">Its lower end; the same as the upper one of a horizontal line.</param>
internal readonly record struct PdfRule(double Left, double Top, double Right, double Bottom)
{
    /// <summary>True for a horizontal line.</summary>
    public bool IsHorizontal => Right - Left >= Bottom - Top;
}

/// <summary>A rectangle of the page.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The lower edge.</param>
internal readonly record struct PdfBox(double Left, double Top, double Right, double Bottom);
