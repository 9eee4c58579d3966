using Pipeline.Core.Reading.Pdf.Content;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>Reads a font of one-byte codes (ISO 32000-1, 9.6).</summary>
/// <param name="file">The file.</param>
/// <param name="font">The font.</param>
/// <param name="unicode">What its codes stand for, where it says so.</param>
internal sealed class SimpleFontReader(PdfFile file, PdfDictionary font, CodeMap? unicode)
{
    private const int Codes = 256;
    private const double Thousandth = 0.001;

    /// <summary>Glyphs of a Type 3 font that name no height are as high as this share of their unit.</summary>
    private const double UnitsOfType3 = 1000;

    private readonly PdfDictionary _descriptor = file.Dictionary(font["FontDescriptor"]);

    public SimpleFont Read()
    {
        var name = FontName.Of(file, font["BaseFont"], _descriptor["FontName"], font["Name"]);
        var isDrawn = file.Resolve(font["Subtype"]).Name == "Type3";
        var matrix = isDrawn ? DrawnMatrix() : new Matrix(Thousandth, 0, 0, Thousandth, 0, 0);
        var encoding = ReadEncoding(name);
        var widths = ReadWidths(name);
        var glyphs = new FontGlyph[Codes];
        for (var code = 0; code < Codes; code++)
        {
            var text = GlyphText.Clean(unicode?.TextOf(new FontCode((uint)code, 1)), name);
            glyphs[code] = new FontGlyph(
                text.Length > 0 ? text : GlyphText.Clean(encoding[code], name), widths[code] * Math.Abs(matrix.A), 0, 0, code == ' ');
        }

        return new SimpleFont(name, glyphs, isDrawn ? HeightOf(matrix) : 1);
    }

    private Matrix DrawnMatrix() => file.Items(font["FontMatrix"]) is { Count: >= 4 } items
        ? new Matrix(Number(items[0]), Number(items[1]), Number(items[2]), Number(items[3]), 0, 0)
        : new Matrix(Thousandth, 0, 0, Thousandth, 0, 0);

    private double HeightOf(in Matrix matrix) =>
        Math.Abs(matrix.D) * (PageFrame.BoxOf(file, font["FontBBox"]) is { } box ? box.Bottom - box.Top : UnitsOfType3);

    private string?[] ReadEncoding(string name)
    {
        var value = file.Resolve(font["Encoding"]);
        var texts = BaseEncoding(value is PdfDictionary found ? file.Resolve(found["BaseEncoding"]).Name : value.Name, name);
        var code = 0;
        foreach (var item in value is PdfDictionary dictionary ? file.Items(dictionary["Differences"]) : [])
        {
            switch (file.Resolve(item))
            {
                case PdfNumber number:
                    code = number.Whole;
                    break;
                case PdfName glyph:
                    if (code is >= 0 and < Codes)
                    {
                        texts[code] = GlyphNames.Find(glyph.Value);
                    }

                    code++;
                    break;
            }
        }

        return texts;
    }

    private string?[] BaseEncoding(string? encoding, string name) => encoding switch
    {
        "WinAnsiEncoding" => SimpleEncodings.WinAnsi(),
        "MacRomanEncoding" => SimpleEncodings.MacRoman(),
        "StandardEncoding" => SimpleEncodings.Standard(),
        _ when file.Resolve(_descriptor["FontFile"]) is PdfStream program && file.Decode(program) is { } bytes => Type1Encoding.Read(bytes, file.Budget),
        _ when name.StartsWith("Symbol", StringComparison.Ordinal) => SimpleEncodings.Symbol(),
        _ when name.StartsWith("ZapfDingbats", StringComparison.Ordinal) => SimpleEncodings.Dingbats(),
        _ when file.Resolve(font["Subtype"]).Name == "TrueType" => SimpleEncodings.WinAnsi(),
        _ => SimpleEncodings.Standard(),
    };

    private double[] ReadWidths(string name)
    {
        var items = file.Items(font["Widths"]);
        var widths = new double[Codes];
        Array.Fill(widths, file.Resolve(_descriptor["MissingWidth"]).NumberOr(0));
        if (items.Count == 0)
        {
            StandardWidths.Fill(widths, name);
        }

        var first = file.Resolve(font["FirstChar"]).WholeOr(0);
        for (var index = 0; index < Math.Min(items.Count, Codes); index++)
        {
            if ((long)first + index is >= 0 and < Codes and var code)
            {
                widths[code] = Number(items[index]);
            }
        }

        return widths;
    }

    private double Number(PdfValue value) => file.Resolve(value).NumberOr(0);
}
