using System.Text.RegularExpressions;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading;

/// <summary>The words of some lines, white space between them, taken one after the other and looked at no further than needed.</summary>
internal sealed partial class SpacedWords(ReadOnlyMemory<string> lines)
{
    private readonly List<(string Word, string Key, int Line, bool IsLast)> _words = [];
    private int _linesSplit;

    /// <summary>How many words were taken.</summary>
    public int Taken { get; set; }

    /// <summary>How many lines were taken; null while a line is taken in part.</summary>
    public int? LinesTaken => Taken > 0 && _words[Taken - 1] is { IsLast: true, Line: var line } ? line + 1 : null;

    /// <summary>True when a label of one of these keys comes next.</summary>
    public bool Begins(string[] keys) => Length(keys) > 0;

    /// <summary>Takes the words of a label; null when it does not come next. A line break inside it is none of its characters.</summary>
    public string? Take(string[] keys)
    {
        var length = Length(keys);
        Taken += length;
        return length == 0 ? null : string.Concat(_words.GetRange(Taken - length, length).Select(word => word.Word));
    }

    /// <summary>Takes as many figures; null when something else comes before the last of them.</summary>
    public string[]? TakeFigures(int count)
    {
        var figures = new string[count];
        for (var index = 0; index < count; index++)
        {
            if (!Has(Taken + index) || !Figure().IsMatch(_words[Taken + index].Word))
            {
                return null;
            }

            figures[index] = _words[Taken + index].Word;
        }

        Taken += count;
        return figures;
    }

    /// <summary>How many words make one of the keys; the longest counts.</summary>
    private int Length(string[] keys)
    {
        var (length, key) = (0, "");
        for (var index = Taken; Has(index); index++)
        {
            key += _words[index].Key;
            if (!keys.Any(whole => whole.StartsWith(key, StringComparison.Ordinal)))
            {
                break;
            }

            length = keys.Contains(key) ? index - Taken + 1 : length;
        }

        return length;
    }

    private bool Has(int index)
    {
        while (index >= _words.Count && _linesSplit < lines.Length)
        {
            var words = lines.Span[_linesSplit].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            _words.AddRange(words.Select((word, place) => (word, FoldedKey.Of(word), _linesSplit, place == words.Length - 1)));
            _linesSplit++;
        }

        return index < _words.Count;
    }

    [GeneratedRegex(@"\A([0-9０-９][0-9０-９,]*|[-—/])\z")]
    private static partial Regex Figure();
}
