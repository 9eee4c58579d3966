using System.Text;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>Reads the maps of codes of a file: predefined ones by their names, embedded ones from their streams.</summary>
/// <param name="file">The file.</param>
internal sealed class CodeMapReader(PdfFile file)
{
    /// <summary>How many maps may go on from one another.</summary>
    private const int MostBases = 4;

    /// <summary>The map of a font's Encoding or ToUnicode; null where there is none or it is not known.</summary>
    public CodeMap? Read(PdfValue value) => Read(value, 0);

    private CodeMap? Read(PdfValue value, int bases) => file.Resolve(value) switch
    {
        PdfName { Value: "Identity-H" } => new IdentityMap(isVertical: false),
        PdfName { Value: "Identity-V" } => new IdentityMap(isVertical: true),
        PdfName name => CodePageMap.Find(name.Value),
        PdfStream stream when bases < MostBases && file.Decode(stream) is { } bytes => ReadStream(stream, bytes, bases),
        _ => null,
    };

    private EmbeddedMap ReadStream(PdfStream stream, ReadOnlyMemory<byte> bytes, int bases)
    {
        var map = new EmbeddedMap { Base = Read(stream.Dictionary["UseCMap"], bases + 1) };
        if (file.Resolve(stream.Dictionary["WMode"]) is PdfNumber mode)
        {
            map.SetVertical(mode.Whole == 1);
        }

        var parser = new PdfParser(new PdfTokens(bytes, file.Budget), file.Budget);
        var (before, last) = ((PdfValue)PdfNull.Value, (PdfValue)PdfNull.Value);
        while (!file.Budget.IsOver() && parser.Read() is { } value)
        {
            if (value is PdfKeyword keyword)
            {
                ReadSection(keyword.Text, before, last, map, parser, bases);
            }

            (before, last) = (last, value);
        }

        return map;
    }

    private void ReadSection(string name, PdfValue before, PdfValue last, EmbeddedMap map, PdfParser parser, int bases)
    {
        switch (name)
        {
            case "usecmap": map.Base ??= Read(last, bases + 1); break;
            case "def" when before.Name == "WMode": map.SetVertical(last.WholeOr(0) == 1); break;
            case "begincodespacerange": ReadItems(parser, 2, items => AddSpace(map, items)); break;
            case "begincidchar": ReadItems(parser, 2, items => AddGlyph(map, items)); break;
            case "begincidrange": ReadItems(parser, 3, items => AddGlyphs(map, items)); break;
            case "beginbfchar": ReadItems(parser, 2, items => AddText(map, items)); break;
            case "beginbfrange": ReadItems(parser, 3, items => AddTexts(map, items)); break;
        }
    }

    /// <summary>Reads the lines of a section up to its end.</summary>
    private void ReadItems(PdfParser parser, int width, Action<PdfValue[]> add)
    {
        var items = new PdfValue[width];
        var count = 0;
        while (!file.Budget.IsOver() && parser.Read() is { } value and not PdfKeyword)
        {
            items[count++] = value;
            if (count == width)
            {
                file.Budget.TakeOperator();
                add(items);
                count = 0;
            }
        }
    }

    private static void AddSpace(EmbeddedMap map, PdfValue[] items)
    {
        if (items is [PdfString { Bytes.Length: >= 1 and <= 4 } low, PdfString high] && low.Bytes.Length == high.Bytes.Length)
        {
            map.AddSpace(FontCode.Of(low.Bytes, 4), FontCode.Of(high.Bytes, 4));
        }
    }

    private static void AddGlyph(EmbeddedMap map, PdfValue[] items)
    {
        if (items is [PdfString code, PdfNumber glyph])
        {
            map.AddGlyph(FontCode.Of(code.Bytes, 4).Value, glyph.Whole);
        }
    }

    private static void AddGlyphs(EmbeddedMap map, PdfValue[] items)
    {
        if (items is [PdfString low, PdfString high, PdfNumber first])
        {
            map.AddGlyphs(FontCode.Of(low.Bytes, 4).Value, FontCode.Of(high.Bytes, 4).Value, first.Whole);
        }
    }

    private static void AddText(EmbeddedMap map, PdfValue[] items)
    {
        if (items is [PdfString code, var text] && TextOf(text) is { } found)
        {
            map.AddText(FontCode.Of(code.Bytes, 4).Value, found);
        }
    }

    private static void AddTexts(EmbeddedMap map, PdfValue[] items)
    {
        if (items is not [PdfString low, PdfString high, var texts])
        {
            return;
        }

        var (first, last) = (FontCode.Of(low.Bytes, 4).Value, FontCode.Of(high.Bytes, 4).Value);
        if (texts is PdfArray array)
        {
            for (var index = 0; index < array.Items.Count && first + (uint)index <= last; index++)
            {
                map.AddText(first + (uint)index, TextOf(array.Items[index]) ?? "");
            }
        }
        else if (TextOf(texts) is { } start)
        {
            map.AddTexts(first, last, start);
        }
    }

    private static string? TextOf(PdfValue value) => value switch
    {
        PdfString { Bytes: [var one] } => ((char)one).ToString(),
        PdfString { Bytes.Length: > 2 * GlyphText.Longest } => null,
        PdfString text => Encoding.BigEndianUnicode.GetString(text.Bytes),
        PdfName name => GlyphNames.Find(name.Value),
        _ => null,
    };
}
