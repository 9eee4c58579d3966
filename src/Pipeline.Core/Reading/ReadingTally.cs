using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>What one reading counts and may refuse, shared by the builders of the document and of its table cells.</summary>
/// <param name="time">The clock its limit of time is measured with.</param>
internal sealed class ReadingTally(TimeProvider time)
{
    private long _start = time.GetTimestamp();
    private int _embedding;
    private long _ruledPlaces;
    private int _paragraphs;
    private long _characters;

    /// <summary>The account of every visible character.</summary>
    public TextLedger Ledger { get; } = new();

    public int InvisibleCharacters { get; set; }

    public int TablePlaces { get; set; }

    public long TableCharacters { get; set; }

    public int TextBoxes { get; set; }

    /// <summary>Formulas of a Word document, written as fields, that could not be read.</summary>
    public int UnreadFormulas { get; set; }

    public int? Pages { get; set; }

    /// <summary>The addresses of files the document shows and does not hold.</summary>
    public List<string> FilesOutside { get; } = [];

    /// <summary>Why the upload cannot be read after all; found while reading.</summary>
    public Diagnostic? Refusal { get; set; }

    /// <summary>Counts the places of a ruling while pages are read: all are held until the tables of the whole document are put together.</summary>
    public void TakeRuledPlaces(int places)
    {
        _ruledPlaces += places;
        if (_ruledPlaces > ReadingLimits.TableCells)
        {
            Refusal ??= Findings.TooManyCells(ReadingLimits.TableCells);
        }
    }

    /// <summary>Counts a paragraph; false, and the reading refused, when the document has more of them, or more text, than any report.</summary>
    public bool TakeParagraph(int characters)
    {
        _characters += characters;
        if (++_paragraphs > ReadingLimits.Paragraphs)
        {
            Refusal ??= Findings.TooManyParagraphs(ReadingLimits.Paragraphs);
        }
        else if (_characters > ReadingLimits.Characters)
        {
            Refusal ??= Findings.TooMuchText(ReadingLimits.Characters);
        }

        return Refusal is null;
    }

    /// <summary>
    /// A tally for a document inside this one: an account of its own, in the time of the whole. Null when documents stand inside
    /// documents more deeply than anyone makes them.
    /// </summary>
    public ReadingTally? ForEmbedded() => _embedding >= ReadingLimits.Embedding ? null : new(time) { _start = _start, _embedding = _embedding + 1 };

    /// <summary>True, and the reading refused, when it takes longer than any report does: whoever loops over an upload asks now and then.</summary>
    public bool IsOver()
    {
        if (Refusal is null && time.GetElapsedTime(_start) > ReadingLimits.Time)
        {
            Refusal = Findings.TakesTooLong((int)ReadingLimits.Time.TotalSeconds);
        }

        return Refusal is not null;
    }
}
