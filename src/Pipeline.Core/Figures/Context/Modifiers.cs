using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>How exact a figure is said to be.</summary>
internal enum ModifierKind
{
    /// <summary>As it stands.</summary>
    None,

    /// <summary>余, 超过, 至少: more than.</summary>
    Above,

    /// <summary>近, 不足, 至多: less than.</summary>
    Below,

    /// <summary>约, 左右: about.</summary>
    About,
}

/// <summary>A modifier of a figure.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="IsWeak">True for a word that often says nothing of exactness: 20日内, “over three years”.</param>
internal readonly record struct Modifier(ModifierKind Kind, bool IsWeak);

/// <summary>“More than”, “nearly” and “about” must stand on both sides: turned round they are an error, lost they are a warning.</summary>
internal static partial class Modifiers
{
    private static readonly PhraseList<Modifier> ChineseBefore = Words(2, "before");
    private static readonly PhraseList<Modifier> ChineseAfter = Words(2, "after");
    private static readonly PhraseList<Modifier> EnglishBefore = Words(3, "before");
    private static readonly PhraseList<Modifier> EnglishAfter = Words(3, "after");

    /// <summary>The findings about all pairs of quantities.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        foreach (var (chinese, english) in pairing.Pairs.Where(pair => pair.Chinese is Quantity && pair.English is Quantity))
        {
            var (a, b) = (OfChinese(pairing.Chinese.Text, chinese), OfEnglish(pairing.English.Text, english));
            if (!IsBound(pairing.Chinese.Text.Text, chinese, pairing.English.Text.Text, english) && Judge(a, b) is { } reason)
            {
                yield return new(
                    reason,
                    reason is FigureReason.ModifierReversed ? FigureOutcome.Error : FigureOutcome.Warning,
                    Widened(pairing.Chinese, chinese, 4),
                    Widened(pairing.English, english, 14));
            }
        }
    }

    /// <summary>The modifier of an atom in Chinese.</summary>
    public static Modifier OfChinese(FigureText text, Atom atom)
    {
        if (atom is Quantity quantity && text.Text.AsSpan(atom.Start, quantity.End - atom.Start).IndexOfAny("余多几来") >= 0)
        {
            return new(ModifierKind.Above, false);
        }

        if (text.Text.AsSpan(atom.Start, atom.End - atom.Start) is "过半" or "近半" or "大半")
        {
            return new(text.Text[atom.Start] == '近' ? ModifierKind.Below : ModifierKind.Above, true);
        }

        var lead = ChineseSkipped().Match(text.Text, 0, atom.Start);
        var before = ChineseBefore.Before(text.Text, atom.Start - lead.Length)
            ?? (ChineseApart().Match(text.Text, 0, atom.Start) is { Success: true } apart ? ChineseBefore.At(text.Text, apart.Index) : null);
        var isRecent = before is { } near && text.Text[near.Start] == '近' && atom is Quantity { Unit.Dimension: "months" or "minutes" };
        for (var place = atom.End; before is null or { Value.Kind: ModifierKind.None } && place <= Math.Min(atom.End + 5, text.Text.Length - 1) && (place == atom.End || char.IsLetter(text.Text[place - 1])); place++)
        {
            if (ChineseAfter.At(text.Text, place) is { } after && (after.End - after.Start > 1 || place == atom.End))
            {
                return after.Value;
            }
        }

        return before is null || isRecent ? default : before.Value.Value;
    }

    /// <summary>The modifier of an atom in English.</summary>
    public static Modifier OfEnglish(FigureText text, Atom atom)
    {
        var tail = EnglishTail().Match(text.Text, atom.End);
        if (tail.Success)
        {
            return tail.Value.StartsWith('+') ? new(ModifierKind.Above, false) : EnglishAfter.At(text.Text, tail.Groups["m"].Index)?.Value ?? default;
        }

        var lead = EnglishSkipped().Match(text.Text, 0, atom.Start);
        var modifier = EnglishBefore.Before(text.Text, atom.Start - lead.Length);
        var isDuring = modifier is { } over && atom is Quantity { Unit.Dimension: "months" or "minutes" } && text.Text.AsSpan(over.Start, over.End - over.Start) is "over";
        return modifier is null ? default : modifier.Value.Value with { IsWeak = modifier.Value.Value.IsWeak || isDuring };
    }

    /// <summary>五千元以上五万元以下 is “between 5,000 and 50,000 yuan”: the bounds of a range are their own modifiers.</summary>
    private static bool IsBound(string chinese, Atom a, string english, Atom b) =>
        (ChineseLower().IsMatch(chinese.AsSpan(a.End)) && (EnglishLower().IsMatch(english.AsSpan(0, b.Start)) || EnglishOn().IsMatch(english.AsSpan(b.End))))
        || (ChineseUpper().IsMatch(chinese.AsSpan(0, a.Start)) && EnglishUpper().IsMatch(english.AsSpan(0, b.Start)));

    private static FigureReason? Judge(Modifier chinese, Modifier english) => (chinese.Kind, english.Kind) switch
    {
        (ModifierKind.Above, ModifierKind.Below) or (ModifierKind.Below, ModifierKind.Above) => FigureReason.ModifierReversed,
        (ModifierKind.Below, ModifierKind.About) => null,
        var (a, b) when a == b || (a is ModifierKind.None && english.IsWeak) || (b is ModifierKind.None && chinese.IsWeak) => null,
        (ModifierKind.Above, ModifierKind.About) when english.IsWeak => null,
        _ => FigureReason.ModifierLost,
    };

    private static string Widened(Side side, Atom atom, int width) =>
        side.Text.Quote(Math.Max(0, atom.Start - width), Math.Min(side.Text.Text.Length, atom.End + width));

    private static PhraseList<Modifier> Words(int column, string place) => new(
        from row in Terminology.EmbeddedData.Rows("figure_modifiers.tsv")
        where row[1].StartsWith(place, StringComparison.Ordinal)
        from phrase in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries)
        select (phrase, new Modifier(Enum.Parse<ModifierKind>(row[0], ignoreCase: true), row[1].EndsWith("weak", StringComparison.Ordinal))));

    [GeneratedRegex(@"(?:人民币|¥|了|达到|达|\s)?$", RegexOptions.RightToLeft)]
    private static partial Regex ChineseSkipped();

    [GeneratedRegex("^(?:以上|以外)[0-9零〇一二两三四五六七八九十百千万亿.,]{1,12}[\\p{IsCJKUnifiedIdeographs}]{0,5}(?:以下|以内)")]
    private static partial Regex ChineseLower();

    [GeneratedRegex("(?:以上|以外)$", RegexOptions.RightToLeft)]
    private static partial Regex ChineseUpper();

    [GeneratedRegex("^(?: [a-z]{1,8}){0,2}(?: to |-)(?:rmb ?|cny ?|¥)?[0-9]")]
    private static partial Regex EnglishOn();

    [GeneratedRegex(@"(?<![a-z])(?:between|from|of) (?:rmb ?|cny ?|¥)?$", RegexOptions.RightToLeft)]
    private static partial Regex EnglishLower();

    [GeneratedRegex(@"(?:(?<![a-z])between [^.;]{1,24} and |(?<![a-z])(?:from|of) [^.;]{1,24} to |[0-9]+(?: [a-z]{1,8}){0,2}(?: to |-))(?:rmb ?|cny ?|¥)?$", RegexOptions.RightToLeft)]
    private static partial Regex EnglishUpper();

    [GeneratedRegex(@"(?:至少|最少|起码|至多|最多)(?!的)[\p{IsCJKUnifiedIdeographs}]{1,4}$", RegexOptions.RightToLeft)]
    private static partial Regex ChineseApart();

    [GeneratedRegex(@"(?:\s|\(|rmb|cny|us\$|hk\$|\$|¥|€|£|(?<![a-z])(?:an?|total of|the age of|the age|by))*$", RegexOptions.RightToLeft)]
    private static partial Regex EnglishSkipped();

    [GeneratedRegex(@"\G(?:\+|(?:[ -][a-z][a-z'\-]*){0,4}? (?<m>(?:or|and) (?:more|above|over|older|up|less|fewer|below|under|so)|plus)(?![a-z]| (?:rmb|cny|about |nearly |an? |[0-9¥$€£]|one|two|three|four|five|fif|six|seven|eigh|nine|ten|eleven|twelve|thir|twen)))")]
    private static partial Regex EnglishTail();
}
