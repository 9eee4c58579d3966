using System.Globalization;
using System.Text;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading;

/// <summary>
/// Characters a reader of the page cannot see but that change what a program reads: controls, and Unicode's format characters
/// (zero-width characters, bidirectional overrides, tags, soft hyphens).
/// </summary>
internal static class InvisibleText
{
    /// <summary>The text without them; tabs and line feeds stay.</summary>
    public static string Remove(string text, out int removed)
    {
        removed = 0;
        if (!text.EnumerateRunes().Any(IsInvisible))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                removed++;
            }
            else
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }

    /// <summary>How many of a text's characters a reader would see, white space not counted.</summary>
    public static int CountVisible(string text) => text.EnumerateRunes().Count(CharacterBalance.IsVisible);

    private static bool IsInvisible(Rune rune) =>
        rune.Value is not ('\t' or '\n') && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
