using System.Text;

namespace Pipeline.Core.Reading.Html;

/// <summary>
/// The text of one block while its runs come in. White space collapses as in a browser; the ideographic and the no-break space are
/// characters like others, and a line break of the source between two Chinese characters vanishes.
/// </summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private bool _hasSpace;
    private bool _hasLineBreak;

    /// <summary>The line of the first character that is not white space.</summary>
    public int? Line { get; private set; }

    public void Append(string run, ref int line)
    {
        foreach (var character in run)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                TakeSpace(character, ref line);
            }
            else
            {
                Take(character, line);
            }
        }
    }

    /// <summary>The text so far; the next one starts empty.</summary>
    public (string Text, int? Line) Drain()
    {
        var drained = (_text.ToString(), Line);
        _text.Clear();
        (_hasSpace, _hasLineBreak, Line) = (false, false, null);
        return drained;
    }

    private void TakeSpace(char space, ref int line)
    {
        if (space == '\n')
        {
            line++;
            _hasLineBreak = true;
        }
        else
        {
            _hasSpace = true;
        }
    }

    private void Take(char character, int line)
    {
        if (_text.Length > 0 && (_hasSpace || _hasLineBreak) && !(_hasLineBreak && !LineJoining.NeedsSpace(_text[^1], character)))
        {
            _text.Append(' ');
        }

        (_hasSpace, _hasLineBreak) = (false, false);
        Line ??= line;
        _text.Append(character);
    }
}
