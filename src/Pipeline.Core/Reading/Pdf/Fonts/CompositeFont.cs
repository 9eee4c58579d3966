namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>A font whose codes have one to four bytes: Type 0, the usual kind for Chinese.</summary>
/// <param name="name">Its name.</param>
/// <param name="codes">Cuts strings into codes and gives each its glyph's number.</param>
/// <param name="texts">What the codes stand for, in order of trust.</param>
/// <param name="metrics">How far the glyphs move on.</param>
internal sealed class CompositeFont(string name, CodeMap codes, IReadOnlyList<Func<FontCode, int, string?>> texts, GlyphMetrics metrics) : PdfFont(name)
{
    private readonly Dictionary<FontCode, FontGlyph> _known = [];

    public override bool IsVertical => codes.IsVertical;

    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int position)
    {
        var code = codes.Next(text[position..]);
        position += Math.Max(1, code.Length);
        if (!_known.TryGetValue(code, out var glyph))
        {
            _known[code] = glyph = Make(code);
        }

        return glyph;
    }

    private FontGlyph Make(FontCode code)
    {
        var number = codes.GlyphOf(code);
        var found = "";
        for (var source = 0; source < texts.Count && found.Length == 0; source++)
        {
            found = GlyphText.Clean(texts[source](code, number), Name);
        }

        var width = metrics.WidthOf(number);
        return new FontGlyph(found, width, metrics.HeightOf(number), metrics.OriginOf(number, width), code is { Length: 1, Value: ' ' });
    }
}
