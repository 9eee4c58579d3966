using System.Globalization;
using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf.Fonts;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>Tells whether the pages of a PDF can be read as text at all.</summary>
internal static class PdfLegibility
{
    /// <summary>A page with a picture and fewer visible characters is a scanned one: it may still have a page number or a stamp.</summary>
    private const int FewestCharacters = 20;

    /// <summary>Of how many pages one that is scanned makes the file a scanned one.</summary>
    private const int PagesToOneScanned = 2;

    /// <summary>The part of a page its picture covers when it is a scan, not a chart or a cover's emblem.</summary>
    private const double LargePicture = 0.3;

    /// <summary>Unicode's character for one that is not known.</summary>
    private const string Unknown = "\uFFFD";

    /// <summary>Of how many characters one may be unknown.</summary>
    private const int CharactersToOneUnknown = 100;

    /// <summary>Why the pages cannot be read, or null when they can.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="tally">The counts of the reading; when it is over before, the answer means nothing.</param>
    public static Diagnostic? Check(IReadOnlyList<PdfPage> pages, ReadingTally tally)
    {
        var scanned = pages.Count(page => !tally.IsOver() && IsScanned(page));
        if (scanned > 0 && scanned * PagesToOneScanned >= pages.Count)
        {
            return Findings.NeedsRecognition(pages.Count, scanned);
        }

        var (characters, unknown) = (0, 0);
        foreach (var glyph in pages.TakeWhile(_ => !tally.IsOver()).SelectMany(Seen))
        {
            characters += string.IsNullOrWhiteSpace(glyph.Text) && glyph.Text.Length > 0 ? 0 : 1;
            unknown += IsUnknown(glyph.Text) && !GlyphText.IsOrnament(glyph.Text, glyph.Font) ? 1 : 0;
        }

        return (long)unknown * CharactersToOneUnknown > characters ? Findings.UnreadableText(characters, unknown) : null;
    }

    /// <summary>What to say of pages that can be read for the most part: which of them are pictures.</summary>
    public static IEnumerable<Diagnostic> Remarks(IReadOnlyList<PdfPage> pages) =>
        pages.Where(page => IsScanned(page) && page.Pictures.Any(picture => IsLarge(picture, page))).Select(page => page.Number).ToArray() is { Length: > 0 } scanned
            ? [Findings.ScannedPages(scanned)]
            : [];

    /// <summary>The pages with U+FFFD for each glyph seen that no map gives a character, so that its loss is seen and reported.</summary>
    public static IReadOnlyList<PdfPage> WithUnknown(IReadOnlyList<PdfPage> pages) =>
        [.. pages.Select(page => page.Glyphs.Any(IsUnmapped) ? page with { Glyphs = [.. page.Glyphs.Select(glyph => IsUnmapped(glyph) ? glyph with { Text = Unknown } : glyph)] } : page)];

    private static bool IsUnmapped(PdfGlyph glyph) => glyph is { Text: "", Width: > 0, IsUnseen: false };

    private static bool IsScanned(PdfPage page) => page.Pictures.Count > 0 && HasFewCharacters(page);

    private static bool HasFewCharacters(PdfPage page)
    {
        var characters = 0;
        return Seen(page).All(glyph => (characters += InvisibleText.CountVisible(glyph.Text)) < FewestCharacters);
    }

    private static bool IsLarge(PdfBox picture, PdfPage page) =>
        (picture.Right - picture.Left) * (picture.Bottom - picture.Top) >= LargePicture * page.Width * page.Height;

    private static IEnumerable<PdfGlyph> Seen(PdfPage page) => page.Glyphs.Where(glyph =>
        !glyph.IsUnseen && glyph.X >= 0 && glyph.X <= page.Width && glyph.Baseline >= 0 && glyph.Baseline <= page.Height);

    private static bool IsUnknown(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || rune == Rune.ReplacementChar)
            {
                return true;
            }
        }

        return text.Length == 0;
    }
}
