namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>A font with a glyph for each byte: Type 1, TrueType, Type 3.</summary>
/// <param name="name">Its name.</param>
/// <param name="glyphs">The glyphs of the 256 codes.</param>
/// <param name="scale">How large its glyphs are at size 1.</param>
internal sealed class SimpleFont(string name, FontGlyph[] glyphs, double scale) : PdfFont(name)
{
    public override double Scale => scale;

    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int position) => glyphs[text[position++]];
}
