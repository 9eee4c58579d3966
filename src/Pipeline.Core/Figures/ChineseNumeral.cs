using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures;

/// <summary>A number read from Chinese text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Start">The place it begins at.</param>
/// <param name="End">The place after it.</param>
/// <param name="IsInWords">True when no Arabic digit is in it.</param>
internal sealed record ChineseNumber(Rational Value, int Start, int End, bool IsInWords);

/// <summary>
/// Reads the numbers of Chinese text in any mixture of digits and characters: 三万零二, 35.6万, 4亿2000万, 20余万, 二〇一九, 三万二.
/// </summary>
internal ref partial struct ChineseNumeral
{
    private const string Digits = "零〇一二三四五六七八九";
    private const int MostDigits = 40;
    private const int MostDecimals = 20;
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";
    private readonly string _text;
    private int _place;
    private Rational _total;
    private Rational _section;
    private Rational? _pending;
    private int _lastUnit;
    private int _lastScale;
    private bool _mayBeShort;
    private bool _hasArabic;

    private ChineseNumeral(string text, int start) => (_text, _place) = (text, start);

    /// <summary>The number that begins at a place; null when there is none.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="start">Where it may begin.</param>
    /// <param name="mayBeBare">True where 百, 千, 万 and 亿 stand for one of them: after 近, 超, 逾.</param>
    public static ChineseNumber? Read(string text, int start, bool mayBeBare = false)
    {
        var reader = new ChineseNumeral(text, start);
        if (mayBeBare && "百千万亿".Contains(text[start]))
        {
            reader._pending = 1;
        }

        while (reader._place < text.Length && reader.Step())
        {
        }

        return reader._place == start ? null : new(reader.Sum(), start, reader._place, !reader._hasArabic);
    }

    /// <summary>Every number in the text, in order.</summary>
    public static IEnumerable<ChineseNumber> In(string text)
    {
        for (var place = 0; place < text.Length;)
        {
            var number = Read(text, place, IsBare(text, place));
            if (number is not null)
            {
                yield return number;
            }

            place = number?.End ?? (place + 1);
        }
    }

    /// <summary>百, 千, 万 and 亿 are numbers of their own between a modifier and what is counted: 近千人, 百余件.</summary>
    private static bool IsBare(string text, int place) =>
        "百千万亿".Contains(text[place]) && place + 1 < text.Length
        && ("余多".Contains(text[place + 1]) || (place > 0 && "近超逾约过破达满每".Contains(text[place - 1]) && !"分".Contains(text[place + 1])));

    /// <summary>The value of a whole small number in digits or characters; null when it is none.</summary>
    public static int? Small(string text) =>
        text.Length is > 0 and < 9 && Read(text, 0) is { } number && number.End == text.Length && number.Value.IsWhole ? (int)number.Value.Numerator : null;

    /// <summary>The value of one character, 0 to 9; -1 for any other.</summary>
    public static int DigitOf(char character) => character switch
    {
        '两' or '俩' => 2,
        '仨' => 3,
        '〇' => 0,
        _ when Digits.IndexOf(character) is > 0 and var place => place - 1,
        _ => FormalDigits.IndexOf(character),
    };

    private static int PowerOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    private static int ScaleOf(char character) => character switch { '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    private bool Step()
    {
        var character = _text[_place];
        return char.IsAsciiDigit(character) ? ReadArabic()
            : DigitOf(character) >= 0 ? ReadDigits()
            : character is '廿' or '卅' ? ReadTens(character == '廿' ? 20 : 30)
            : PowerOf(character) is > 0 and var power ? ReadPower(power)
            : ScaleOf(character) is > 0 and var scale ? ReadScale(scale)
            : IsInfix(character) && Skip();
    }

    private bool ReadArabic()
    {
        var match = Arabic().Match(_text, _place);
        if (_pending is not null || !match.Success)
        {
            return false;
        }

        (_pending, _hasArabic, _mayBeShort) = (Rational.Parse(match.Value), true, match.Length == 1);
        _place += match.Length;
        return true;
    }

    private bool ReadDigits()
    {
        var end = _place;
        var (digits, isAfterZero) = (0, false);
        Rational value = 0;
        for (; end < _text.Length && digits < MostDigits && DigitOf(_text[end]) is >= 0 and var digit; end++, digits++)
        {
            (value, isAfterZero) = ((value * 10) + digit, isAfterZero || digit == 0);
        }

        if (_pending is not null)
        {
            return false;
        }

        _place = end;
        if (end + 1 < _text.Length && _text[end] == '点' && DigitOf(_text[end + 1]) >= 0)
        {
            Rational place = 1;
            for (_place = end + 1; _place < _text.Length && _place - end <= MostDecimals && DigitOf(_text[_place]) is >= 0 and var digit; _place++)
            {
                place /= 10;
                value += place * digit;
            }
        }

        (_pending, _mayBeShort) = (value, digits == 1 && !isAfterZero);
        return true;
    }

    private bool ReadTens(int tens)
    {
        if (_pending is not null)
        {
            return false;
        }

        (_section, _lastUnit) = (_section + tens, 10);
        return Skip();
    }

    private bool ReadPower(int power)
    {
        if (_pending is null && power != 10)
        {
            return false;
        }

        (_section, _pending, _lastUnit) = (_section + ((_pending ?? 1) * power), null, power);
        return Skip();
    }

    private bool ReadScale(int scale)
    {
        var section = _section + (_pending ?? 0);
        var whole = _total + section;
        if (whole == 0 || (_lastScale > 0 && _lastScale <= scale && _lastScale != 10_000))
        {
            return false;
        }

        _total = scale > _lastScale ? whole * scale : _total + (section * scale);
        (_section, _pending, _lastUnit, _lastScale) = (0, null, scale, scale);
        return Skip();
    }

    /// <summary>余, 多 and 几 between a number and its scale: 20余万; after all of it they belong to it too: 80余, 十几.</summary>
    private readonly bool IsInfix(char character) =>
        (_total != 0 || _section != 0 || _pending is not null)
        && (character is '余' or '多' || (_lastUnit == 10 && _pending is null && character is '几' or '来'));

    private bool Skip()
    {
        _place++;
        return true;
    }

    /// <summary>三万二 is 32,000: a last digit without its unit counts the unit below.</summary>
    private readonly Rational Sum()
    {
        var last = _pending ?? 0;
        return _total + _section + (_mayBeShort && _lastUnit >= 100 ? last * (_lastUnit / 10) : last);
    }

    [GeneratedRegex(@"\G(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,40})(?:\.[0-9]{1,20})?")]
    private static partial Regex Arabic();
}
