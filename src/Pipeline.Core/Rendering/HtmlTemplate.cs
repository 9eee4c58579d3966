using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pipeline.Core.Rendering;

/// <summary>
/// Takes an interpolated string apart for <see cref="Html.Of"/>. Text in a hole is encoded, markup is not. A hole alone on
/// its line is filled line by line at its own indentation, and its line disappears when there is nothing to fill it with:
/// what comes out is laid out as a person would have typed it.
/// </summary>
[InterpolatedStringHandler]
internal sealed class HtmlTemplate
{
    private readonly StringBuilder _markup;
    private bool _skipLineFeed;

    /// <summary>Called by the compiler.</summary>
    public HtmlTemplate(int literalLength, int formattedCount) => _markup = new(literalLength + (formattedCount * 32));

    /// <summary>The template's own markup.</summary>
    public void AppendLiteral(string literal)
    {
        _markup.Append(_skipLineFeed && literal.StartsWith('\n') ? literal[1..] : literal);
        _skipLineFeed = false;
    }

    /// <summary>Text: encoded.</summary>
    public void AppendFormatted(string? text) => Fill(Html.Encode(text ?? ""));

    /// <summary>A number: digits alone.</summary>
    public void AppendFormatted(int number) => Fill(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Markup.</summary>
    public void AppendFormatted(Html html) => Fill(html.ToString());

    /// <summary>Pieces of markup, one a line where the hole stands alone, else side by side.</summary>
    public void AppendFormatted(IEnumerable<Html> parts) =>
        Fill(string.Join(Indentation() is null ? "" : "\n", parts.Where(part => !part.IsEmpty)));

    /// <inheritdoc/>
    public override string ToString() => _markup.ToString().TrimEnd('\n');

    private void Fill(string markup)
    {
        var indentation = Indentation();
        if (indentation is int spaces && markup.Length == 0)
        {
            _markup.Length -= spaces;
            _skipLineFeed = true;
        }
        else
        {
            _skipLineFeed = false;
            _markup.Append(indentation is > 0 and int indent ? markup.Replace("\n", "\n" + new string(' ', indent), StringComparison.Ordinal) : markup);
        }
    }

    /// <summary>The number of spaces the current line consists of; null when there is something else on it.</summary>
    private int? Indentation()
    {
        var spaces = 0;
        while (spaces < _markup.Length && _markup[^(spaces + 1)] == ' ')
        {
            spaces++;
        }

        return spaces == _markup.Length || _markup[^(spaces + 1)] == '\n' ? spaces : null;
    }
}
