using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Atoms;

/// <summary>
/// Every number nothing else has taken, with its unit: 12件, 35.6万元, 一年半, 两名; forty-two, RMB 3.56 million, a year and a half.
/// 一 and “one” may go unsaid, and so may a lone Chinese digit that counts nothing.
/// </summary>
internal static partial class Numbers
{
    private static readonly PhraseList<bool> Counters = PhraseList<bool>.Of("figure_counters.tsv", 0, row => row[1] == "label");

    /// <summary>Those of a Chinese text.</summary>
    public static IEnumerable<Atom> Chinese(FigureText text)
    {
        foreach (var half in ChineseHalf().Matches(text.Rest).Select(match => (match.Index, Unit: Unit.Chinese.At(text.Rest, match.Index + 1) ?? Unit.Chinese.At(text.Rest, match.Index + 1 + match.Groups["g"].Length))))
        {
            if (half.Unit is { } unit)
            {
                yield return new Quantity(half.Index, unit.End, Rational.Of(1, 2), unit.Value);
            }
        }

        foreach (var number in ChineseNumeral.In(text.Rest).Where(number => number.Start == 0 || text.Rest[number.Start - 1] != '半'))
        {
            yield return InChinese(text, number);
        }
    }

    /// <summary>Those of an English text.</summary>
    public static IEnumerable<Atom> English(FigureText text)
    {
        foreach (Match match in EnglishHalf().Matches(text.Rest))
        {
            if (Unit.English.At(text.Rest, match.Index + match.Length) is { } unit)
            {
                yield return new Quantity(match.Index, unit.End, Rational.Of(1, 2), unit.Value);
            }
        }

        foreach (Match match in EnglishSpan().Matches(text.Rest))
        {
            if (Unit.English.At(text.Rest, match.Index + match.Length) is { } unit)
            {
                var half = AndHalf().Match(text.Rest, unit.End);
                yield return new Quantity(match.Index, unit.End + half.Length, half.Success ? Rational.Of(3, 2) : 1, unit.Value) { IsOptional = !half.Success };
            }
        }

        foreach (Match match in EnglishWord().Matches(text.Rest))
        {
            yield return new Quantity(match.Index, match.Index + match.Length, match.Groups["two"].Success ? 2 : match.Value == "thrice" ? 3 : 1, Unit.Count) { IsOptional = match.Value is not ("twice" or "thrice") };
        }

        foreach (var number in EnglishNumeral.In(text.Rest).Where(number => !number.IsPlural))
        {
            yield return InEnglish(text, number);
        }
    }

    private static Quantity InChinese(FigureText text, ChineseNumber number)
    {
        var rest = text.Rest;
        var isAndHalf = AndHalf().Match(rest, number.End);
        var place = isAndHalf.Success ? number.End + isAndHalf.Length : number.End;
        var unit = Unit.Chinese.At(rest, place);
        var end = unit?.End ?? place;
        var isYearAndHalf = unit is not null && end < rest.Length && rest[end] == '半';
        var counter = Counters.At(rest, number.End);
        var sign = number.Start > 0 && rest[number.Start - 1] == '-' && (number.Start < 2 || !char.IsLetterOrDigit(rest[number.Start - 2])) ? -1 : 1;
        var length = number.End - number.Start;
        return new Quantity(number.Start, end + (isYearAndHalf ? 1 : 0), (number.Value + (isAndHalf.Success || isYearAndHalf ? Rational.Of(1, 2) : 0)) * sign, unit?.Value ?? CurrencyBefore(text, number.Start) ?? Unit.Count)
        {
            NumberEnd = number.End,
            IsLabel = counter?.Value ?? false,
            IsOptional = number.IsInWords && !isAndHalf.Success && !isYearAndHalf && ((length == 1 && (rest[number.Start] == '一' || (unit is null && counter is null))) || IsQuoted(text.Text, number.Start, '“', '”')),
        };
    }

    private static Quantity InEnglish(FigureText text, EnglishNumber number)
    {
        var unit = UnitAfter(text.Rest, number.End);
        var half = unit is { End: var after } ? AndHalf().Match(text.Rest, after) : Match.Empty;
        var face = number.Value + (half.Success ? Rational.Of(1, 2) : 0);
        var sign = number.Start > 0 && text.Rest[number.Start - 1] == '-' && (number.Start < 2 || text.Rest[number.Start - 2] == ' ') ? -1 : 1;
        return new Quantity(number.Start, unit is { } found ? found.End + half.Length : number.End, face * sign, CurrencyBefore(text, number.Start) ?? unit?.Value ?? Unit.Count)
        {
            NumberEnd = number.End,
            IsOptional = number.IsInWords && (number.Value == 1 || IsQuoted(text.Text, number.Start, '“', '”')),
        };
    }

    private static Phrase<Unit>? UnitAfter(string text, int end)
    {
        var filler = Filler().Match(text, end);
        return Unit.English.At(text, end + filler.Length) ?? (filler.Length > 1 ? Unit.English.At(text, end + 1) : null);
    }

    private static Unit? CurrencyBefore(FigureText text, int start)
    {
        var end = start > 0 && text.Rest[start - 1] == ' ' ? start - 1 : start;
        return Unit.English.Before(text.Rest, end) is { Value: { IsMoney: true } money } ? money : text.Rest.AsSpan(0, end).EndsWith("人民币") ? Unit.Chinese.At("元", 0)?.Value : null;
    }

    /// <summary>The number in a quoted name, as in “三个中心”, may keep its form or not.</summary>
    private static bool IsQuoted(string text, int place, char opening, char closing)
    {
        var open = text.LastIndexOf(opening, place, Math.Min(place + 1, 12));
        var close = text.IndexOf(closing, place, Math.Min(60, text.Length - place));
        return open >= 0 && close > 0 && text.AsSpan(open, place - open).IndexOf(closing) < 0;
    }

    [GeneratedRegex("(?<![0-9一二两三四五六七八九十]个)半(?<g>个多?|)(?=[年天日小月钟周世])")]
    private static partial Regex ChineseHalf();

    [GeneratedRegex(@"\G(?:个半(?=小时|月|钟头|星期)| and a half(?![a-z]))")]
    private static partial Regex AndHalf();

    [GeneratedRegex(@"(?<![a-z]|and a )half[ -](?:an? )?(?=year|month|day|hour|week|century)")]
    private static partial Regex EnglishHalf();

    [GeneratedRegex(@"(?<![a-z])(?:an?|the|past|last|next|every|each) (?=(?:year|month|week|day|hour|minute|decade|century|fortnight)(?![a-z]))")]
    private static partial Regex EnglishSpan();

    [GeneratedRegex(@"(?<![a-z])(?:(?<two>both|pair|couple|double|dual|twin|two-fold|twice)|once|single|thrice)(?![a-z])")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\G(?:[ -]|)(?:(?:consecutive|straight|full|whole|entire|more|additional|extra|further|other|past|successive|new|calendar|natural)[ -])?")]
    private static partial Regex Filler();
}
