using System.Globalization;
using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>Tells whether the pages of a PDF can be read as text at all.</summary>
internal static class PdfLegibility
{
    /// <summary>A page with a picture and fewer visible characters is a scanned one: it may still have a page number or a stamp.</summary>
    private const int FewestCharacters = 20;

    /// <summary>Of how many pages one that is scanned makes the file a scanned one.</summary>
    private const int PagesToOneScanned = 2;

    /// <summary>Of how many characters one may be unknown.</summary>
    private const int CharactersToOneUnknown = 100;

    /// <summary>Why the pages cannot be read, or null when they can.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="tally">The counts of the reading; when it is over before, the answer means nothing.</param>
    public static Diagnostic? Check(IReadOnlyList<PdfPage> pages, ReadingTally tally)
    {
        var scanned = pages.Count(page => !tally.IsOver() && page.Pictures.Count > 0 && HasFewCharacters(page));
        if (scanned > 0 && scanned * PagesToOneScanned >= pages.Count)
        {
            return Findings.NeedsRecognition(pages.Count, scanned);
        }

        var (characters, unknown) = (0, 0);
        foreach (var glyph in pages.TakeWhile(_ => !tally.IsOver()).SelectMany(Seen))
        {
            characters += string.IsNullOrWhiteSpace(glyph.Text) && glyph.Text.Length > 0 ? 0 : 1;
            unknown += IsUnknown(glyph.Text) ? 1 : 0;
        }

        return (long)unknown * CharactersToOneUnknown > characters ? Findings.UnreadableText(characters, unknown) : null;
    }

    private static bool HasFewCharacters(PdfPage page)
    {
        var characters = 0;
        return Seen(page).All(glyph => (characters += InvisibleText.CountVisible(glyph.Text)) < FewestCharacters);
    }

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
