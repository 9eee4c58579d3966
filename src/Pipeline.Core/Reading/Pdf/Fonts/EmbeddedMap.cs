namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>A map that stands in the file: codes to glyphs (CMap), or codes to text (ToUnicode; ISO 32000-1, 9.10.3).</summary>
internal sealed class EmbeddedMap : CodeMap
{
    private const int LongestCode = 4;

    private readonly List<(FontCode Low, FontCode High)> _spaces = [];
    private readonly Dictionary<uint, int> _glyphs = [];
    private readonly Dictionary<uint, string> _texts = [];
    private readonly NumberRanges<int> _glyphRanges = new(lastCounts: true);
    private readonly NumberRanges<string> _textRanges = new(lastCounts: true);
    private bool? _isVertical;

    /// <summary>The map this one goes on from.</summary>
    public CodeMap? Base { get; set; }

    public override bool IsVertical => _isVertical ?? Base?.IsVertical ?? false;

    public void SetVertical(bool isVertical) => _isVertical = isVertical;

    /// <summary>Adds a range of codes; those beyond the first many are not looked at, for every code is compared with each.</summary>
    public void AddSpace(FontCode low, FontCode high)
    {
        if (_spaces.Count < ReadingLimits.PdfCodeSpaces)
        {
            _spaces.Add((low, high));
        }
    }

    public void AddGlyph(uint code, int glyph) => _glyphs[code] = glyph;

    public void AddGlyphs(uint low, uint high, int first) => _glyphRanges.Add(low, high, first);

    public void AddText(uint code, string text) => _texts[code] = text;

    public void AddTexts(uint low, uint high, string first) => _textRanges.Add(low, high, first);

    /// <summary>The shortest code in a range of the map; where there is none, as many bytes as its shortest codes have.</summary>
    public override FontCode Next(ReadOnlySpan<byte> text)
    {
        if (_spaces.Count == 0)
        {
            return Base?.Next(text) ?? FontCode.Of(text, 2);
        }

        for (var length = 1; length <= Math.Min(LongestCode, text.Length); length++)
        {
            var code = FontCode.Of(text, length);
            if (_spaces.Exists(space => space.Low.Length == length && IsWithin(code.Value, space.Low.Value, space.High.Value)))
            {
                return code;
            }
        }

        return FontCode.Of(text, _spaces.Min(space => space.Low.Length));
    }

    public override int GlyphOf(FontCode code)
    {
        if (_glyphs.TryGetValue(code.Value, out var glyph))
        {
            return glyph;
        }

        return _glyphRanges.Find(code.Value) is var (low, first) ? (int)Math.Min(first + (code.Value - low), int.MaxValue) : Base?.GlyphOf(code) ?? 0;
    }

    public override string? TextOf(FontCode code)
    {
        if (_texts.TryGetValue(code.Value, out var text))
        {
            return text;
        }

        return _textRanges.Find(code.Value) is var (low, first) ? GlyphText.Advance(first, (uint)(code.Value - low)) : Base?.TextOf(code);
    }

    /// <summary>Ranges of codes are boxes: each byte lies between those of the ends.</summary>
    private static bool IsWithin(uint code, uint low, uint high)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            var part = (code >> shift) & 0xFF;
            if (part < ((low >> shift) & 0xFF) || part > ((high >> shift) & 0xFF))
            {
                return false;
            }
        }

        return true;
    }
}
