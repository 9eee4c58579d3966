using System.Text;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>
/// A predefined CMap of Chinese, Japanese or Korean (ISO 32000-1, table 118) whose codes are those of a code page or of Unicode. Its tables are
/// not needed for text: the bytes themselves say it.
/// </summary>
/// <param name="page">The code page.</param>
/// <param name="isVertical">True for the form of the map that writes from top to bottom.</param>
internal sealed class CodePageMap(PredefinedCodePage page, bool isVertical) : CodeMap
{
    public override bool IsVertical => isVertical;

    public override FontCode Next(ReadOnlySpan<byte> text) => FontCode.Of(text, page.Cut switch
    {
        CodeCut.Utf16 => text[0] is >= 0xD8 and <= 0xDB ? 4 : 2,
        CodeCut.Utf8 => text[0] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 },
        CodeCut.Utf32 => 4,
        CodeCut.Gb18030 => text[0] < 0x81 ? 1 : text.Length > 1 && text[1] is >= 0x30 and <= 0x39 ? 4 : 2,
        CodeCut.SevenBits => 2,
        CodeCut.ShiftJis => text[0] is < 0x81 or (>= 0xA0 and < 0xE0) ? 1 : 2,
        _ => text[0] < 0x81 ? 1 : 2,
    });

    /// <summary>Only the printable characters of ASCII, which alone are narrower than others, have numbers known here.</summary>
    public override int GlyphOf(FontCode code) =>
        TextOf(code) is [>= ' ' and <= '~' and var character] ? page.FirstAscii + character - ' ' : UnknownGlyph;

    public override string? TextOf(FontCode code)
    {
        var bytes = code.ToBytes();
        if (page.Cut == CodeCut.SevenBits)
        {
            bytes = [.. bytes.Select(value => (byte)(value | 0x80))];
        }

        var text = page.Encoding.GetString(bytes);
        return text.Contains('\uFFFD') ? null : text;
    }

    /// <summary>The map of a name, or null when it is none of these.</summary>
    public static CodePageMap? Find(string name)
    {
        foreach (var (prefix, page) in PredefinedCodePage.All)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return new CodePageMap(page, name.EndsWith("-V", StringComparison.Ordinal) || name == "V");
            }
        }

        return null;
    }
}

/// <summary>How a code page's strings are cut into codes.</summary>
internal enum CodeCut
{
    /// <summary>One byte below 0x81, else two.</summary>
    DoubleByte,

    /// <summary>One, two or four bytes.</summary>
    Gb18030,

    /// <summary>One or two bytes, with half-width katakana among the single ones.</summary>
    ShiftJis,

    /// <summary>Two bytes, each without its eighth bit.</summary>
    SevenBits,

    /// <summary>One to four bytes.</summary>
    Utf8,

    /// <summary>Two bytes, or four for a pair.</summary>
    Utf16,

    /// <summary>Four bytes.</summary>
    Utf32,
}

/// <summary>The code page of predefined CMaps.</summary>
/// <param name="Encoding">Decodes a code.</param>
/// <param name="Cut">Cuts strings into codes.</param>
/// <param name="FirstAscii">The number of the space's glyph in the character collection; those of ASCII follow it.</param>
internal sealed record PredefinedCodePage(Encoding Encoding, CodeCut Cut, int FirstAscii)
{
    /// <summary>By the beginnings of the CMaps' names, the longer before the shorter.</summary>
    public static readonly (string Prefix, PredefinedCodePage Page)[] All =
    [
        .. Unicode("UniGB", 1), .. Unicode("UniCNS", 1), .. Unicode("UniJIS", 1), .. Unicode("UniKS", 1),
        ("GBKp-EUC", Legacy(54936, CodeCut.Gb18030, 1)),
        ("GBK2K", Legacy(54936, CodeCut.Gb18030, 1)),
        ("GBK-EUC", Legacy(54936, CodeCut.Gb18030, 814)),
        ("GB-EUC", Legacy(54936, CodeCut.DoubleByte, 814)),
        ("GBpc-EUC", Legacy(54936, CodeCut.DoubleByte, 1)),
        ("GB-", Legacy(54936, CodeCut.SevenBits, 1)),
        ("ETen-B5", Legacy(950, CodeCut.DoubleByte, 13648)),
        ("ETenms-B5", Legacy(950, CodeCut.DoubleByte, 1)),
        ("HKscs-B5", Legacy(950, CodeCut.DoubleByte, 1)),
        ("B5pc", Legacy(950, CodeCut.DoubleByte, 1)),
        ("90ms-RKSJ", Legacy(932, CodeCut.ShiftJis, 231)),
        ("90msp-RKSJ", Legacy(932, CodeCut.ShiftJis, 1)),
        ("90pv-RKSJ", Legacy(932, CodeCut.ShiftJis, 1)),
        ("KSCms-UHC", Legacy(949, CodeCut.DoubleByte, 1)),
        ("KSC-EUC", Legacy(949, CodeCut.DoubleByte, 8094)),
        ("KSCpc-EUC", Legacy(949, CodeCut.DoubleByte, 1)),
    ];

    private static (string Prefix, PredefinedCodePage Page)[] Unicode(string prefix, int firstAscii) =>
    [
        ($"{prefix}-UTF32", new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), CodeCut.Utf32, firstAscii)),
        ($"{prefix}-UTF8", new(Encoding.UTF8, CodeCut.Utf8, firstAscii)),
        ($"{prefix}-U", new(Encoding.BigEndianUnicode, CodeCut.Utf16, firstAscii)),
        ($"{prefix}2004-UTF32", new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), CodeCut.Utf32, firstAscii)),
        ($"{prefix}2004-UTF8", new(Encoding.UTF8, CodeCut.Utf8, firstAscii)),
        ($"{prefix}2004-U", new(Encoding.BigEndianUnicode, CodeCut.Utf16, firstAscii)),
    ];

    private static PredefinedCodePage Legacy(int number, CodeCut cut, int firstAscii) => new(
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
            ?? throw new NotSupportedException($"Code page {number} is part of the base class library."),
        cut,
        firstAscii);
}
