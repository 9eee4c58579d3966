using System.Globalization;
using System.Text;

namespace Pipeline.Core.Terminology;

/// <summary>Prints numbers as enumerators do, by the names of ECMA-376 (<c>ST_NumberFormat</c>).</summary>
internal static class NumberFormats
{
    public const string Bullet = "bullet";
    public const string None = "none";
    public const string Decimal = "decimal";

    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Formats that count on a fixed row of signs and go on with plain digits when it ends.</summary>
    private static readonly Dictionary<string, string[]> Rows = new()
    {
        ["decimalEnclosedCircle"] = Signs("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
        ["decimalEnclosedCircleChinese"] = Signs("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
        ["decimalEnclosedFullstop"] = Signs("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
        ["decimalEnclosedParen"] = Signs("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
        ["ideographEnclosedCircle"] = Signs("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
        ["ideographTraditional"] = Signs(Stems),
        ["ideographZodiac"] = Signs(Branches),
        ["ideographZodiacTraditional"] = [.. Enumerable.Range(0, 60).Select(number => $"{Stems[number % 10]}{Branches[number % 12]}")],
        ["aiueo"] = Signs("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"),
        ["aiueoFullWidth"] = Signs("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
        ["iroha"] = Signs("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ"),
        ["irohaFullWidth"] = Signs("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"),
        ["ganada"] = Signs("가나다라마바사아자차카타파하"),
        ["chosung"] = Signs("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
        ["cardinalText"] = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"],
        ["ordinalText"] = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth"],
    };

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number in a format; a format not known here, or a number it cannot print, in digits.</summary>
    public static string Format(int number, string format)
    {
        if (number < 0 || (number == 0 && format is not "decimalZero"))
        {
            return Digits(number);
        }

        if (Rows.TryGetValue(format, out var row))
        {
            return number <= row.Length ? row[number - 1] : Digits(number);
        }

        return format switch
        {
            None or Bullet => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Digits(number).Select(digit => (char)(digit - '0' + '０'))),
            "numberInDash" => $"- {Digits(number)} -",
            "hex" => number.ToString("X", CultureInfo.InvariantCulture),
            "ordinal" => Digits(number) + OrdinalEnding(number),
            "upperLetter" => Letters(number, 'A'),
            "lowerLetter" => Letters(number, 'a'),
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            _ => ChineseNumbers.Format(number, format) ?? Digits(number),
        };
    }

    /// <summary>The format an HTML list's type asks for.</summary>
    public static string OfHtml(string? type) => type switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => Decimal,
    };

    /// <summary>A to Z, then AA to ZZ: the letter is repeated, not carried.</summary>
    private static string Letters(int number, char first)
    {
        var repeats = (number - 1) / 26 + 1;
        return repeats > 30 ? Digits(number) : new string((char)(first + (number - 1) % 26), repeats);
    }

    private static string Roman(int number)
    {
        if (number >= 4000)
        {
            return Digits(number);
        }

        var roman = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }

    private static string OrdinalEnding(int number) => (number % 100, number % 10) switch
    {
        (not 11, 1) => "st",
        (not 12, 2) => "nd",
        (not 13, 3) => "rd",
        _ => "th",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string[] Signs(string row) => [.. row.EnumerateRunes().Select(sign => sign.ToString())];
}
