using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>Reads a Word document (ECMA-376, Transitional and Strict) as Word would print it, but for page headers and comments, which are left out.</summary>
internal static class DocxReader
{
    public static Result<SourceDocument> Read(ReadOnlyMemory<byte> content, ReadingTally tally)
    {
        var opening = DocxPackage.Open(content, tally.Ledger);
        if (!opening.IsSuccess(out var package))
        {
            return Result.Failure<SourceDocument>(opening.Diagnostics);
        }

        var builder = new SourceBuilder(tally);
        var context = DocxContext.Of(package);
        new BlockReader(builder, context).Read(package.Body);
        builder.IsInNotes = true;
        foreach (var note in context.Notes.Cited())
        {
            new BlockReader(builder, context).Read(note);
        }

        foreach (var element in package.BesideBody)
        {
            tally.Ledger.Drop(DropReason.NotPrinted, PrintedText.In(element));
        }

        foreach (var note in context.Notes.Uncited())
        {
            tally.Ledger.Drop(DropReason.UncitedNote, PrintedText.In(note));
        }

        foreach (var (reason, text) in package.Besides)
        {
            tally.Ledger.LeaveOut(reason, text);
        }

        return builder.ToResult(SourceFormat.Docx);
    }
}

/// <summary>What paragraphs anywhere in a document need to know of it.</summary>
/// <param name="Styles">Its styles.</param>
/// <param name="Numbering">Its numbering, counted as paragraphs are read.</param>
/// <param name="Relationships">What its main part refers to.</param>
/// <param name="Notes">Its notes, collected as they are cited.</param>
/// <param name="Letters">How its letters are set.</param>
/// <param name="Typesetting">How its lines are set.</param>
/// <param name="Chunks">The documents embedded in it.</param>
internal sealed record DocxContext(
    StyleSheet Styles,
    NumberingCounter Numbering,
    Relationships Relationships,
    Notes Notes,
    LetterFormats Letters,
    ParagraphTypesetting Typesetting,
    Chunks Chunks)
{
    public static DocxContext Of(DocxPackage package)
    {
        var styles = new StyleSheet(package.Styles);
        var letters = new LetterFormats(styles, new ThemeFonts(package.Theme));
        return new(
            styles,
            new NumberingCounter(new NumberingDefinitions(package.Numbering)),
            package.Relationships,
            new Notes(package.Footnotes, package.Endnotes),
            letters,
            new ParagraphTypesetting(styles, letters),
            new Chunks(package.Chunks, package.Relationships));
    }
}
