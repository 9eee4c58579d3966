using System.Text;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// A font of a PDF document, named and not embedded: a viewer puts one of its own in its place. Chinese faces have codes that one of the
/// predefined character maps explains and no map back to text; Latin letters have numbers of glyphs and a map back, as a subset font has.
/// </summary>
/// <param name="Name">Its name in the page's resources.</param>
/// <param name="Face">Its name as a font.</param>
/// <param name="Map">The character map that explains its codes.</param>
internal sealed record PdfFont(string Name, string Face, string Map)
{
    public static PdfFont Title { get; } = new("F1", "FZXBSJW--GB1-0", "UniGB-UTF16-H");

    public static PdfFont Section { get; } = new("F2", "SimHei", "GBK-EUC-H");

    public static PdfFont Subsection { get; } = new("F3", "KaiTi_GB2312", "UniGB-UCS2-H");

    public static PdfFont Text { get; } = new("F4", "FangSong_GB2312", "UniGB-UCS2-H");

    public static PdfFont Cell { get; } = new("F5", "SimSun", "GBK-EUC-H");

    /// <summary>For the cell whose text runs from top to bottom.</summary>
    public static PdfFont Downwards { get; } = new("F6", "SimSun", "UniGB-UCS2-V");

    public static PdfFont Latin { get; } = new("F7", "TimesNewRomanPSMT", "Identity-H");

    public static IReadOnlyList<PdfFont> All { get; } = [Title, Section, Subsection, Text, Cell, Downwards, Latin];

    /// <summary>The glyph of a Latin letter is its place in the character set Adobe-GB1, which starts with the space at 1.</summary>
    private const int LatinStart = ' ' - 1;

    public static bool IsLatin(char character) => character is >= '!' and <= '~';

    /// <summary>The width of a character in ems: a Chinese one fills a square, Latin ones have the widths of Times.</summary>
    public static double Width(char character) => IsLatin(character) ? LatinWidth(character) / 1000.0 : 1;

    private static int LatinWidth(char character) => character switch
    {
        '.' or ',' => 250,
        'i' or 'j' or 'l' or 't' or ':' or ';' or '/' => 278,
        'f' or 'r' or 's' or '-' or '(' or ')' => 333,
        'a' or 'c' or 'e' or 'z' => 444,
        'w' => 722,
        'm' => 778,
        '%' => 833,
        '@' => 921,
        _ => char.IsUpper(character) ? 667 : 500,
    };

    /// <summary>The codes of a text, as a hexadecimal string.</summary>
    public string Codes(string text) => $"<{Convert.ToHexString(Map switch
    {
        "GBK-EUC-H" => (CodePagesEncodingProvider.Instance.GetEncoding("gbk") ?? Encoding.UTF8).GetBytes(text),
        "Identity-H" => [.. text.SelectMany(character => new byte[] { 0, (byte)(character - LatinStart) })],
        _ => Encoding.BigEndianUnicode.GetBytes(text),
    })}>";

    /// <summary>Writes the font, its descendant and its descriptor; the number is the font's.</summary>
    public int AddTo(PdfFile file)
    {
        var isLatin = Map == "Identity-H";
        var descriptor = file.Add($"<< /Type /FontDescriptor /FontName /{Face} /Flags {(isLatin ? 34 : 6)} /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 78 >>");
        var descendant = file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{Face} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor {descriptor} 0 R {(isLatin ? Widths : "/DW 1000")} >>");
        var back = isLatin ? $" /ToUnicode {file.AddStream(ToUnicode())} 0 R" : "";
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{Face} /Encoding /{Map} /DescendantFonts [{descendant} 0 R]{back} >>");
    }

    private static string Widths => $"/DW 500 /W [{'!' - LatinStart} [{string.Join(' ', Enumerable.Range('!', '~' - '!' + 1).Select(character => LatinWidth((char)character)))}]]";

    private static string ToUnicode() => $"""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        1 beginbfrange
        <{'!' - LatinStart:X4}> <{'~' - LatinStart:X4}> <{(int)'!':X4}>
        endbfrange
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """;
}
