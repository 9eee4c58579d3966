using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Reading.Docx;
using Pipeline.Core.Reading.Html;
using Pipeline.Core.Reading.Markdown;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Core.Reading;

/// <summary>The first stage: from the bytes an agency sent to blocks in reading order. Never throws, whatever the bytes.</summary>
internal static class UploadReader
{
    /// <summary>Reads an upload in the format its bytes have, or says why it cannot be read.</summary>
    /// <param name="upload">The upload.</param>
    /// <param name="time">The clock the limit of time is measured with.</param>
    public static Result<SourceDocument> Read(Upload upload, TimeProvider time)
    {
        var reading = ReadContent(upload, new ReadingTally(time));
        return reading.IsSuccess(out var document) && !HasText(document)
            ? Result.Failure<SourceDocument>([Findings.NoText(), .. reading.Diagnostics])
            : reading;
    }

    /// <summary>Reads an upload, or a file inside one, which may be without text.</summary>
    public static Result<SourceDocument> ReadContent(Upload upload, ReadingTally tally)
    {
        var recognition = UploadRecognition.Recognize(upload);
        if (!recognition.IsSuccess(out var recognized))
        {
            return Result.Failure<SourceDocument>(recognition.Diagnostics);
        }

        return recognized switch
        {
            RecognizedText(SourceFormat.Html, var text) => HtmlReader.Read(text, tally),
            RecognizedText(SourceFormat.Markdown, var text) => MarkdownReader.Read(text, tally),
            RecognizedText(_, var text) => PlainTextReader.Read(text, tally),
            { Format: SourceFormat.Pdf } => PdfReader.Read(upload.Content, tally),
            _ => DocxReader.Read(upload.Content, tally),
        };
    }

    private static bool HasText(SourceDocument document) => document.Blocks.Any(block => block switch
    {
        SourceText text => !text.IsChrome,
        SourceTable table => table.Grid.Cells.Any(cell => cell.Text.Length > 0),
        _ => false,
    });
}
