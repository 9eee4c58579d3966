namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>An object as it stands in the file, with its number.</summary>
internal sealed record IndirectObject(int Number, int Generation, PdfValue Value);

/// <summary>Reads the objects of a file at their places: <c>5 0 obj … endobj</c>, with the bytes of streams.</summary>
/// <param name="content">The file.</param>
/// <param name="resolve">Finds what a reference means; the length of a stream may be one.</param>
internal sealed class ObjectReader(ReadOnlyMemory<byte> content, Func<PdfValue, PdfValue> resolve)
{
    private const int LongestEndOfLine = 4;

    /// <summary>The object that begins at a place, or null when none does.</summary>
    public IndirectObject? ReadAt(int offset)
    {
        if (offset < 0 || offset >= content.Length)
        {
            return null;
        }

        var tokens = new PdfTokens(content, offset);
        if (tokens.Read() is not PdfNumber number || tokens.Read() is not PdfNumber generation || tokens.Read() is not PdfKeyword { Text: "obj" })
        {
            return null;
        }

        var value = new PdfParser(tokens).Read() switch
        {
            PdfNumber first => ReadReference(tokens, first),
            PdfDictionary dictionary => ReadStream(tokens, dictionary, number.Whole, generation.Whole),
            null or PdfKeyword => PdfNull.Value,
            var other => other,
        };
        return new IndirectObject(number.Whole, generation.Whole, value);
    }

    private static PdfValue ReadReference(PdfTokens tokens, PdfNumber first) =>
        tokens.Read() is PdfNumber second && tokens.Read() is PdfKeyword { Text: "R" } ? new PdfReference(first.Whole, second.Whole) : first;

    private PdfValue ReadStream(PdfTokens tokens, PdfDictionary dictionary, int number, int generation)
    {
        if (tokens.Read() is not PdfKeyword { Text: "stream" })
        {
            return dictionary;
        }

        var bytes = content.Span;
        var start = tokens.Position;
        start += start < bytes.Length && bytes[start] == '\r' ? 1 : 0;
        start += start < bytes.Length && bytes[start] == '\n' ? 1 : 0;
        var length = resolve(dictionary["Length"]).WholeOr(-1);
        if (length < 0 || length > bytes.Length - start || !EndsAt(bytes, start + length))
        {
            var end = bytes[start..].IndexOf("endstream"u8);
            length = end < 0 ? bytes.Length - start : end;
        }

        return new PdfStream(dictionary, content.Slice(start, length), number, generation);
    }

    private static bool EndsAt(ReadOnlySpan<byte> bytes, int end)
    {
        for (var gap = 0; gap < LongestEndOfLine && end < bytes.Length && PdfBytes.IsSpace(bytes[end]); gap++)
        {
            end++;
        }

        return bytes[end..].StartsWith("endstream"u8);
    }
}
