using System.Text;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Html;

/// <summary>
/// The text of one block while its runs come in. White space collapses as in a browser; the ideographic and the no-break space are
/// characters like others, and a line break of the source between two Chinese characters vanishes.
/// </summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private LineSetting _setting = new();
    private bool _hasSpace;
    private bool _hasLineBreak;

    /// <summary>The line of the first character that is not white space.</summary>
    public int? Line { get; private set; }

    public void Append(string run, LetterSetting setting, ref int line)
    {
        foreach (var character in run)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                TakeSpace(character, ref line);
            }
            else
            {
                Take(character, setting, line);
            }
        }
    }

    /// <summary>The text so far; the next one starts empty.</summary>
    public (string Text, int? Line, LineSetting Setting) Drain()
    {
        var drained = (_text.ToString(), Line, _setting);
        _text.Clear();
        _setting = new();
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

    private void Take(char character, LetterSetting setting, int line)
    {
        if (_text.Length > 0 && (_hasSpace || _hasLineBreak) && !(_hasLineBreak && !LineJoining.NeedsSpace(_text[^1], character)))
        {
            _text.Append(' ');
        }

        (_hasSpace, _hasLineBreak) = (false, false);
        Line ??= line;
        _setting.Note(character, setting, _text.Length);
        _text.Append(setting.IsRaised ? RaisedDigits.Raise(character) : character);
    }
}
