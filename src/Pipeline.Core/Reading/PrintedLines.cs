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
        _width = _widths.Max();
        var full = Enumerable.Range(0, _lines.Length - 1).Count(index => IsFull(index, index + 1) && !SentenceEnd.Is(_lines[index]));
        _isSetInLines = _width is >= NarrowestPage and <= WidestPage && full >= FewestFullLines
            && full >= _widths.Count(width => width > 0) * SmallestFullShare;
    }

    /// <summary>The lines without their form feeds.</summary>
    public string[] Lines => _lines;

    /// <summary>True when a page begins behind one line and not behind the other, both counted from 1.</summary>
    public bool HavePageStartBetween(int before, int after) => Enumerable.Range(before + 1, Math.Max(0, after - before)).Any(_pageStarts.Contains);

    /// <summary>True when a line ends only because the page does on its right, and the other goes on at the left margin; both counted from 1.</summary>
    public bool RunOn(int before, int after) => _isSetInLines && IsFull(before - 1, after - 1);

    /// <summary>True for a line that begins with white space.</summary>
    public bool IsIndented(int line) => _lines[line - 1] is [var first, ..] && char.IsWhiteSpace(first);

    /// <summary>True when not even the first word of the next line would have fitted.</summary>
    private bool IsFull(int line, int next) =>
        _widths[line] > 0 && _lines[next] is [var first, ..] && !char.IsWhiteSpace(first) && _widths[line] + FirstWord(_lines[next]) > _width;

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
