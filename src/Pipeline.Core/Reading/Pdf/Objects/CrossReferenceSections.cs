using Pipeline.Core.Reading.Pdf.Filters;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>Collects places section by section; what a newer section said stands.</summary>
/// <param name="content">The file.</param>
/// <param name="objects">Reads the objects that streams of references are.</param>
/// <param name="filters">Decodes them.</param>
/// <param name="budget">What the file may cost.</param>
internal sealed class CrossReferenceSections(ReadOnlyMemory<byte> content, ObjectReader objects, StreamFilters filters, PdfBudget budget)
{
    private const int InObjectStream = 2;

    public Dictionary<int, ObjectPlace> Places { get; } = [];

    /// <summary>Reads a section, in either form, and gives its trailer.</summary>
    public PdfDictionary? Read(int offset)
    {
        if (offset < 0 || offset >= content.Length)
        {
            return null;
        }

        var tokens = new PdfTokens(content, budget, offset);
        return tokens.Read() switch
        {
            PdfKeyword { Text: "xref" } => ReadTable(tokens),
            PdfNumber => ReadStream(offset),
            _ => null,
        };
    }

    private PdfDictionary? ReadTable(PdfTokens tokens)
    {
        while (tokens.Read() is { } first)
        {
            if (first.Is("trailer"))
            {
                return new PdfParser(tokens, budget).Read() as PdfDictionary;
            }

            if (first is not PdfNumber start || tokens.Read() is not PdfNumber count || !ReadEntries(tokens, start.Whole, count.Whole))
            {
                return null;
            }
        }

        return null;
    }

    private bool ReadEntries(PdfTokens tokens, int start, int count)
    {
        for (var index = 0; index < count && !budget.IsOver(); index++)
        {
            if (tokens.Read() is not PdfNumber offset || tokens.Read() is not PdfNumber || tokens.Read() is not PdfKeyword kind)
            {
                return false;
            }

            Add((long)start + index, new ObjectPlace(0, kind.Text == "n" ? offset.Whole : 0));
        }

        return true;
    }

    private PdfDictionary? ReadStream(int offset)
    {
        if (objects.ReadAt(offset)?.Value is not PdfStream stream || filters.Decode(stream.Dictionary, stream.Raw) is not { } bytes
            || stream.Dictionary["W"] is not PdfArray { Items: [PdfNumber kind, PdfNumber place, PdfNumber detail] })
        {
            return null;
        }

        var reader = new FieldReader(bytes, kind.Whole, place.Whole, detail.Whole);
        var ranges = stream.Dictionary["Index"] is PdfArray index ? index.Items : [new PdfNumber(0), stream.Dictionary["Size"]];
        for (var range = 0; range + 1 < ranges.Count; range += 2)
        {
            var first = ranges[range].WholeOr(0);
            for (var count = ranges[range + 1].WholeOr(0); count > 0 && reader.Next() is { } entry && !budget.IsOver(); count--, first++)
            {
                Add(first, entry.Kind == InObjectStream ? new ObjectPlace(entry.Place, entry.Detail) : new ObjectPlace(0, entry.Kind == 1 ? entry.Place : 0));
            }
        }

        return stream.Dictionary;
    }

    private void Add(long number, ObjectPlace place)
    {
        if (number is > 0 and < int.MaxValue && Places.TryAdd((int)number, place))
        {
            budget.TakeObject();
        }
    }

    /// <summary>Reads entries of three numbers, each of a fixed width in bytes.</summary>
    private sealed class FieldReader(ReadOnlyMemory<byte> bytes, int kindWidth, int placeWidth, int detailWidth)
    {
        private const int Widest = 8;
        private int _position;

        public (int Kind, int Place, int Detail)? Next()
        {
            var isSound = kindWidth is >= 0 and <= Widest && placeWidth is > 0 and <= Widest && detailWidth is >= 0 and <= Widest;
            return isSound && _position + kindWidth + placeWidth + detailWidth <= bytes.Length
                ? (kindWidth == 0 ? 1 : Field(kindWidth), Field(placeWidth), Field(detailWidth))
                : null;
        }

        private int Field(int width)
        {
            long value = 0;
            for (var index = 0; index < width; index++)
            {
                value = (value << 8) | bytes.Span[_position++];
            }

            return value is < 0 or > int.MaxValue ? 0 : (int)value;
        }
    }
}
