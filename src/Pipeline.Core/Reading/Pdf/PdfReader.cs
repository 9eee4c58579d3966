using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf.Layout;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>This program's own reader of PDF documents (ISO 32000) made by word processors: no scans, tables as far as they are ruled.</summary>
internal static class PdfReader
{
    private const string EngineName = "pdf";

    /// <summary>Reads a document.</summary>
    public static Result<SourceDocument> Read(ReadOnlyMemory<byte> content, ReadingTally tally)
    {
        var reading = PdfPages.Read(content, tally);
        if (!reading.IsSuccess(out var pages))
        {
            return Result.Failure<SourceDocument>(reading.Diagnostics);
        }

        var result = Read(pages, tally);
        return result.IsSuccess(out var document) ? Result.Success(document, [.. reading.Diagnostics, .. result.Diagnostics]) : result;
    }

    /// <summary>Makes the document of pages. What they print is entered glyph by glyph, before any of it is put together.</summary>
    public static Result<SourceDocument> Read(IReadOnlyList<PdfPage> pages, ReadingTally tally)
    {
        foreach (var glyph in pages.TakeWhile(_ => !tally.IsOver()).SelectMany(page => page.Glyphs))
        {
            tally.Ledger.Expect(glyph.Text);
        }

        return LayoutReader.Read(PageLayout.Of(pages, tally), tally, EngineName);
    }
}
