using System.Globalization;

namespace Pipeline.Local.Output;

/// <summary>Makes text from files and file names safe to print: it cannot break a line, move the cursor or turn the writing round.</summary>
internal static class OneLine
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every character that is not seen replaced by one that is.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = IsSeen(source[i]) ? source[i] : Replacement;
        }
    });

    private static bool IsSeen(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
