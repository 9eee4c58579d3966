using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading;

/// <summary>
/// The lines of a text as a program printed them from pages: where pages begin, and which lines fill the width of the page, so
/// that their sentence may go on in the next.
/// </summary>
internal sealed class PrintedLines
{
    private const int NarrowestPage = 40;
    private const int WidestPage = 140;

    /// <summary>Lines that fill the width and end inside a sentence, before a text is believed to be set in lines of one width.</summary>
    private const int FewestFullLines = 5;

    /// <summary>The share of all lines these are at least.</summary>
    private const double SmallestFullShare = 0.2;

    /// <summary>The same share of the lines that reach over half the width: tables printed one cell a line make many short ones.</summary>
    private const double SmallestShareOfLong = 0.5;

    /// <summary>Columns by which lines of one width differ, where a word or a sign did not fit.</summary>
    private const int Ragged = 3;

    /// <summary>Columns of the two blank characters before a Chinese paragraph, which a program may leave out.</summary>
    private const int Indent = 4;

    private readonly string[] _lines;
    private readonly int[] _widths;
    private readonly HashSet<int> _pageStarts = [];
    private readonly int _width;
    private readonly bool _isSetInLines;

    /// <summary>Looks at all lines of a text.</summary>
    public PrintedLines(string text)
    {
        _lines = text.Split('\n');
        for (var index = 0; index < _lines.Length; index++)
        {
            TakeFormFeed(index);
        }

        _widths = [.. _lines.Select(line => WidthOf(line.TrimEnd()))];
        _width = CommonWidth();
        var full = Enumerable.Range(0, _lines.Length - 1).Count(index => IsFull(index, NextOf(index)) && !SentenceEnd.Is(_lines[index]));
        _isSetInLines = _width is >= NarrowestPage and <= WidestPage && full >= FewestFullLines
            && (full >= _widths.Count(width => width > 0) * SmallestFullShare || full >= _widths.Count(width => width * 2 > _width) * SmallestShareOfLong);
    }

    /// <summary>The lines without their form feeds.</summary>
    public string[] Lines => _lines;

    /// <summary>True when a page begins behind one line and not behind the other, both counted from 1.</summary>
    public bool HavePageStartBetween(int before, int after) => Enumerable.Range(before + 1, Math.Max(0, after - before)).Any(_pageStarts.Contains);

    /// <summary>True when a line ends only because the page does on its right, and the other goes on at the left margin; both counted from 1.</summary>
    public bool RunOn(int before, int after) =>
        _isSetInLines && (IsFull(before - 1, after - 1) || (IsFirstOfText(before - 1) && IsFull(before - 1, after - 1, Indent)));

    /// <summary>True for a line that begins with white space.</summary>
    public bool IsIndented(int line) => _lines[line - 1] is [var first, ..] && char.IsWhiteSpace(first);

    /// <summary>True when not even the first word of the next line would have fitted.</summary>
    private bool IsFull(int line, int next, int indent = 0) =>
        _widths[line] > 0 && _widths[line] + indent <= _width + 1 && _lines[next] is [var first, ..] && !char.IsWhiteSpace(first)
        && _widths[line] + indent + FirstWord(_lines[next]) > _width;

    /// <summary>The width of the widest lines, or of the widest that several have and fewer are wider than: a table or an address may stand out.</summary>
    private int CommonWidth()
    {
        var unfinished = new int[WidestPage + 1];
        for (var index = 0; index < _lines.Length; index++)
        {
            unfinished[SentenceEnd.Is(_lines[index]) || _widths[index] > WidestPage ? 0 : _widths[index]]++;
        }

        for (var width = WidestPage; width >= NarrowestPage; width--)
        {
            var alike = unfinished.AsSpan(width - Ragged + 1, Ragged);
            if (unfinished[width] > 0 && Sum(alike) is >= FewestFullLines and var lines)
            {
                return _widths.Count(wider => wider > width) <= lines ? width : _widths.Max();
            }
        }

        return _widths.Max();
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private int NextOf(int line) => line + 2 < _lines.Length && _widths[line + 1] == 0 ? line + 2 : line + 1;

    /// <summary>True for a line of running text behind one that ends a sentence, or behind a short one.</summary>
    private bool IsFirstOfText(int line)
    {
        var before = line - 1;
        while (before >= 0 && _widths[before] == 0)
        {
            before--;
        }

        return _lines[line].AsSpan().ContainsAny("，。；") && (before < 0 || SentenceEnd.Is(_lines[before]) || !IsFull(before, line));
    }

    /// <summary>A page begins with a form feed: at the start of its first line, or alone on the line before it.</summary>
    private void TakeFormFeed(int index)
    {
        if (_lines[index].Contains('\f'))
        {
            _pageStarts.Add(index + 1);
            _lines[index] = string.Join(' ', _lines[index].Split('\f', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>A Chinese character with the punctuation that may not be parted from it, or a word and the space before it.</summary>
    private static int FirstWord(string line)
    {
        var end = line.TakeWhile(character => character < '\u2E80' && !char.IsWhiteSpace(character)).Count();
        return end > 0 ? end + 1 : WidthOf(line[..Math.Min(line.Length, 1 + line.Skip(1).TakeWhile(char.IsPunctuation).Count())]);
    }

    private static int WidthOf(string text) => text.Sum(character => character is >= '\u2E80' or '“' or '”' or '—' or '…' ? 2 : 1);
}
