using System.Buffers;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Rendering;

/// <summary>
/// Where the markup of a page is put together, in memory that the next page uses again: a page is so long that strings made on
/// the way to it would cost more than all else.
/// </summary>
/// <param name="isCompact">True to leave out all indentation, and the line breaks between blocks.</param>
internal sealed partial class MarkupWriter(bool isCompact = false) : IDisposable
{
    private const int FirstLength = 64 * 1024;

    private char[] _markup = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _length;

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indentation">The spaces each of its lines but the first begins with.</param>
    public void Write(ReadOnlySpan<char> text, int indentation = 0)
    {
        while (text.IndexOf('\n') is >= 0 and var lineFeed)
        {
            Append(text[..(lineFeed + 1)]);
            Take(isCompact ? 0 : indentation).Fill(' ');
            text = text[(lineFeed + 1)..];
        }

        Append(text);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var markup = new string(_markup, 0, _length);
        return isCompact ? BetweenBlocks().Replace(markup, "") : markup;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(_markup);

    private void Append(ReadOnlySpan<char> line)
    {
        var rest = isCompact && _length > 0 && _markup[_length - 1] == '\n' ? line.TrimStart(' ') : line;
        rest.CopyTo(Take(rest.Length));
    }

    private Span<char> Take(int length)
    {
        if (_length + length > _markup.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(_length + length, _markup.Length * 2));
            _markup.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<char>.Shared.Return(_markup);
            _markup = longer;
        }

        _length += length;
        return _markup.AsSpan(_length - length, length);
    }

    [GeneratedRegex(@"\n(?=</?(?:table|caption|colgroup|thead|tbody|tr|t[dh]|div|p|ul|ol|li|h[1-6]|section|article|aside|nav|dl|dt|dd)\b)")]
    private static partial Regex BetweenBlocks();
}
