using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Pdf.Layout;

namespace Pipeline.Core.Reading.Pdf;

/// <summary>
/// Reads a PDF whose pages are pictures, or whose text has no map to characters, with a service that recognises pages. What the service
/// gives is held to the same account as any other source: every character of it is in the document, or among what was left out.
/// </summary>
internal static class ScanReader
{
    /// <summary>True when this program's own reader refused an upload for what only a service can read.</summary>
    public static bool IsWantedAfter(Result<SourceDocument> reading) => !reading.IsSuccess(out _) && reading.Diagnostics.Any(Findings.AsksForRecognition);

    /// <summary>The document, with the remark that it was recognised, or why the service cannot read it.</summary>
    public static async Task<Result<SourceDocument>> ReadAsync(ReadOnlyMemory<byte> pdf, IPdfEngine engine, TimeProvider time, CancellationToken cancellationToken)
    {
        var recognition = await engine.AnalyzeAsync(pdf, cancellationToken);
        if (!recognition.IsSuccess(out var layout))
        {
            return Result.Failure<SourceDocument>(recognition.Diagnostics);
        }

        var reading = DocumentOf(layout, new ReadingTally(time), engine.Name);
        return reading.IsSuccess(out var document)
            ? Result.Success(document, [Findings.RecognizedText(engine.Name), .. recognition.Diagnostics, .. reading.Diagnostics])
            : reading;
    }

    private static Result<SourceDocument> DocumentOf(PdfLayout layout, ReadingTally tally, string engine)
    {
        foreach (var text in layout.Blocks.SelectMany(TextsOf))
        {
            tally.Ledger.Expect(text);
        }

        return LayoutReader.Read(layout, tally, engine);
    }

    private static IEnumerable<string> TextsOf(PdfBlock block) => block switch
    {
        PdfParagraph paragraph => [paragraph.Text],
        PdfTable table => table.Grid.Cells.Select(cell => cell.Text),
        _ => [],
    };
}
