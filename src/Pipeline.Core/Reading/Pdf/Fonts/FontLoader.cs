using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>Reads the fonts of a file, each once.</summary>
/// <param name="file">The file.</param>
internal sealed class FontLoader(PdfFile file)
{
    private readonly Dictionary<PdfValue, PdfFont?> _known = [];
    private readonly CodeMapReader _maps = new(file);

    /// <summary>The font of a value; null where there is none.</summary>
    public PdfFont? Load(PdfValue value)
    {
        if (!_known.TryGetValue(value, out var font))
        {
            _known[value] = font = file.Resolve(value) is PdfDictionary dictionary ? Read(dictionary) : null;
        }

        return font;
    }

    private PdfFont Read(PdfDictionary font) => file.Resolve(font["Subtype"]).Name == "Type0" || file.Items(font["DescendantFonts"]).Count > 0
        ? ReadComposite(font)
        : new SimpleFontReader(file, font, _maps.Read(font["ToUnicode"])).Read();

    private CompositeFont ReadComposite(PdfDictionary font)
    {
        var descendant = file.Items(font["DescendantFonts"]) is [var first, ..] ? file.Dictionary(first) : PdfDictionary.Empty;
        var codes = _maps.Read(font["Encoding"]) ?? new IdentityMap(isVertical: false);
        var texts = new List<Func<FontCode, int, string?>>();
        if (_maps.Read(font["ToUnicode"]) is { } unicode)
        {
            texts.Add(unicode is IdentityMap ? (code, _) => ((char)code.Value).ToString() : (code, _) => unicode.TextOf(code));
        }

        texts.Add((code, _) => codes.TextOf(code));
        if (codes is not CodePageMap && EmbeddedFont(descendant) is { } embedded)
        {
            var glyphs = file.Resolve(descendant["CIDToGIDMap"]) is PdfStream stream ? file.Decode(stream) : null;
            texts.Add((_, number) => embedded.Value.Find(GlyphIn(glyphs, number)));
        }

        return new CompositeFont(FontName.Of(file, descendant["BaseFont"], font["BaseFont"]), codes, texts, new GlyphMetrics(file, descendant));
    }

    private Lazy<TrueTypeMap>? EmbeddedFont(PdfDictionary descendant) =>
        file.Resolve(file.Dictionary(descendant["FontDescriptor"])["FontFile2"]) is PdfStream stream
            ? new Lazy<TrueTypeMap>(() => new TrueTypeMap(file.Decode(stream) ?? default, file.Budget))
            : null;

    /// <summary>The place of a glyph in its font file; the same as its number unless a map says otherwise.</summary>
    private static int GlyphIn(ReadOnlyMemory<byte>? map, int number) =>
        map is not { } found ? number : number >= 0 && number < found.Length / 2 ? (found.Span[2 * number] << 8) | found.Span[(2 * number) + 1] : 0;
}
