namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>One glyph of a font; lengths as shares of its size.</summary>
/// <param name="Text">What it stands for; empty where nothing says it.</param>
/// <param name="Width">How far it moves on in horizontal writing.</param>
/// <param name="Height">How far it moves on in vertical writing; negative, for down.</param>
/// <param name="OriginX">How far left of the line of vertical writing it begins.</param>
/// <param name="IsWordSpace">True for the one-byte code 32, which word spacing widens.</param>
internal readonly record struct FontGlyph(string Text, double Width, double Height, double OriginX, bool IsWordSpace);

/// <summary>A font: what the bytes of a string print.</summary>
/// <param name="name">Its name without the prefix of a subset.</param>
internal abstract class PdfFont(string name)
{
    /// <summary>Its name without the prefix of a subset.</summary>
    public string Name => name;

    /// <summary>True when it writes from top to bottom.</summary>
    public virtual bool IsVertical => false;

    /// <summary>How large its glyphs are at size 1.</summary>
    public virtual double Scale => 1;

    /// <summary>The glyph at a place of a string, which moves on by at least a byte.</summary>
    public abstract FontGlyph Next(ReadOnlySpan<byte> text, ref int position);
}
