using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading;

/// <summary>
/// Keeps account of every visible character: what the source prints goes in on one side, what was read and what was left out
/// on the other, and in the end the two must be the same. The source is counted by other code than the code that reads it.
/// </summary>
internal sealed class TextLedger
{
    /// <summary>Characters kept of a text that was left out.</summary>
    private const int LongestExcerpt = 200;

    /// <summary>Entries kept one by one; what follows is counted by reason alone.</summary>
    private const int MostEntries = 100;

    private readonly CharacterBalance _balance = new();
    private readonly List<DroppedText> _dropped = [];
    private int _source;
    private int _added;

    /// <summary>The source prints this.</summary>
    public void Expect(string text) => _source += _balance.Put(text);

    /// <summary>The source asks for this without spelling it out: an automatic number.</summary>
    public void Add(string text) => _added += _balance.Put(text);

    /// <summary>The source has this, and it is left out.</summary>
    public void Drop(DropReason reason, string text)
    {
        var characters = _balance.Take(text);
        if (characters > 0)
        {
            Keep(new(reason, characters, Excerpt(text)));
        }
    }

    /// <summary>The source spells out one text and prints another: letters set in a symbol font.</summary>
    public void Respell(string spelled, string printed) => _added += _balance.Put(printed) - _balance.Take(spelled);

    /// <summary>The source has this where no report is printed: counted and left out at once.</summary>
    public void LeaveOut(DropReason reason, string text)
    {
        Expect(text);
        Drop(reason, text);
    }

    /// <summary>A document inside the source, whose own reader has closed its account: what it has counts as the source's.</summary>
    public void Include(SourceDocument embedded)
    {
        _source += embedded.Reading.SourceCharacters;
        _added += embedded.Reading.AddedCharacters;
        foreach (var text in TextsOf(embedded.Blocks))
        {
            _balance.Put(text);
        }

        foreach (var dropped in embedded.Reading.Dropped)
        {
            Keep(dropped);
        }
    }

    /// <summary>How many characters were left out for this reason.</summary>
    public int Dropped(DropReason reason) => _dropped.Where(dropped => dropped.Reason == reason).Sum(dropped => dropped.Characters);

    /// <summary>Closes the account over what was read.</summary>
    public ClosedLedger Close(string engine, IReadOnlyList<SourceBlock> blocks)
    {
        var characters = TextsOf(blocks).Sum(_balance.Take);
        var report = new ReadingReport
        {
            Engine = engine,
            SourceCharacters = _source,
            AddedCharacters = _added,
            Characters = characters,
            Dropped = _dropped,
            Tables = blocks.OfType<SourceTable>().Count(),
            Figures = blocks.OfType<SourceFigure>().Count(),
            Notes = blocks.OfType<SourceText>().Count(text => text.IsNote),
        };
        return new(report, _balance.Missing, _balance.Surplus, _balance.Sample);
    }

    /// <summary>Every text of these blocks, once.</summary>
    public static IEnumerable<string> TextsOf(IEnumerable<SourceBlock> blocks) => blocks.SelectMany(IEnumerable<string> (block) => block switch
    {
        SourceText text => [text.Text],
        SourceTable table => [table.Caption ?? "", .. table.Grid.Cells.Select(cell => cell.Text)],
        _ => [],
    });

    private void Keep(DroppedText dropped)
    {
        var last = _dropped.Count < MostEntries ? -1 : _dropped.FindLastIndex(other => other.Reason == dropped.Reason);
        if (last < 0)
        {
            _dropped.Add(dropped);
        }
        else
        {
            _dropped[last] = _dropped[last] with { Characters = _dropped[last].Characters + dropped.Characters };
        }
    }

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text.Trim() : text[..LongestExcerpt].Trim() + "…";
}

/// <summary>A ledger after its closing.</summary>
/// <param name="Report">What it says of the reading.</param>
/// <param name="Lost">Characters of the source that are nowhere.</param>
/// <param name="Doubled">Characters that were read more often than the source has them.</param>
/// <param name="Which">The characters concerned, each once.</param>
internal sealed record ClosedLedger(ReadingReport Report, int Lost, int Doubled, string Which)
{
    /// <summary>True when both sides are the same.</summary>
    public bool IsBalanced => Lost == 0 && Doubled == 0;
}
