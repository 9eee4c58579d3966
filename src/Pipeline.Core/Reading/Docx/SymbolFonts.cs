namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// Characters of symbol fonts that mean something in a report: check boxes and bullets. Others are ornaments of a font nobody else
/// has, and are left out.
/// </summary>
internal static class SymbolFonts
{
    private static readonly Dictionary<(string Font, string Code), string> Known = new()
    {
        [("Wingdings", "F0FE")] = "☑",
        [("Wingdings", "F0FC")] = "✓",
        [("Wingdings", "F0A8")] = "□",
        [("Wingdings", "F06F")] = "□",
        [("Wingdings 2", "F052")] = "☑",
        [("Wingdings 2", "F0A3")] = "□",
        [("Symbol", "F0B7")] = "•",
    };

    public static string? Find(string? font, string? code) => font is null || code is null ? null : Known.GetValueOrDefault((font, code.ToUpperInvariant()));
}
