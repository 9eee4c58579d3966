using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf.Content;
using Pipeline.Core.Reading.Pdf.Fonts;
using Pipeline.Core.Reading.Pdf.Objects;
using Pipeline.Core.Reading.Pdf.Security;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>Reads what is drawn on the pages of a PDF: glyphs with their text and place, ruling lines, the places of pictures.</summary>
internal static class PdfPages
{
    /// <summary>A file may have other bytes before it begins, but not more.</summary>
    private const int LongestPreamble = 1024;

    /// <summary>The part of a page's characters that decides in which direction it is read.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>Fewer characters say nothing of the direction of a page.</summary>
    private const int FewestTurned = 10;

    /// <summary>Glyphs on a page that is drawn a second time, turned; no page has more.</summary>
    private const int MostTurned = 50_000;

    /// <summary>The pages in order, or why they cannot be read.</summary>
    /// <param name="content">The file.</param>
    /// <param name="tally">The counts of the reading.</param>
    public static Result<IReadOnlyList<PdfPage>> Read(ReadOnlyMemory<byte> content, ReadingTally tally)
    {
        var start = content.Span[..Math.Min(content.Length, LongestPreamble)].IndexOf("%PDF-"u8);
        var file = new PdfFile(content[Math.Max(start, 0)..], new PdfBudget(tally));
        if (file.Dictionary(file.Trailer["Root"]).Entries.Count == 0)
        {
            file.Rescan();
        }

        var refusal = Unlock(file);
        var pages = refusal is null ? Draw(file, ref refusal) : [];
        refusal ??= PdfLegibility.Check(pages, tally);
        refusal = tally.Refusal ?? refusal;
        tally.Pages = pages.Count;
        return refusal is null ? Result.Success(PdfLegibility.WithUnknown(pages), [.. PdfLegibility.Remarks(pages)]) : Result.Failure<IReadOnlyList<PdfPage>>(refusal);
    }

    /// <summary>Opens an encrypted file with the empty password, if that is its user password and its owner lets text be taken out.</summary>
    private static Diagnostic? Unlock(PdfFile file)
    {
        if (file.Resolve(file.Trailer["Encrypt"]) is not PdfDictionary dictionary)
        {
            file.CompleteScan();
            return null;
        }

        var id = file.Items(file.Trailer["ID"]) is [var first, ..] && file.Resolve(first) is PdfString text ? text.Bytes : [];
        if (EncryptionEntries.Read(dictionary, file.Resolve) is not { } entries || FileKey.OfEmptyPassword(entries, id) is not { } key)
        {
            return Findings.Encrypted();
        }

        var decryption = new Decryption(entries, key);
        file.Unlock(decryption);
        return decryption.AllowsExtraction ? null : Findings.ExtractionForbidden();
    }

    private static List<PdfPage> Draw(PdfFile file, ref Diagnostic? refusal)
    {
        var tree = new PageTree(file);
        var found = tree.Read();
        refusal = tree.Refusal ?? (found.Count == 0 ? Findings.Corrupt("it has no pages", "其中没有页面") : null);
        var fonts = new FontLoader(file);
        var pages = new List<PdfPage>();
        foreach (var page in found)
        {
            if (refusal is not null || file.Budget.IsOver())
            {
                break;
            }

            if (ContentOf(file, page) is { } content)
            {
                pages.Add(Draw(file, fonts, page, content, pages.Count + 1));
            }
            else
            {
                refusal = Findings.Corrupt("the content of a page cannot be unpacked", "页面内容无法解压");
            }
        }

        return pages;
    }

    private static PdfPage Draw(PdfFile file, FontLoader fonts, PageObject page, ReadOnlyMemory<byte> content, int number)
    {
        var drawn = Drawn(0);
        return DirectionOf(drawn) is not 0 and var turn && drawn.Glyphs.Count <= MostTurned ? Drawn(turn) : drawn;

        PdfPage Drawn(int turn)
        {
            var frame = PageFrame.Of(file, page, turn);
            var canvas = new PageCanvas();
            new ContentReader(file, fonts, canvas).Run(content, file.Dictionary(page["Resources"]), frame.Map);
            Annotations.Draw(file, fonts, page, canvas, frame.Map);
            return new PdfPage(number, frame.Width, frame.Height, canvas.Glyphs, canvas.Rules, canvas.Pictures);
        }
    }

    /// <summary>The degrees in which nearly all text of a page runs, if that is up, down or upside down; else 0.</summary>
    private static int DirectionOf(PdfPage page)
    {
        var printed = page.Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).CountBy(glyph => glyph.Angle).ToArray();
        var most = printed.Length > 0 ? printed.MaxBy(entry => entry.Value) : default;
        return printed.Sum(entry => entry.Value) >= FewestTurned && most.Key is 90 or 180 or 270 && most.Value >= NearlyAll * printed.Sum(entry => entry.Value) ? most.Key : 0;
    }

    /// <summary>The operators of a page, those of several streams one after the other; null when a stream cannot be decoded.</summary>
    private static ReadOnlyMemory<byte>? ContentOf(PdfFile file, PageObject page)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        var length = 0L;
        foreach (var part in file.Resolve(page["Contents"]) is PdfArray array ? array.Items : [page["Contents"]])
        {
            if (file.Resolve(part) is PdfStream stream)
            {
                if (file.Decode(stream) is not { } bytes)
                {
                    return null;
                }

                parts.Add(bytes);
                length += bytes.Length + 1;
            }

            if (file.Budget.IsOver() || !file.Budget.TakeInflated(0, length))
            {
                return ReadOnlyMemory<byte>.Empty;
            }
        }

        return parts is [var only] ? only : Joined(parts, (int)length);
    }

    /// <summary>The parts, a space behind each: an operator may end with its part.</summary>
    private static byte[] Joined(List<ReadOnlyMemory<byte>> parts, int length)
    {
        var joined = new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            part.Span.CopyTo(joined.AsSpan(at));
            at += part.Length;
            joined[at++] = (byte)'\n';
        }

        return joined;
    }
}
