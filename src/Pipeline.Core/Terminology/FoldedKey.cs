using System.Text;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Terminology;

/// <summary>What is left of a text when everything printing can vary is taken away: script, width, case, white space, punctuation.</summary>
internal static class FoldedKey
{
    /// <summary>The key two spellings of one title, label or name share.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in ScriptFolding.Fold(ChineseScript.ToSimplified(text)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return key.ToString();
    }
}
