using Pipeline.Core.Reading.Pdf.Filters;

namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>Where an object stands.</summary>
/// <param name="Container">The number of the object stream that holds it; 0 when it stands by itself.</param>
/// <param name="Place">Its offset in the file, or its place in the object stream.</param>
internal readonly record struct ObjectPlace(int Container, int Place);

/// <summary>The places of all objects, and the dictionary that names the first of them.</summary>
/// <param name="Places">The places by object number; an object deleted by a later update is at offset 0.</param>
/// <param name="Trailer">The trailer's entries: Root, Encrypt, ID.</param>
internal sealed record CrossReferences(Dictionary<int, ObjectPlace> Places, PdfDictionary Trailer)
{
    /// <summary>Reads the tables and streams of references (ISO 32000-1, 7.5.4 and 7.5.8) from the newest to the oldest; null when they are broken.</summary>
    /// <param name="content">The file.</param>
    /// <param name="objects">Reads the objects that streams of references are.</param>
    /// <param name="filters">Decodes them.</param>
    /// <param name="budget">What the file may cost.</param>
    public static CrossReferences? Read(ReadOnlyMemory<byte> content, ObjectReader objects, StreamFilters filters, PdfBudget budget)
    {
        var mark = content.Span.LastIndexOf("startxref"u8);
        if (mark < 0 || new PdfTokens(content, budget, mark + "startxref".Length).Read() is not PdfNumber start)
        {
            return null;
        }

        var sections = new CrossReferenceSections(content, objects, filters, budget);
        var seen = new HashSet<int>();
        var next = new Queue<int>([start.Whole]);
        PdfDictionary? newest = null;
        while (next.TryDequeue(out var offset))
        {
            if (!seen.Add(offset) || budget.IsOver())
            {
                continue;
            }

            if (sections.Read(offset) is not { } trailer)
            {
                return null;
            }

            newest ??= trailer;
            foreach (var older in (PdfValue[])[trailer["XRefStm"], trailer["Prev"]])
            {
                if (older is PdfNumber place)
                {
                    next.Enqueue(place.Whole);
                }
            }
        }

        return newest is null ? null : new CrossReferences(sections.Places, newest);
    }
}
