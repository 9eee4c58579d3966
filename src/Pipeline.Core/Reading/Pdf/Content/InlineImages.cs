using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>Passes over pictures written into a page itself: BI, entries, ID, bytes, EI.</summary>
internal static class InlineImages
{
    private const int Ahead = 16;

    /// <summary>Moves the tokens behind the picture's end, or to the end of the page where it has none.</summary>
    public static void Skip(PdfTokens tokens, PdfBudget budget)
    {
        var parser = new PdfParser(tokens, budget);
        while (parser.Read() is { } entry && !entry.Is("ID"))
        {
        }

        var bytes = tokens.Content.Span;
        for (var at = tokens.Position; at < bytes.Length;)
        {
            var found = bytes[at..].IndexOf("EI"u8);
            budget.TakeWork(found < 0 ? bytes.Length - at : found);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (IsEnd(bytes, at))
            {
                tokens.Position = at + 2;
                return;
            }

            at += 2;
        }

        tokens.Position = bytes.Length;
    }

    /// <summary>The mark stands alone, and what follows is text, not the picture's bytes.</summary>
    private static bool IsEnd(ReadOnlySpan<byte> bytes, int at)
    {
        if (at == 0 || !PdfBytes.IsSpace(bytes[at - 1]) || (at + 2 < bytes.Length && !PdfBytes.IsSpace(bytes[at + 2])))
        {
            return false;
        }

        foreach (var value in bytes[(at + 2)..Math.Min(bytes.Length, at + 2 + Ahead)])
        {
            if (value > 0x7E || (value < 0x20 && (value == 0 || !PdfBytes.IsSpace(value))))
            {
                return false;
            }
        }

        return true;
    }
}
