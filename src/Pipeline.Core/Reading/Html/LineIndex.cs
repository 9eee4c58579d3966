using AngleSharp.Dom;

namespace Pipeline.Core.Reading.Html;

/// <summary>Tells the line an element stands on. The parser's own line numbers end at 65,535.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];
    private readonly int _firstLine;

    public LineIndex(string source, int firstLine = 1)
    {
        _firstLine = firstLine;
        for (var end = source.IndexOf('\n'); end >= 0; end = source.IndexOf('\n', end + 1))
        {
            _starts.Add(end + 1);
        }
    }

    /// <summary>The line of an element's start tag; null for an element only the parser supplied.</summary>
    public int? LineOf(IElement element)
    {
        if (element.SourceReference is not { } reference)
        {
            return null;
        }

        var index = _starts.BinarySearch(reference.Position.Index);
        return _firstLine + (index >= 0 ? index : ~index - 1);
    }
}
