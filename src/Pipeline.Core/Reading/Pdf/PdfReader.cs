using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf.Layout;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>This program's own reader of PDF documents (ISO 32000) made by word processors: no scans, tables as far as they are ruled.</summary>
/// <param name="time">The clock the limit of time is measured with.</param>
internal sealed class PdfReader(TimeProvider time) : IPdfEngine
{
    private const string EngineName = "pdf";

    public string Name => EngineName;

    /// <summary>Reads a document.</summary>
    public static Result<SourceDocument> Read(ReadOnlyMemory<byte> content, ReadingTally tally)
    {
        var reading = PdfPageSource.Read(content, tally);
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
        foreach (var glyph in pages.SelectMany(page => page.Glyphs))
        {
            tally.Ledger.Expect(glyph.Text);
        }

        return LayoutReader.Read(PageLayout.Of(pages, tally), tally, EngineName);
    }

    public Task<Result<PdfLayout>> AnalyzeAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        var tally = new ReadingTally(time);
        var reading = PdfPageSource.Read(pdf, tally);
        var layout = reading.IsSuccess(out var pages) ? PageLayout.Of(pages, tally) : null;
        return Task.FromResult(layout is null || tally.Refusal is not null
            ? Result.Failure<PdfLayout>(tally.Refusal is { } refusal ? [refusal] : reading.Diagnostics)
            : Result.Success(layout, reading.Diagnostics));
    }
}
