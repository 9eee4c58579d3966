using System.Globalization;

namespace Pipeline.Core.Reading;

/// <summary>
/// Characters of symbol fonts that mean something in a report: check boxes, bullets, circled numbers, signs of arithmetic. Others
/// are ornaments of a font nobody else has, and are left out.
/// </summary>
internal static class SymbolFonts
{
    /// <summary>Word writes the codes of symbol fonts into the private use area from here on.</summary>
    private const int PrivateUse = 0xF000;

    private static readonly Dictionary<(string Font, int Code), string> Known = new()
    {
        [("Wingdings", 0x6C)] = "●",
        [("Wingdings", 0x6E)] = "■",
        [("Wingdings", 0x6F)] = "□",
        [("Wingdings", 0x75)] = "◆",
        [("Wingdings", 0xA7)] = "▪",
        [("Wingdings", 0xA8)] = "□",
        [("Wingdings", 0xD8)] = "➢",
        [("Wingdings", 0xE0)] = "→",
        [("Wingdings", 0xFB)] = "✗",
        [("Wingdings", 0xFC)] = "✓",
        [("Wingdings", 0xFD)] = "☒",
        [("Wingdings", 0xFE)] = "☑",
        [("Wingdings 2", 0x50)] = "✓",
        [("Wingdings 2", 0x51)] = "☒",
        [("Wingdings 2", 0x52)] = "☑",
        [("Wingdings 2", 0x53)] = "☒",
        [("Wingdings 2", 0xA3)] = "□",
        [("Symbol", 0x2D)] = "−",
        [("Symbol", 0xA3)] = "≤",
        [("Symbol", 0xA5)] = "∞",
        [("Symbol", 0xAC)] = "←",
        [("Symbol", 0xAE)] = "→",
        [("Symbol", 0xB0)] = "°",
        [("Symbol", 0xB1)] = "±",
        [("Symbol", 0xB3)] = "≥",
        [("Symbol", 0xB4)] = "×",
        [("Symbol", 0xB7)] = "•",
        [("Symbol", 0xB8)] = "÷",
        [("Symbol", 0xB9)] = "≠",
        [("Symbol", 0xBB)] = "≈",
        [("Symbol", 0xBC)] = "…",
        [("Symbol", 0xE5)] = "∑",
    };

    /// <summary>What the font Symbol draws for A to Z and for a to z.</summary>
    private const string GreekCapitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string GreekLetters = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /// <summary>What the font Symbol draws as any other font does.</summary>
    private const string Plain = "0123456789()[]{}<>+=/|.,:;!?%&#_";

    private static readonly string[] Fonts = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"];

    /// <summary>What a symbol prints: a character everyone has, or else its place in the private use area; null when it names no character.</summary>
    public static string? Print(string? font, string? code) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character) ? Print(font, character) : null;

    /// <summary>The same for a code that is read already.</summary>
    public static string? Print(string? font, ushort character)
    {
        if (char.IsSurrogate((char)character) || character == 0)
        {
            return null;
        }

        var isCode = character is >= PrivateUse and <= PrivateUse + 0xFF || (character <= 0xFF && Fonts.Contains(font));
        return !isCode ? ((char)character).ToString() : Meaning(font, character & 0xFF) ?? ((char)(PrivateUse | character)).ToString();
    }

    /// <summary>The symbol font among some fonts, if any.</summary>
    public static string? FirstOf(params ReadOnlySpan<string?> fonts)
    {
        foreach (var font in fonts)
        {
            if (Fonts.Contains(font))
            {
                return font;
            }
        }

        return null;
    }

    /// <summary>What letters set in a symbol font print; those of which nothing is known stay as they are.</summary>
    public static string PrintLetters(string font, string letters) => string.Concat(letters.Select(letter =>
        letter is > ' ' and <= '\u00FF' or >= (char)PrivateUse and <= (char)(PrivateUse + 0xFF) ? Meaning(font, letter & 0xFF) ?? letter.ToString() : letter.ToString()));

    /// <summary>True for a symbol that only its own font can draw.</summary>
    public static bool IsOrnament(string printed) => char.GetUnicodeCategory(printed[0]) == UnicodeCategory.PrivateUse;

    private static string? Meaning(string? font, int code) =>
        Circled(font, code) ?? Letter(font, (char)code) ?? Known.GetValueOrDefault((font ?? "", code));

    /// <summary>The font Symbol has Greek letters in the places of the Latin ones.</summary>
    private static string? Letter(string? font, char code) => (font, code) switch
    {
        ("Symbol", >= 'A' and <= 'Z') => GreekCapitals[code - 'A'].ToString(),
        ("Symbol", >= 'a' and <= 'z') => GreekLetters[code - 'a'].ToString(),
        ("Symbol", _) when Plain.Contains(code) => code.ToString(),
        _ => null,
    };

    /// <summary>Wingdings keeps ① to ⑩, and the same in black, in one row.</summary>
    private static string? Circled(string? font, int code) => (font, code) switch
    {
        ("Wingdings", >= 0x81 and <= 0x8A) => ((char)('①' + code - 0x81)).ToString(),
        ("Wingdings", >= 0x8C and <= 0x95) => ((char)('❶' + code - 0x8C)).ToString(),
        _ => null,
    };
}
