using System.Text;

namespace Pipeline.Core.Reading;

/// <summary>How a line break inside a paragraph's source reads: Chinese has no spaces between words, so it gets none.</summary>
internal static class LineJoining
{
    /// <summary>True when a line break between these characters stands for a space.</summary>
    public static bool NeedsSpace(char before, char after) => !(IsWide(before) && IsWide(after));

    /// <summary>Joins text to what a line break separates it from.</summary>
    public static void AppendLine(this StringBuilder text, string next, bool breaksLine)
    {
        if (breaksLine && text.Length > 0 && next.Length > 0 && NeedsSpace(text[^1], next[0]))
        {
            text.Append(' ');
        }

        text.Append(next);
    }

    /// <summary>East Asian ideographs, kana, punctuation and full-width forms; quotation marks and the dash are wide in Chinese.</summary>
    public static bool IsWide(char character) =>
        character is >= '\u2E80' and <= '\uA4CF' or >= '\uD800' and <= '\uDFFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F'
            or >= '\uFF00' and <= '\uFFEF' or '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
