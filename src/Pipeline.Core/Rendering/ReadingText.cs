using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Tells in lines of plain text how a file was read: for a person at a desk.</summary>
public static class ReadingText
{
    /// <summary>The lines, in the reader's language: what read it, what the account says, what was left out, and what says of each heading that it is one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reader">The language of the person.</param>
    public static IEnumerable<string> Of(Report report, Language reader) => report.Reading is not { } reading ? [] :
    [
        $"{ReadingPhrases.Engine.In(reader)}{Colon(reader)}{ReadingPhrases.EngineNamed(reading.Engine).In(reader)}",
        Counts(reader, [.. Account(reading)]),
        Counts(reader, [.. Things(reading)]),
        .. reading.Dropped.Select(dropped => $"{ReadingPhrases.LeftOut.In(reader)}{Colon(reader)}{Number(dropped.Characters)}{InBrackets(ReadingPhrases.Of(dropped.Reason).In(reader), reader)}{(reader.IsChinese ? "" : " ")}“{dropped.Text}”"),
        .. report.Sections.Select(section => $"{ReadingPhrases.HeadingOf(section.Level).In(reader)}{Colon(reader)}{section.Title}{InBrackets(ReadingPhrases.Of(section.Evidence).In(reader), reader)}"),
    ];

    /// <summary>The account of characters: what the file has and asks for, and where that went.</summary>
    internal static IEnumerable<(Phrase Name, int Count)> Account(ReadingReport reading) =>
    [
        (ReadingPhrases.InFile, reading.SourceCharacters),
        (ReadingPhrases.Added, reading.AddedCharacters),
        (ReadingPhrases.InReport, reading.Characters),
        (ReadingPhrases.LeftOut, reading.Dropped.Sum(dropped => dropped.Characters)),
    ];

    /// <summary>What else the file holds.</summary>
    internal static IEnumerable<(Phrase Name, int Count)> Things(ReadingReport reading) =>
    [
        .. reading.Pages is { } pages ? [(ReadingPhrases.Pages, pages)] : Array.Empty<(Phrase, int)>(),
        (ReceiptPhrases.Tables, reading.Tables),
        (ReceiptPhrases.Figures, reading.Figures),
        (ReadingPhrases.Notes, reading.Notes),
        (ReadingPhrases.TextBoxes, reading.TextBoxes),
    ];

    private static string Counts(Language reader, (Phrase Name, int Count)[] counts) =>
        string.Join(" · ", counts.Select(count => $"{count.Name.In(reader)} {Number(count.Count)}"));

    private static string Colon(Language reader) => reader.IsChinese ? "：" : ": ";

    private static string InBrackets(string text, Language reader) => reader.IsChinese ? $"（{text}）" : $" ({text})";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
