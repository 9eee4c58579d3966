using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>An upload whose format is known.</summary>
/// <param name="Format">The format its bytes have.</param>
internal abstract record RecognizedUpload(SourceFormat Format);

/// <summary>An upload that is text, decoded.</summary>
/// <param name="Format">What kind of text it is.</param>
/// <param name="Text">The text, its lines ended by line feeds.</param>
internal sealed record RecognizedText(SourceFormat Format, string Text) : RecognizedUpload(Format);

/// <summary>An upload that is no text but a Word or PDF document, still packed.</summary>
/// <param name="Format">Which of them.</param>
internal sealed record RecognizedPackage(SourceFormat Format) : RecognizedUpload(Format);

/// <summary>Tells an upload's format. The bytes decide; the name only has to agree with them, and tells Markdown from text.</summary>
internal static class UploadRecognition
{
    /// <summary>Documents, templates and those with macros are the same to a reader: macros lie in parts that are never opened.</summary>
    private static readonly string[] WordExtensions = [".docx", ".docm", ".dotx", ".dotm"];
    private static readonly string[] PdfExtensions = [".pdf"];
    private static readonly string[] PageExtensions = [".html", ".htm"];
    private static readonly string[] TextExtensions = [".txt", ".text", ".md", ".markdown", .. PageExtensions];

    public static Result<RecognizedUpload> Recognize(Upload upload)
    {
        if (upload.Content.IsEmpty)
        {
            return Refuse(Findings.Empty());
        }

        if (upload.Content.Length > ReadingLimits.DocumentBytes)
        {
            return Refuse(Findings.TooLarge(ReadingLimits.DocumentBytes, upload.Name));
        }

        return BinaryFormats.Recognize(upload.Content, FileExtension.Of(upload.Name)) switch
        {
            { Refusal: { } refusal } => Refuse(refusal),
            { Format: SourceFormat.Docx } => RecognizePackage(SourceFormat.Docx, upload.Name, WordExtensions, "a Word document", "Word 文档"),
            { Format: SourceFormat.Pdf } => RecognizePackage(SourceFormat.Pdf, upload.Name, PdfExtensions, "a PDF document", "PDF 文档"),
            _ => RecognizeText(upload),
        };
    }

    private static Result<RecognizedUpload> RecognizePackage(SourceFormat format, string name, string[] extensions, string what, string whatZh) =>
        FileExtension.Of(name) is { } extension && !extensions.Contains(extension)
            ? Refuse(Findings.WrongExtension(extension, what, whatZh))
            : Result.Success<RecognizedUpload>(new RecognizedPackage(format));

    private static Result<RecognizedUpload> RecognizeText(Upload upload)
    {
        if (!TextDecoding.LooksLikeText(upload.Content.Span))
        {
            return Refuse(Findings.NotText());
        }

        var extension = FileExtension.Of(upload.Name);
        if (extension is not null && !TextExtensions.Contains(extension))
        {
            return Refuse(!WordExtensions.Contains(extension) && !PdfExtensions.Contains(extension) ? Findings.UnknownExtension(extension)
                : IsPage(upload) ? Findings.WrongExtension(extension, "a web page", "网页")
                : Findings.WrongExtension(extension, "text", "文本"));
        }

        if (upload.Content.Length > ReadingLimits.HtmlBytes)
        {
            return Refuse(Findings.TooLarge(ReadingLimits.HtmlBytes, upload.Name));
        }

        if (TextDecoding.Decode(upload.Content.Span) is not { } text)
        {
            return Refuse(Findings.UnreadableEncoding());
        }

        var format = TextFormats.Recognize(text, extension);
        return Contradiction(extension, format) is { } contradiction ? Refuse(contradiction)
            : upload.Content.Length > LimitOf(format) ? Refuse(Findings.TooLarge(LimitOf(format), upload.Name))
            : Result.Success<RecognizedUpload>(new RecognizedText(format, text));
    }

    private static bool IsPage(Upload upload) =>
        upload.Content.Length <= ReadingLimits.HtmlBytes && TextDecoding.Decode(upload.Content.Span) is { } text
        && TextFormats.Recognize(text, extension: null) == SourceFormat.Html;

    /// <summary>Text and Markdown pass under each other's names; a page and a text do not.</summary>
    private static Diagnostic? Contradiction(string? extension, SourceFormat format) => (extension, format) switch
    {
        (null, _) => null,
        (_, SourceFormat.Html) when !PageExtensions.Contains(extension) => Findings.WrongExtension(extension, "a web page", "网页"),
        (_, not SourceFormat.Html) when PageExtensions.Contains(extension) => Findings.WrongExtension(extension, "text without any markup", "不含任何标记的文本"),
        _ => null,
    };

    private static int LimitOf(SourceFormat format) => format switch
    {
        SourceFormat.Html => ReadingLimits.HtmlBytes,
        SourceFormat.Markdown => ReadingLimits.MarkdownBytes,
        _ => ReadingLimits.TextBytes,
    };

    private static Result<RecognizedUpload> Refuse(Diagnostic reason) => Result.Failure<RecognizedUpload>(reason);
}
