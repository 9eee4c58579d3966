using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Html;

/// <summary>Watches how the letters of one line are set while they come in.</summary>
internal sealed class LineSetting
{
    private LetterSetting? _first;
    private LetterSetting? _lead;
    private int? _leadLength;

    /// <summary>Takes note of a character.</summary>
    /// <param name="character">The character; white space does not count.</param>
    /// <param name="setting">How it is set.</param>
    /// <param name="position">Its place in the line.</param>
    public void Note(char character, LetterSetting setting, int position)
    {
        if (char.IsWhiteSpace(character))
        {
            return;
        }

        _first ??= setting;
        if (IsEastAsianLetter(character))
        {
            _lead ??= setting;
            _leadLength ??= _lead.Value.Face is { } face && setting.Face != face ? position : null;
        }
    }

    /// <summary>The setting of the line; null where the page says nothing of it.</summary>
    /// <param name="number">The automatic number before the line.</param>
    /// <param name="line">The line as it came in.</param>
    public Typesetting? Of(string number, string line)
    {
        var (lead, isRight) = (_lead ?? _first ?? default, LineStart.IsPushedRight(line));
        return lead == default && !isRight ? null : new Typesetting
        {
            Face = lead.Face,
            IsBold = lead.IsBold,
            PointSize = lead.PointSize,
            IsCentered = lead.Alignment is "center",
            IsRight = lead.Alignment is "right" or "end" || (lead.Alignment is not "center" && isRight),
            LeadLength = _leadLength is { } length ? LineStart.LengthAsRead(number + line[..length].TrimStart()) : null,
        };
    }

    /// <summary>Figures and punctuation are set in any face; only letters tell one from another.</summary>
    private static bool IsEastAsianLetter(char character) => character >= '\u2E80' && (char.IsLetter(character) || char.IsSurrogate(character));
}
