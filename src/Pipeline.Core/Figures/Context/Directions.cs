using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>Growth must stay growth; and 增加到 (to how much) must not become 增加了 (by how much).</summary>
internal static partial class Directions
{
    private static readonly PhraseList<string> ChineseWords = PhraseList<string>.Of("figure_directions.tsv", 1, row => row[0]);
    private static readonly PhraseList<string> EnglishWords = PhraseList<string>.Of("figure_directions.tsv", 2, row => row[0]);
    private static readonly PhraseList<string> EnglishAfterwords = PhraseList<string>.Of("figure_directions.tsv", 3, row => row[0]);

    /// <summary>The findings about all pairs of quantities.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        foreach (var (chinese, english) in pairing.Pairs.Where(pair => pair.Chinese is Quantity or Magnitude && pair.English is Quantity or Magnitude))
        {
            var (a, b) = (OfChinese(pairing.Chinese, chinese), OfEnglish(pairing.English, english));
            if (a.Way.Length > 0 && b.Way.Length > 0 && a.Way != b.Way && IsSigned(chinese) == IsSigned(english))
            {
                yield return Finding(FigureReason.Direction, pairing, chinese, english);
            }
            else if (a.IsTo is { } isTo && b.IsTo == !isTo)
            {
                yield return Finding(FigureReason.ToOrBy, pairing, chinese, english);
            }
        }
    }

    /// <summary>Which way the figure goes in Chinese; empty when it goes none.</summary>
    public static (string Way, bool? IsTo) OfChinese(Side side, Atom atom)
    {
        var text = side.Text.Text;
        var start = Surroundings.Before(side, atom);
        var before = ChineseWords.In(text[start..atom.Start]).LastOrDefault();
        if (ChineseAfter().Match(text, atom.End) is { Success: true } tail && ChineseWords.At(text, atom.End + tail.Groups["de"].Length) is { Value: not "none" } after)
        {
            return (after.Value, false);
        }

        if (before.Value is null or "none")
        {
            return ("", null);
        }

        // From the word's last character on, so that 降至 says “to” as 下降至 does.
        var between = text.AsSpan(start + before.End - 1, atom.Start - start - before.End + 1);
        return (before.Value, ChineseTo().IsMatch(between) ? true : ChineseBy().IsMatch(between[1..]) ? false : null);
    }

    /// <summary>Which way the figure goes in English; empty when it goes none.</summary>
    public static (string Way, bool? IsTo) OfEnglish(Side side, Atom atom)
    {
        var text = side.Text.Text;
        var (start, end) = (Surroundings.Before(side, atom), Surroundings.After(side, atom));
        var before = EnglishWords.In(text[start..atom.Start]).LastOrDefault(word => word.Value != "none");
        var isTo = EnglishTo().IsMatch(text.AsSpan(start, atom.Start - start));
        if (!isTo && EnglishNear().Match(text, atom.End, end - atom.End) is { Success: true } near
            && EnglishAfterwords.In(near.Value).FirstOrDefault() is { Value: { } way } && way != "none")
        {
            return (way, false);
        }

        if (before.Value is null)
        {
            return ("", EnglishOnlyBy().IsMatch(text.AsSpan(start, atom.Start - start)) ? false : null);
        }

        var between = text.AsSpan(start + before.End, atom.Start - start - before.End);
        return (before.Value, isTo ? true : EnglishBy().IsMatch(between) ? false : null);
    }

    private static bool IsSigned(Atom atom) => atom is Quantity { Face.Numerator.Sign: < 0 };

    private static FigureFinding Finding(FigureReason reason, Pairing pairing, Atom chinese, Atom english) => new(
        reason,
        FigureOutcome.Error,
        pairing.Chinese.Text.Quote(Surroundings.Before(pairing.Chinese, chinese), chinese.End),
        pairing.English.Text.Quote(Surroundings.Before(pairing.English, english), Surroundings.After(pairing.English, english)));

    [GeneratedRegex(@"\G(?<de>的|)(?=增|减|降|升|提|上|下|涨|跌)")]
    private static partial Regex ChineseAfter();

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}]{0,3}(?:到|至|成)|为)(?:了|约|近|超过|超|逾|全[\p{IsCJKUnifiedIdeographs}]的|原来的|[\s人民币¥第])*$")]
    private static partial Regex ChineseTo();

    [GeneratedRegex("^(?:了|约|近|超过|超|逾|大约|[\\s人民币¥])*$")]
    private static partial Regex ChineseBy();

    [GeneratedRegex(@"(?:^|\s)to (?:about |nearly |almost |over |more than |less than |around |approximately |some |just |rmb ?|cny ?|an? |the |only |\$|¥)*$")]
    private static partial Regex EnglishTo();

    [GeneratedRegex(@"(?<![a-z])by (?:about |nearly |almost |over |more than |less than |around |some |just |rmb ?|cny ?|\$|¥)*$")]
    private static partial Regex EnglishOnlyBy();

    [GeneratedRegex(@"^(?:\s|by|of|about|nearly|almost|over|more than|less than|around|approximately|some|just|rmb|cny|an?|\$|¥|was|is|stood at)*$")]
    private static partial Regex EnglishBy();

    [GeneratedRegex(@"\G(?:[ -](?!and |while |but |to |from |of |in |by |with |after |whereas )[a-z][a-z\-']*){0,4}")]
    private static partial Regex EnglishNear();
}
