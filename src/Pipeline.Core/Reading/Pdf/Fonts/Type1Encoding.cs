using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>The encoding an embedded Type 1 font brings with it, in the part of its program that is not encrypted: <c>dup 65 /A put</c>.</summary>
internal static class Type1Encoding
{
    public static string?[] Read(ReadOnlyMemory<byte> program, PdfBudget budget)
    {
        var end = program.Span.IndexOf("eexec"u8);
        var tokens = new PdfTokens(end < 0 ? program : program[..end], budget);
        var texts = SimpleEncodings.Standard();
        var isOwn = false;
        PdfValue? last = null;
        while (!budget.IsOver() && tokens.Read() is { } token)
        {
            if (token is PdfName glyph && last is PdfNumber { Whole: >= 0 and < 256 } code)
            {
                if (!isOwn)
                {
                    Array.Clear(texts);
                    isOwn = true;
                }

                texts[code.Whole] = GlyphNames.Find(glyph.Value);
            }

            last = token;
        }

        return texts;
    }
}
