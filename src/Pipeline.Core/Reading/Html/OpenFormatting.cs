namespace Pipeline.Core.Reading.Html;

/// <summary>
/// The formatting elements a parser holds open at a place in the source. It opens them all again in every block that follows, so
/// that a few unclosed ones multiply the tree (HTML Standard, "the list of active formatting elements").
/// </summary>
internal sealed class OpenFormatting
{
    /// <summary>The parser keeps no more of the same tag; the standard calls this the Noah's Ark clause.</summary>
    private const int SameTags = 3;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    /// <summary>Those whose start tag closes the one before it.</summary>
    private static readonly HashSet<string> ClosedByThemselves = new(StringComparer.OrdinalIgnoreCase) { "a", "nobr" };

    /// <summary>Elements inside which no end tag reaches the formatting around them.</summary>
    private static readonly HashSet<string> Scopes = new(StringComparer.OrdinalIgnoreCase) { "table", "object", "applet", "marquee", "template" };

    private readonly List<(string Name, string Tag, int Scope)> _open = [];
    private readonly Stack<string> _scopes = [];

    /// <summary>How many are open.</summary>
    public int Count => _open.Count;

    /// <summary>Takes note of a start tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="tag">The whole tag: the same one again is not multiplied.</param>
    public void Open(string name, ReadOnlySpan<char> tag)
    {
        if (Scopes.Contains(name))
        {
            _scopes.Push(name);
        }
        else if (Names.Contains(name))
        {
            if (ClosedByThemselves.Contains(name))
            {
                Close(name);
            }

            Forget(tag);
            _open.Add((name, tag.ToString(), _scopes.Count));
        }
    }

    /// <summary>Takes note of an end tag.</summary>
    public void Close(string name)
    {
        if (_scopes.TryPeek(out var scope) && scope.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            _scopes.Pop();
            return;
        }

        var last = _open.FindLastIndex(element => element.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (last >= 0 && _open[last].Scope >= _scopes.Count)
        {
            _open.RemoveAt(last);
        }
    }

    /// <summary>Drops the earliest of a tag that is open often enough already.</summary>
    private void Forget(ReadOnlySpan<char> tag)
    {
        var (count, earliest) = (0, -1);
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            if (_open[index].Scope == _scopes.Count && tag.SequenceEqual(_open[index].Tag))
            {
                (count, earliest) = (count + 1, index);
            }
        }

        if (count >= SameTags)
        {
            _open.RemoveAt(earliest);
        }
    }
}
