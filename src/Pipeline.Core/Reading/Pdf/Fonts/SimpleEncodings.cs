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

    private static readonly string?[] WinAnsiTexts = FromCodePage(1252, "•");
    private static readonly string?[] MacRomanTexts = FromCodePage(10000, null);
    private static readonly string?[] StandardTexts = MakeStandard();
    private static readonly string?[] SymbolTexts = MakeSymbol();

    public static string?[] WinAnsi() => [.. WinAnsiTexts];

    public static string?[] MacRoman() => [.. MacRomanTexts];

    public static string?[] Standard() => [.. StandardTexts];

    public static string?[] Symbol() => [.. SymbolTexts];

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
