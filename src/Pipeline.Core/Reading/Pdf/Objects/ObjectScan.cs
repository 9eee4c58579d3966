namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>Finds the objects of a file whose references are missing or wrong, by looking for <c>5 0 obj</c> from its first byte to its last.</summary>
/// <param name="content">The file.</param>
/// <param name="budget">What the file may cost.</param>
internal sealed class ObjectScan(ReadOnlyMemory<byte> content, PdfBudget budget)
{
    private const int MostDigits = 10;

    /// <summary>The objects, the last of each number, and what all trailers say together, the last of each entry.</summary>
    public CrossReferences Run()
    {
        var places = new Dictionary<int, ObjectPlace>();
        var trailer = new Dictionary<string, PdfValue>();
        var position = 0;
        while (!budget.IsOver() && content.Span[position..].IndexOf("obj"u8) is >= 0 and var found)
        {
            position += found;
            if (ObjectBefore(position) is var (number, offset))
            {
                places[number] = new ObjectPlace(0, offset);
                budget.TakeObject();
            }

            position += "obj".Length;
        }

        ReadTrailers(trailer);
        ReadReferenceStreams(places, trailer);
        return new CrossReferences(places, new PdfDictionary(trailer));
    }

    /// <summary>The two numbers before the word, read backwards.</summary>
    private (int Number, int Offset)? ObjectBefore(int position)
    {
        var bytes = content.Span;
        var at = position;
        if (!SkipSpaceBack(bytes, ref at) || NumberBack(bytes, ref at) is null || !SkipSpaceBack(bytes, ref at) || NumberBack(bytes, ref at) is not { } number)
        {
            return null;
        }

        return number > 0 ? (number, at) : null;
    }

    private static bool SkipSpaceBack(ReadOnlySpan<byte> bytes, ref int at)
    {
        var start = at;
        while (at > 0 && start - at < MostDigits && PdfBytes.IsSpace(bytes[at - 1]))
        {
            at--;
        }

        return at < start;
    }

    private static int? NumberBack(ReadOnlySpan<byte> bytes, ref int at)
    {
        var end = at;
        while (at > 0 && end - at < MostDigits && PdfBytes.IsDigit(bytes[at - 1]))
        {
            at--;
        }

        return int.TryParse(bytes[at..end], out var number) ? number : null;
    }

    private void ReadTrailers(Dictionary<string, PdfValue> trailer)
    {
        var position = 0;
        while (!budget.IsOver() && content.Span[position..].IndexOf("trailer"u8) is >= 0 and var found)
        {
            position += found + "trailer".Length;
            Merge(trailer, new PdfParser(new PdfTokens(content, budget, position), budget).Read() as PdfDictionary);
        }
    }

    /// <summary>Streams of references carry what a trailer would.</summary>
    private void ReadReferenceStreams(Dictionary<int, ObjectPlace> places, Dictionary<string, PdfValue> trailer)
    {
        var objects = new ObjectReader(content, _ => PdfNull.Value, budget);
        foreach (var place in places.Values.OrderBy(place => place.Place))
        {
            if (budget.IsOver())
            {
                return;
            }

            if (objects.ReadAt(place.Place)?.Value is PdfStream stream && stream.Dictionary["Type"].Name == "XRef")
            {
                Merge(trailer, stream.Dictionary);
            }
        }
    }

    private static void Merge(Dictionary<string, PdfValue> trailer, PdfDictionary? dictionary)
    {
        foreach (var key in (string[])["Root", "Encrypt", "ID"])
        {
            if (dictionary is not null && dictionary[key] is not PdfNull and var value)
            {
                trailer[key] = value;
            }
        }
    }
}
