using System.Text.Json;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Collects blocks in reading order, cleans every text on its way in, and numbers the paragraphs.</summary>
/// <param name="tally">What the whole reading counts.</param>
/// <param name="tableDepth">How many tables stand around the blocks.</param>
/// <param name="restore">Undoes what a reader did to the text before parsing it.</param>
internal sealed class SourceBuilder(ReadingTally tally, int tableDepth = 0, Func<string, string>? restore = null)
{
    private readonly List<SourceBlock> _blocks = [];
    private readonly List<SourceBlock> _besideTable = [];
    private bool _isParagraphOpen;
    private int _paragraph;

    public ReadingTally Tally => tally;

    /// <summary>True while footnotes and endnotes are read.</summary>
    public bool IsInNotes { get; set; }

    /// <summary>True while a text box is read.</summary>
    public bool IsInTextBox { get; set; }

    /// <summary>True for the content of a table cell.</summary>
    public bool IsInCell => tableDepth > 0;

    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    /// <summary>A builder for the content of a table cell.</summary>
    public SourceBuilder ForCell() => new(tally, tableDepth + 1, restore);

    /// <summary>The text of a cell, and what else is in it put by: figures and furniture come after the table that is added next.</summary>
    public string TakeCell(SourceBuilder cell)
    {
        _besideTable.AddRange(cell.Blocks.Where(block => block is SourceFigure or SourceText { IsChrome: true }));
        return CellText.Of(cell.Blocks);
    }

    /// <summary>False, and the whole reading refused, when tables stand inside tables more deeply than in any report.</summary>
    public bool MayNestTable()
    {
        if (tableDepth >= ReadingLimits.TableDepth)
        {
            tally.Refusal ??= Findings.TooDeep(ReadingLimits.TableDepth);
        }

        return tableDepth < ReadingLimits.TableDepth;
    }

    /// <summary>The blocks that follow belong to a new paragraph of the source.</summary>
    public void StartParagraph() => _isParagraphOpen = false;

    /// <summary>Adds a text as a paragraph of its own, unless it is blank.</summary>
    public void AddParagraph(string text, int? line, int? outlineLevel = null, bool isListItem = false, bool isChrome = false, Typesetting? typesetting = null)
    {
        StartParagraph();
        AddText(text, line, outlineLevel, isListItem, isChrome, typesetting);
    }

    /// <summary>Adds a text to the open paragraph, unless it is blank.</summary>
    public void AddText(string text, int? line, int? outlineLevel = null, bool isListItem = false, bool isChrome = false, Typesetting? typesetting = null)
    {
        var cleaned = Clean(text);
        if (cleaned.Length > 0 && !tally.IsOver() && tally.TakeParagraph(cleaned.Length))
        {
            _blocks.Add(new SourceText(NextPosition(line), cleaned)
            {
                OutlineLevel = outlineLevel,
                Typesetting = typesetting,
                IsListItem = isListItem,
                IsChrome = isChrome,
                IsNote = IsInNotes && !isChrome,
                IsAside = IsInTextBox,
            });
        }
    }

    /// <summary>Adds a table as a paragraph of its own, unless it has no cell or the document more of them than can be.</summary>
    public void AddTable(GridBuilder grid, int? line, string? caption = null)
    {
        StartParagraph();
        tally.TablePlaces += Math.Min(grid.Places, ReadingLimits.TableCells + 1);
        if (tally.TablePlaces > ReadingLimits.TableCells)
        {
            tally.Refusal ??= Findings.TooManyCells(ReadingLimits.TableCells);
        }
        else if (grid.Places > 0)
        {
            AddGrid(grid.Build(Clean), line, caption);
        }

        AddBesideTable();
    }

    /// <summary>The source has this text, as the reader sees it, and it is left out.</summary>
    public void Drop(DropReason reason, string text) => tally.Ledger.Drop(reason, restore?.Invoke(text) ?? text);

    /// <summary>Joins sentences that the source cut in two.</summary>
    public void Join(CutSentences sentences)
    {
        var joined = sentences.Join(_blocks);
        _blocks.Clear();
        _blocks.AddRange(joined);
    }

    public void AddFigure(string? alt, string? name, int? line) =>
        _blocks.Add(new SourceFigure(NextPosition(line), Clean(alt ?? ""), name is null ? null : NullIfBlank(Clean(name))));

    /// <summary>Takes over a document that is embedded in this one: its blocks, all of them text of this one, and its account.</summary>
    public void Include(SourceDocument embedded)
    {
        tally.Ledger.Include(embedded);
        tally.TextBoxes += embedded.Reading.TextBoxes;
        foreach (var paragraph in embedded.Blocks.GroupBy(block => block.Position.Paragraph))
        {
            StartParagraph();
            _blocks.AddRange(paragraph.Select(block => block is SourceText text ? text with { IsChrome = false } : block)
                .Select(block => block with { Position = NextPosition(line: null) }));
        }

        StartParagraph();
    }

    /// <summary>The document, or the reason found on the way why there is none.</summary>
    /// <param name="format">The format read.</param>
    /// <param name="engine">What read it, if not this program's own reader of the format.</param>
    public Result<SourceDocument> ToResult(SourceFormat format, string? engine = null)
    {
        var endless = _blocks.OfType<SourceText>().FirstOrDefault(text => text.Text.Length > ReadingLimits.ParagraphCharacters);
        if ((tally.Refusal ?? (endless is null ? null : Findings.TooManyCharacters(endless.Position.Line, ReadingLimits.ParagraphCharacters))) is { } refusal)
        {
            return Result.Failure<SourceDocument>(refusal);
        }

        var ledger = tally.Ledger.Close(engine ?? NameOf(format), _blocks);
        return ledger.IsBalanced
            ? Result.Success(new SourceDocument(format, _blocks, ledger.Report with { TextBoxes = tally.TextBoxes, Pages = tally.Pages }), ReadingRemarks.Of(tally, _blocks))
            : Result.Failure<SourceDocument>(Findings.TextLost(ledger.Lost, ledger.Doubled, ledger.Which));
    }

    private static string NameOf(SourceFormat format) => JsonNamingPolicy.SnakeCaseLower.ConvertName(format.ToString());

    private void AddGrid(TableGrid grid, int? line, string? caption)
    {
        tally.TableCharacters += grid.Cells.Sum(cell => (long)cell.Text.Length * cell.RowSpan * cell.ColumnSpan);
        if (tally.TableCharacters > ReadingLimits.TableCharacters)
        {
            tally.Refusal ??= Findings.TooMuchTableText(ReadingLimits.TableCharacters);
            return;
        }

        _blocks.Add(new SourceTable(NextPosition(line), grid) { Caption = caption is null ? null : NullIfBlank(Clean(caption)) });
    }

    private void AddBesideTable()
    {
        foreach (var block in _besideTable)
        {
            _isParagraphOpen &= block is SourceFigure;
            _blocks.Add(block with { Position = NextPosition(block.Position.Line) });
        }

        _besideTable.Clear();
        StartParagraph();
    }

    private string Clean(string text)
    {
        var visible = InvisibleText.Remove(restore?.Invoke(text) ?? text, out var removed);
        tally.InvisibleCharacters += removed;
        return visible.Trim();
    }

    private SourcePosition NextPosition(int? line)
    {
        if (!_isParagraphOpen)
        {
            _paragraph++;
        }

        _isParagraphOpen = true;
        return new(line, _paragraph);
    }

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;
}
