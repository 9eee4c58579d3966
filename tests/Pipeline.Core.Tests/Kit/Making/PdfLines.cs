namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>A character with the font it is set in.</summary>
internal readonly record struct PdfLetter(char Character, PdfFont Font)
{
    public double Width => PdfFont.Width(Character);

    /// <summary>The letters of a text: Latin ones have a font of their own.</summary>
    public static IEnumerable<PdfLetter> Of(string text, PdfFont font) =>
        text.Select(character => new PdfLetter(character, PdfFont.IsLatin(character) ? PdfFont.Latin : font));
}

/// <summary>Breaks text into lines as Chinese typesetting does: no closing mark begins a line, no opening mark ends one, no word or number is cut.</summary>
internal static class PdfLines
{
    private const string Closing = "，。；：、！？）〕》〉”’」』";
    private const string Opening = "（〔《〈“‘「『";

    /// <summary>The lines of a paragraph.</summary>
    /// <param name="letters">Its letters.</param>
    /// <param name="width">The width of a line in ems.</param>
    /// <param name="indent">How much narrower the first line is.</param>
    public static List<PdfLetter[]> Break(IReadOnlyList<PdfLetter> letters, double width, double indent = 0)
    {
        var lines = new List<PdfLetter[]>();
        for (var start = 0; start < letters.Count;)
        {
            var end = End(letters, start, width - (lines.Count == 0 ? indent : 0));
            lines.Add([.. letters.Skip(start).Take(end - start)]);
            start = end;
        }

        return lines;
    }

    private static int End(IReadOnlyList<PdfLetter> letters, int start, double room)
    {
        var end = start;
        for (; end < letters.Count && letters[end].Width <= room + 0.001; end++)
        {
            room -= letters[end].Width;
        }

        if (end == letters.Count)
        {
            return end;
        }

        var full = end;
        while (end > start + 1 && !CanBreak(letters[end - 1].Character, letters[end].Character))
        {
            end--;
        }

        return end > start + 1 ? end : Math.Max(full, start + 1);
    }

    private static bool CanBreak(char before, char after) =>
        !Closing.Contains(after, StringComparison.Ordinal) && !Opening.Contains(before, StringComparison.Ordinal) && !(IsWord(before) && IsWord(after));

    private static bool IsWord(char character) => PdfFont.IsLatin(character);
}
