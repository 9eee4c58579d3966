using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>The characters a reader of the page sees, each once: not those without colour, not those beside the page, no second print of the same.</summary>
internal static class SeenGlyphs
{
    /// <summary>Points; the side of the squares in which prints of the same character are looked for.</summary>
    private const double Square = 2;

    /// <summary>Programs print a character twice to make it bold, the second time moved by less than this part of its size.</summary>
    private const double BoldShift = 0.12;

    private const double SmallestSize = 0.5;
    private const double LargestSize = 1_000;

    /// <summary>The seen glyphs of a page in the order they are drawn; the others are dropped.</summary>
    public static List<PdfGlyph> Of(PdfPage page, TextLedger ledger)
    {
        var seen = new List<PdfGlyph>(page.Glyphs.Count);
        var places = new Dictionary<(string Text, int X, int Y), PdfGlyph>();
        var dropped = new SortedDictionary<DropReason, StringBuilder>();
        foreach (var drawn in page.Glyphs)
        {
            var glyph = drawn with { Size = Bounded(drawn.Size, SmallestSize), Width = Bounded(drawn.Width, 0) };
            if (WhyNot(glyph, page, places) is { } reason)
            {
                dropped.TryAdd(reason, new());
                dropped[reason].Append(glyph.Text);
            }
            else if (glyph.Text.Length > 0)
            {
                seen.Add(glyph);
            }
        }

        foreach (var (reason, text) in dropped)
        {
            ledger.Drop(reason, text.ToString());
        }

        return seen;
    }

    private static DropReason? WhyNot(PdfGlyph glyph, PdfPage page, Dictionary<(string Text, int X, int Y), PdfGlyph> places) =>
        glyph.IsUnseen ? DropReason.Hidden
        : !(glyph.MiddleX() >= 0 && glyph.MiddleX() <= page.Width && glyph.MiddleY() >= 0 && glyph.MiddleY() <= page.Height) ? DropReason.OutsidePage
        : !string.IsNullOrWhiteSpace(glyph.Text) && IsSecondPrint(glyph, places) ? DropReason.Duplicate
        : null;

    private static bool IsSecondPrint(PdfGlyph glyph, Dictionary<(string Text, int X, int Y), PdfGlyph> places)
    {
        var (x, y) = ((int)(glyph.X / Square), (int)(glyph.Baseline / Square));
        var shift = Math.Min(Square, glyph.Size * BoldShift);
        for (var near = 0; near < 9; near++)
        {
            if (places.TryGetValue((glyph.Text, x - 1 + near % 3, y - 1 + near / 3), out var other)
                && Math.Abs(other.X - glyph.X) <= shift && Math.Abs(other.Baseline - glyph.Baseline) <= shift)
            {
                return true;
            }
        }

        places[(glyph.Text, x, y)] = glyph;
        return false;
    }

    /// <summary>A size no page has, or none at all, becomes the nearest a page may have.</summary>
    private static double Bounded(double value, double least) => value >= least ? Math.Min(value, LargestSize) : least;
}
