using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf.Fonts;

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

    /// <summary>Steps of an eighth of a point, in which shifts are compared.</summary>
    private const double Step = 0.125;

    /// <summary>The seen glyphs of a page in the order they are drawn; the others are dropped.</summary>
    public static List<PdfGlyph> Of(PdfPage page, TextLedger ledger)
    {
        var drawn = page.Glyphs.Select(glyph => glyph with { Size = Bounded(glyph.Size, SmallestSize), Width = Bounded(glyph.Width, 0) }).ToArray();
        var reasons = Array.ConvertAll(drawn, glyph => WhyNot(glyph, page));
        MarkSecondPrints(drawn, reasons);
        var seen = new List<PdfGlyph>(drawn.Length);
        var dropped = new SortedDictionary<DropReason, StringBuilder>();
        foreach (var (glyph, why) in drawn.Zip(reasons))
        {
            if (why is { } reason)
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

    private static DropReason? WhyNot(PdfGlyph glyph, PdfPage page) =>
        glyph.IsUnseen ? DropReason.Hidden
        : !(glyph.MiddleX() >= 0 && glyph.MiddleX() <= page.Width && glyph.MiddleY() >= 0 && glyph.MiddleY() <= page.Height) ? DropReason.OutsidePage
        : GlyphText.IsOrnament(glyph.Text, glyph.Font) ? DropReason.Ornament
        : null;

    /// <summary>
    /// A narrow character near its like may be a second one, squeezed: it is a second print only at the very same place, or when
    /// another one of its line is moved by as much.
    /// </summary>
    private static void MarkSecondPrints(PdfGlyph[] glyphs, DropReason?[] reasons)
    {
        var places = new Dictionary<(string Text, int X, int Y), PdfGlyph>();
        var doubtful = new List<(int Index, (double Line, double X, double Y) Move)>();
        for (var index = 0; index < glyphs.Length; index++)
        {
            var glyph = glyphs[index];
            if (reasons[index] is null && !glyph.IsBlank() && FirstPrint(glyph, places) is { } first)
            {
                var move = (Math.Round(glyph.Baseline), X: Steps(glyph.X - first.X), Y: Steps(glyph.Baseline - first.Baseline));
                if (LineJoining.IsWide(glyph.Text[0]) || move is { X: 0, Y: 0 })
                {
                    reasons[index] = DropReason.Duplicate;
                }

                doubtful.Add((index, move));
            }
        }

        foreach (var (index, _) in doubtful.GroupBy(print => print.Move).Where(moved => moved.Skip(1).Any()).SelectMany(moved => moved))
        {
            reasons[index] = DropReason.Duplicate;
        }
    }

    private static double Steps(double distance) => Math.Round(distance / Step);

    /// <summary>The same character nearly at the same place, if it was drawn before.</summary>
    private static PdfGlyph? FirstPrint(PdfGlyph glyph, Dictionary<(string Text, int X, int Y), PdfGlyph> places)
    {
        var (x, y) = ((int)(glyph.X / Square), (int)(glyph.Baseline / Square));
        var shift = Math.Min(Math.Min(Square, glyph.Size * BoldShift), glyph.Width / 2);
        for (var near = 0; near < 9; near++)
        {
            if (places.TryGetValue((glyph.Text, x - 1 + near % 3, y - 1 + near / 3), out var other)
                && Math.Abs(other.X - glyph.X) <= shift && Math.Abs(other.Baseline - glyph.Baseline) <= shift)
            {
                return other;
            }
        }

        places[(glyph.Text, x, y)] = glyph;
        return null;
    }

    /// <summary>A size no page has, or none at all, becomes the nearest a page may have.</summary>
    private static double Bounded(double value, double least) => value >= least ? Math.Min(value, LargestSize) : least;
}
