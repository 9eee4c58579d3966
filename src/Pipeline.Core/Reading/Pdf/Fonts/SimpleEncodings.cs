using System.Text;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>The encodings that fonts of one-byte codes name (ISO 32000-1, annex D). Each call gives a copy that may be changed.</summary>
internal static class SimpleEncodings
{
    private const int FirstStandard = 0xA1;
    private const int FirstSymbol = 0x20;

    /// <summary>The standard encoding from 0xA1 on; a space where there is no glyph.</summary>
    private const string StandardUpper =
        "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß";

    /// <summary>The encoding of the font Symbol up to 0x7E.</summary>
    private const string SymbolLower =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /// <summary>The encoding of the font Symbol from 0xA1 on.</summary>
    private const string SymbolUpper = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…";

    /// <summary>The font ZapfDingbats stands in Unicode's block of dingbats in its own order, its codes from 0xA1 on a little nearer.</summary>
    private const int Dingbat = 0x26E0;

    private const int UpperDingbat = 0x26C0;

    /// <summary>The codes of the dingbats that stand elsewhere in Unicode, as characters.</summary>
    private const string OtherCodes = " %*+Hlnstuw\u00A8\u00A9\u00AA\u00AB\u00D5\u00D6\u00D7";

    /// <summary>Those dingbats, in the same order.</summary>
    private const string OtherDingbats = " ☎☛☞★●■▲▼◆◗♣♦♥♠→↔↕";

    private static readonly string?[] WinAnsiTexts = FromCodePage(1252, "•");
    private static readonly string?[] MacRomanTexts = FromCodePage(10000, null);
    private static readonly string?[] StandardTexts = MakeStandard();
    private static readonly string?[] SymbolTexts = MakeSymbol();

    public static string?[] WinAnsi() => [.. WinAnsiTexts];

    public static string?[] MacRoman() => [.. MacRomanTexts];

    public static string?[] Standard() => [.. StandardTexts];

    public static string?[] Symbol() => [.. SymbolTexts];

    /// <summary>The encoding of the font ZapfDingbats (ISO 32000-1, annex D.6).</summary>
    public static string?[] Dingbats() => [.. Enumerable.Range(0, 256).Select(DingbatOf)];

    private static string? DingbatOf(int code) => OtherCodes.IndexOf((char)code) is >= 0 and var other ? OtherDingbats[other].ToString() : code switch
    {
        > 0x20 and < 0x7F => ((char)(Dingbat + code)).ToString(),
        >= 0xAC and <= 0xB5 => ((char)('①' + code - 0xAC)).ToString(),
        > 0xA0 and < 0xFF and not 0xF0 => ((char)(UpperDingbat + code)).ToString(),
        _ => null,
    };

    /// <summary>The printable characters of a code page; codes it does not use stand for what is given.</summary>
    private static string?[] FromCodePage(int number, string? unused)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.Latin1;
        var texts = new string?[256];
        for (var code = (int)' '; code < texts.Length; code++)
        {
            var text = encoding.GetString([(byte)code]);
            texts[code] = text is [< '\u00A0' and > '~'] or ['\uFFFD'] ? unused : text;
        }

        return texts;
    }

    private static string?[] MakeStandard()
    {
        var texts = new string?[256];
        Put(texts, ' ', Enumerable.Range(' ', '~' - ' ' + 1).Select(code => code switch { '\'' => '’', '`' => '‘', _ => (char)code }));
        Put(texts, FirstStandard, StandardUpper);
        texts[' '] = " ";
        return texts;
    }

    private static string?[] MakeSymbol()
    {
        var texts = new string?[256];
        Put(texts, FirstSymbol, SymbolLower);
        Put(texts, FirstStandard, SymbolUpper);
        texts[' '] = " ";
        return texts;
    }

    private static void Put(string?[] texts, int first, IEnumerable<char> characters)
    {
        foreach (var character in characters)
        {
            texts[first++] = character == ' ' ? null : character.ToString();
        }
    }
}
