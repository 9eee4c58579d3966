namespace Pipeline.Core.Reading.Pdf.Objects;

/// <summary>Puts tokens together to arrays and dictionaries; those nested too deeply are read as null.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="budget">What the file may cost.</param>
internal sealed class PdfParser(PdfTokens tokens, PdfBudget budget)
{
    /// <summary>The next value, keyword or, where <paramref name="depth"/> is too great, null value; null at the end.</summary>
    /// <param name="depth">How many arrays and dictionaries are open around it.</param>
    public PdfValue? Read(int depth = 0) => tokens.Read() switch
    {
        PdfKeyword("[" or "<<") when depth >= ReadingLimits.PdfDepth => PdfNull.Value,
        PdfKeyword("[") => new PdfArray(ReadItems(PdfKeyword.ArrayEnd, depth)),
        PdfKeyword("<<") => ToDictionary(ReadItems(PdfKeyword.DictionaryEnd, depth)),
        PdfKeyword("true") => new PdfBoolean(true),
        PdfKeyword("false") => new PdfBoolean(false),
        PdfKeyword("null") => PdfNull.Value,
        var token => token,
    };

    /// <summary>Reads up to the end of an array or dictionary, or to where it must have ended.</summary>
    private List<PdfValue> ReadItems(PdfKeyword end, int depth)
    {
        var items = new List<PdfValue>();
        while (true)
        {
            var start = tokens.Position;
            var item = Read(depth + 1);
            if (item is not PdfKeyword keyword)
            {
                if (item is null)
                {
                    return items;
                }

                budget.TakeOperator();
                items.Add(item);
                continue;
            }

            if (keyword == end)
            {
                return items;
            }

            if (keyword.Text is ">>" or "obj" or "endobj" or "stream" or "endstream" or "trailer" or "xref" or "startxref")
            {
                tokens.Position = start;
                return items;
            }

            if (keyword.Text == "R")
            {
                MakeReference(items);
            }
        }
    }

    private static void MakeReference(List<PdfValue> items)
    {
        if (items is [.., PdfNumber number, PdfNumber generation])
        {
            items.RemoveRange(items.Count - 2, 2);
            items.Add(new PdfReference(number.Whole, generation.Whole));
        }
    }

    private static PdfDictionary ToDictionary(List<PdfValue> items)
    {
        var entries = new Dictionary<string, PdfValue>(items.Count / 2);
        for (var index = 0; index + 1 < items.Count; index++)
        {
            if (items[index] is PdfName key)
            {
                entries[key.Value] = items[++index];
            }
        }

        return new PdfDictionary(entries);
    }
}
