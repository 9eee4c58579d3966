using System.Text;
using Pipeline.Core.Terminology;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Translation;

/// <summary>What must agree for one segment to be another again: the words, the figures and the punctuation, not the script, width or spacing.</summary>
internal static class SegmentKey
{
    /// <summary>The key of a segment.</summary>
    public static string Of(string segment)
    {
        var key = new StringBuilder(segment.Length);
        foreach (var character in ScriptFolding.Fold(ChineseScript.ToSimplified(segment)))
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace && char.IsControl(character))
            {
                continue; // No file of translators' tools can hold it.
            }

            if (!isSpace)
            {
                key.Append(character);
            }
            else if (key.Length > 0 && key[^1] != ' ' && key[^1] < '\u2E80')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The key of a heading, whose closing stop is decoration.</summary>
    public static string OfHeading(string heading) => Of(heading).TrimEnd('。', '.', ':', ' ');
}
