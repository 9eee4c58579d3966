namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>An object as it stands in the file, with its number.</summary>
internal sealed record IndirectObject(int Number, int Generation, PdfValue Value);

/// <summary>Reads the objects of a file at their places: <c>5 0 obj … endobj</c>, with the bytes of streams.</summary>
/// <param name="content">The file.</param>
/// <param name="resolve">Finds what a reference means; the length of a stream may be one.</param>
/// <param name="budget">What the file may cost.</param>
internal sealed class ObjectReader(ReadOnlyMemory<byte> content, Func<PdfValue, PdfValue> resolve, PdfBudget budget)
{
    private const int LongestEndOfLine = 4;

    /// <summary>Between the first place and the second no stream ends.</summary>
    private (int From, int To) _searched = (0, 0);

    /// <summary>The object that begins at a place, or null when none does.</summary>
    public IndirectObject? ReadAt(int offset)
    {
        if (offset < 0 || offset >= content.Length)
        {
            return null;
        }

        var tokens = new PdfTokens(content, budget, offset);
        if (tokens.Read() is not PdfNumber number || tokens.Read() is not PdfNumber generation || tokens.Read() is not PdfKeyword { Text: "obj" })
        {
            return null;
        }

        var value = new PdfParser(tokens, budget).Read() switch
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
            length = EndAfter(bytes, start) - start;
        }

        return new PdfStream(dictionary, content.Slice(start, length), number, generation);
    }

    /// <summary>Where the next stream ends, or the file: looked for once, however many streams without an end begin before it.</summary>
    private int EndAfter(ReadOnlySpan<byte> bytes, int start)
    {
        if (start < _searched.From || start >= _searched.To)
        {
            var found = bytes[start..].IndexOf("endstream"u8);
            _searched = (start, found < 0 ? bytes.Length : start + found);
            budget.TakeWork(_searched.To - start);
        }

        return _searched.To;
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
