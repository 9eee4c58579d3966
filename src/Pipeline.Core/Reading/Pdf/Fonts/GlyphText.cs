using System.Text;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>
/// Mends what programs that make PDFs write into the maps of fonts: they look a glyph up backwards, and where several characters have the
/// same one they may name the wrong one. The reader of the page sees no difference.
/// </summary>
internal static class GlyphText
{
    /// <summary>UTF-16 units that a glyph may stand for; the longest ligature known, U+FDFA, stands for 18.</summary>
    public const int Longest = 64;

    private const char FirstRadical = '\u2F00';

    /// <summary>The characters of the radicals from U+2F00 on (Unicode, KangXi radicals).</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The radicals among U+2E80 to U+2EF3 that are whole characters, each before its character (Unicode, EquivalentUnifiedIdeograph).</summary>
    private const string Supplement =
        "⺠民⺒巳⺓幺⺛旡⺝月⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻎辶⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺗心⺜日⺞歺⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳冈⺴网⺶羊⺷羊⺸羊⺹耂⺺聿⺻肀⺼月⺽臼⺾艹⺿艹⻀艹⻂衤⻃西⻇角⻈讠⻊足⻌辶⻍辶⻏阝⻐钅⻕阜⻖阝⻞食⻟飠⻠饣⻡首⻭歯⻯竜⻱亀⻲亀";

    /// <summary>The letters of the ligatures from U+FB00 on.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Fonts whose codes are no characters, by the beginnings of their names.</summary>
    private static readonly (string Prefix, string Font)[] SymbolNames =
        [("Wingdings2", "Wingdings 2"), ("Wingdings-2", "Wingdings 2"), ("Wingdings 2", "Wingdings 2"), ("Wingdings", "Wingdings"), ("Symbol", "Symbol"), ("OpenSymbol", "Symbol")];

    /// <summary>Beginnings of the names of fonts of signs: what they have in the private use area is an ornament.</summary>
    private static readonly string[] FontsOfSigns = ["Wingdings", "Webdings", "Symbol", "OpenSymbol", "StarSymbol", "ZapfDingbats", "Marlett", "MTExtra"];

    private static readonly Dictionary<char, char> Supplements = Supplement.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The text of a glyph as the page shows it; empty for what is no text, and for more than any glyph stands for.</summary>
    public static string Clean(string? text, string font) => text switch
    {
        null or { Length: 0 or > Longest } => "",
        [var only] => CleanOne(only, font),
        _ => Each(text, character => CleanOne(character, font)),
    };

    /// <summary>A text that a file gives as one, without what is no character; line ends in it are spaces.</summary>
    public static string Whole(string text) => Each(text, character => character switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or '\u007F' => "",
        _ => character.ToString(),
    });

    /// <summary>Half of a pair of surrogates stands for nothing.</summary>
    private static string Each(string text, Func<char, string> clean)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            cleaned.Append(!rune.IsBmp ? rune.ToString() : rune == Rune.ReplacementChar ? "" : clean((char)rune.Value));
        }

        return cleaned.ToString();
    }

    /// <summary>True for a sign that only its own font can draw.</summary>
    public static bool IsOrnament(string text, string font) =>
        text is [>= '\uE000' and <= '\uF8FF'] && Array.Exists(FontsOfSigns, sign => font.StartsWith(sign, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text that stands a number of places behind another: its last character is counted on.</summary>
    public static string Advance(string first, uint distance)
    {
        if (first.Length == 0 || distance == 0)
        {
            return first;
        }

        var start = first.Length > 1 && char.IsSurrogatePair(first[^2], first[^1]) ? first.Length - 2 : first.Length - 1;
        var last = start == first.Length - 2 ? char.ConvertToUtf32(first[start], first[start + 1]) : first[start];
        return Rune.TryCreate(last + (long)distance is > 0 and <= 0x10FFFF and var code ? (int)code : -1, out var rune) ? first[..start] + rune : "";
    }

    private static string CleanOne(char character, string font) => character switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or '\u007F' or '\uFFFD' or '\uFFFF' => "",
        '\u00AD' => "-",
        >= FirstRadical and < (char)(FirstRadical + 214) and var radical => Radicals[radical - FirstRadical].ToString(),
        >= '\u2E80' and < FirstRadical and var radical when Supplements.TryGetValue(radical, out var whole) => whole.ToString(),
        >= '\uFB00' and <= '\uFB06' and var ligature => Ligatures[ligature - '\uFB00'],
        >= '\uF000' and <= '\uF0FF' and var symbol => SymbolFonts.Print(FontOf(font), ((int)symbol).ToString("X4")) ?? symbol.ToString(),
        _ => char.IsSurrogate(character) ? "" : character.ToString(),
    };

    private static string? FontOf(string name) => SymbolNames.FirstOrDefault(known => name.StartsWith(known.Prefix, StringComparison.Ordinal)).Font;
}
