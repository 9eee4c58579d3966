using System.Globalization;
using System.Runtime.CompilerServices;

namespace Pipeline.Core.Rendering;

/// <summary>
/// Takes an interpolated string apart for <see cref="Html.Of"/>. Text in a hole is encoded, markup is not. A hole alone on
/// its line is filled line by line at its own indentation, and its line disappears when there is nothing to fill it with:
/// what comes out is laid out as a person would have typed it. Pieces are only noted, and written once, when the whole page is.
/// </summary>
[InterpolatedStringHandler]
internal sealed class HtmlTemplate
{
    private readonly List<Piece> _pieces;
    private int? _indentation = 0;
    private bool _skipLineFeed;

    /// <summary>Called by the compiler.</summary>
    public HtmlTemplate(int literalLength, int formattedCount) => _pieces = new((formattedCount * 2) + Math.Min(literalLength, 1));

    /// <summary>True when nothing was put into it but holes that disappeared.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>The template's own markup.</summary>
    public void AppendLiteral(string literal)
    {
        Add(_skipLineFeed && literal.StartsWith('\n') ? literal[1..] : literal, 0);
        _skipLineFeed = false;
    }

    /// <summary>Text: encoded.</summary>
    public void AppendFormatted(string? text) => AppendFormatted(Html.Encoded(text ?? ""));

    /// <summary>A number: digits alone.</summary>
    public void AppendFormatted(int number) => AppendFormatted(Html.Encoded(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Markup.</summary>
    public void AppendFormatted(Html html)
    {
        Add(html, _indentation ?? 0);
        EndHole(html.IsEmpty);
    }

    /// <summary>Pieces of markup, one a line where the hole stands alone, else side by side.</summary>
    public void AppendFormatted(IEnumerable<Html> parts)
    {
        var (indentation, isEmpty) = (_indentation, true);
        foreach (var part in parts)
        {
            if (!part.IsEmpty)
            {
                Add(isEmpty || indentation is null ? "" : "\n", indentation ?? 0);
                Add(part, indentation ?? 0);
                isEmpty = false;
            }
        }

        EndHole(isEmpty);
    }

    /// <summary>Puts markup behind the last, whatever line that ends on.</summary>
    public void Add(Html html, int indentation = 0)
    {
        if (html.Template is null)
        {
            Add(html.ToString(), indentation);
        }
        else if (!html.IsEmpty)
        {
            _pieces.Add(new(html.Template, indentation));
            _indentation = null;
        }
    }

    /// <summary>Line feeds behind the last piece are no part of it.</summary>
    public void Close() => TrimEnd('\n');

    /// <summary>Writes everything to the end of the markup.</summary>
    /// <param name="markup">The page so far.</param>
    /// <param name="indentation">The spaces every further line begins with.</param>
    public void WriteTo(MarkupWriter markup, int indentation)
    {
        foreach (var (content, further) in _pieces)
        {
            if (content is HtmlTemplate inner)
            {
                inner.WriteTo(markup, indentation + further);
            }
            else
            {
                markup.Write((string)content, indentation + further);
            }
        }
    }

    private void EndHole(bool isEmpty)
    {
        _skipLineFeed = isEmpty && _indentation is not null;
        if (_skipLineFeed)
        {
            TrimEnd(' ');
            _indentation = 0;
        }
    }

    private void Add(string text, int indentation)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new(text, indentation));
            var line = text.AsSpan(text.LastIndexOf('\n') + 1);
            _indentation = line.ContainsAnyExcept(' ') ? null : line.Length < text.Length ? line.Length : _indentation + line.Length;
        }
    }

    private void TrimEnd(char character)
    {
        while (_pieces is [.., { Content: string text } last] && text.EndsWith(character))
        {
            _pieces.RemoveAt(_pieces.Count - 1);
            Add(text.TrimEnd(character), last.Indentation);
        }
    }

    /// <param name="Content">A text, or a template.</param>
    /// <param name="Indentation">The spaces its further lines begin with.</param>
    private readonly record struct Piece(object Content, int Indentation);
}
