using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading.Docx;

/// <summary>
/// Fields that print what their instruction says and keep no result (ECMA-376 part 1, 17.16.5): a character of a symbol font
/// (<c>SYMBOL 254 \f "Wingdings"</c>), and of the formulas (<c>EQ</c>) the two reports use: a character in a circle (<c>\o\ac(○,1)</c>)
/// and a fraction (<c>\f(1,2)</c>).
/// </summary>
internal static partial class FieldFormula
{
    private const int LargestCircled = 20;

    /// <summary>What a field prints; nothing for all other fields.</summary>
    /// <param name="instruction">Its instruction.</param>
    /// <param name="isUnread">True for a formula of another kind.</param>
    public static string Print(string instruction, out bool isUnread)
    {
        isUnread = false;
        if (Symbol().Match(instruction) is { Success: true } symbol)
        {
            return SymbolFonts.Print(symbol.Groups["font"].Value, CodeOf(symbol)) ?? "";
        }

        if (Enclosed().Match(instruction) is { Success: true } enclosed)
        {
            return Enclose(enclosed.Groups["frame"].Value, enclosed.Groups["text"].Value);
        }

        if (Fraction().Match(instruction) is { Success: true } fraction)
        {
            return $"{fraction.Groups["above"].Value}/{fraction.Groups["below"].Value}";
        }

        isUnread = Formula().IsMatch(instruction);
        return "";
    }

    /// <summary>A number in a circle is a character of its own; anything else enclosed is written in brackets.</summary>
    private static string Enclose(string frame, string text) =>
        frame is "○" or "◯" or "〇" && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= LargestCircled
            ? ((char)('①' + number - 1)).ToString()
            : $"（{text}）";

    private static ushort CodeOf(Match symbol) =>
        (symbol.Groups["hex"] is { Success: true } hex
            ? ushort.TryParse(hex.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : ushort.TryParse(symbol.Groups["decimal"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out code)) ? code : (ushort)0;

    [GeneratedRegex("""\A\s*SYMBOL\s+(0x(?<hex>[0-9A-F]{1,4})|(?<decimal>[0-9]{1,5}))(\s.*\\f\s*"?(?<font>[^"\\]*[^"\\\s])"?)?""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Symbol();

    [GeneratedRegex("""\A\s*EQ\s*\\o\s*(\\a[clr]\s*)?\(\s*(?<frame>[○◯〇□△◇])\s*[,;，；]\s*(?<text>[^\s(),;\\，；]+)\s*\)\s*\z""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Enclosed();

    [GeneratedRegex("""\A\s*EQ\s*\\f\s*\(\s*(?<above>[^\s(),;\\，；]+)\s*[,;，；]\s*(?<below>[^\s(),;\\，；]+)\s*\)\s*\z""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Fraction();

    [GeneratedRegex("""\A\s*EQ[\s\\]""", RegexOptions.IgnoreCase)]
    private static partial Regex Formula();
}
