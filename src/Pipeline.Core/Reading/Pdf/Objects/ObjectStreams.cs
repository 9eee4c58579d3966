namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>Reads objects that are packed together in streams (ISO 32000-1, 7.5.7).</summary>
/// <param name="file">The file.</param>
/// <param name="budget">What it may cost.</param>
internal sealed class ObjectStreams(PdfFile file, PdfBudget budget)
{
    private readonly Dictionary<int, Container?> _known = [];

    /// <summary>An object by the stream it is in and its place there; when another object has the place, by its number.</summary>
    public PdfValue Find(int container, int index, int number)
    {
        if (Open(container) is not { } found)
        {
            return PdfNull.Value;
        }

        if (index < 0 || index >= found.Objects.Count || found.Objects[index].Number != number)
        {
            index = found.Places.GetValueOrDefault(number, -1);
        }

        return index < 0
            ? PdfNull.Value
            : new PdfParser(new PdfTokens(found.Bytes, budget, found.Objects[index].Offset), budget).Read() is { } value and not PdfKeyword ? value : PdfNull.Value;
    }

    /// <summary>The numbers of the objects in a stream, with their places.</summary>
    public IEnumerable<(int Number, int Index)> NumbersIn(int container) => Open(container)?.Objects.Select((entry, index) => (entry.Number, index)) ?? [];

    /// <summary>Forgets what was read before the file was unlocked.</summary>
    public void Forget() => _known.Clear();

    private Container? Open(int number)
    {
        if (_known.TryGetValue(number, out var known))
        {
            return known;
        }

        return file.Resolve(new PdfReference(number, 0)) is PdfStream stream && file.Decode(stream) is { } bytes
            ? _known[number] = ReadHead(bytes, file.Resolve(stream.Dictionary["N"]).WholeOr(0), file.Resolve(stream.Dictionary["First"]).WholeOr(0))
            : null;
    }

    private Container ReadHead(ReadOnlyMemory<byte> bytes, int count, int first)
    {
        var objects = new List<(int Number, int Offset)>();
        var places = new Dictionary<int, int>();
        var tokens = new PdfTokens(bytes, budget);
        while (objects.Count < count && !budget.IsOver() && tokens.Read() is PdfNumber number && tokens.Read() is PdfNumber offset)
        {
            places.TryAdd(number.Whole, objects.Count);
            objects.Add((number.Whole, (int)Math.Clamp((long)first + offset.Whole, 0, bytes.Length)));
            budget.TakeObject();
        }

        return new Container(bytes, objects, places);
    }

    /// <param name="Bytes">The stream.</param>
    /// <param name="Objects">The number of each object, and where it begins.</param>
    /// <param name="Places">The first place of each number.</param>
    private sealed record Container(ReadOnlyMemory<byte> Bytes, List<(int Number, int Offset)> Objects, Dictionary<int, int> Places);
}
