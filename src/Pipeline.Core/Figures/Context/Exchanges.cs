using System.Text.RegularExpressions;

namespace Pipeline.Core.Figures.Context;

/// <summary>
/// Two figures of one kind have changed places when each stands with the other's words, or stands in the other's place and
/// nothing around says that whole clauses were moved.
/// </summary>
internal static partial class Exchanges
{
    private const int Sure = 3;
    private const int Reach = 40;

    /// <summary>The findings about pairs of pairs.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        var pairs = pairing.Pairs.Where(pair => !pair.Chinese.IsOptional && KindOf(pair.Chinese) is { } kind && KindOf(pair.English) is { } other && (kind == other || other == Unit.Count.Dimension)).ToList();
        if (pairs.Count < 2)
        {
            yield break;
        }

        var chinese = Anchors.Of(pairing.Chinese, isChinese: true, pairs.Select(pair => pair.Chinese));
        var english = Anchors.Of(pairing.English, isChinese: false, pairs.Select(pair => pair.English));
        for (var i = 0; i < pairs.Count; i++)
        {
            for (var k = i + 1; k < Math.Min(pairs.Count, i + Reach); k++)
            {
                var (a, b) = (pairs[i], pairs[k]);
                if (KindOf(a.Chinese) != KindOf(b.Chinese) || a.Chinese.Start == b.Chinese.Start || a.English.Start == b.English.Start || IsEqual(a.Chinese, b.Chinese))
                {
                    continue;
                }

                var (straight, crossed) = Weigh(chinese[a.Chinese], chinese[b.Chinese], english[a.English], english[b.English]);
                if (Judge(pairing, a, b, straight, crossed, IsTotalFirst(pairing, a, chinese[a.Chinese]) || IsTotalFirst(pairing, b, chinese[b.Chinese])) is { } outcome)
                {
                    yield return new(
                        FigureReason.Exchanged,
                        outcome,
                        Quote(pairing.Chinese, a.Chinese, b.Chinese),
                        a.English.Start < b.English.Start ? Quote(pairing.English, a.English, b.English) : Quote(pairing.English, b.English, a.English));
                }
            }
        }
    }

    /// <summary>Both figures in the order of their own text, so that one sees what changed places.</summary>
    private static string Quote(Side side, Atom first, Atom second) => $"{side.Quote(first)} … {side.Quote(second)}";

    /// <summary>What tells the two figures apart on both sides, by whether it stays with its figure; what stands with both of them tells nothing.</summary>
    private static (int Straight, int Crossed) Weigh(
        IReadOnlyDictionary<string, int> a, IReadOnlyDictionary<string, int> b, IReadOnlyDictionary<string, int> englishA, IReadOnlyDictionary<string, int> englishB)
    {
        var (straight, crossed) = (0, 0);
        foreach (var anchor in a.Keys.Union(b.Keys))
        {
            var chinese = a.GetValueOrDefault(anchor) - b.GetValueOrDefault(anchor);
            var english = englishA.GetValueOrDefault(anchor) - englishB.GetValueOrDefault(anchor);
            var weight = Math.Min(Math.Abs(chinese), Math.Abs(english));
            (straight, crossed) = Math.Sign(chinese) == Math.Sign(english) ? (straight + weight, crossed) : (straight, crossed + weight);
        }

        return (straight, crossed);
    }

    private static FigureOutcome? Judge(Pairing pairing, AtomPair a, AtomPair b, int straight, int crossed, bool isTotal) => a.English.Start > b.English.Start
        ? crossed > straight + (isTotal ? Sure : 0) ? FigureOutcome.Error
            : crossed == straight && !isTotal && IsAlone(pairing, a, b) && a.Chinese is Quantity or Identifier or CalendarDate { Month: not null } && IsListed(pairing, a, b) ? FigureOutcome.Warning : null
        : crossed >= Sure && (straight == 0 || crossed >= straight * 2) ? FigureOutcome.Error : null;

    /// <summary>True for the greatest of its kind where the English begins with it: the total is told before its parts there, after them in Chinese.</summary>
    private static bool IsTotalFirst(Pairing pairing, AtomPair pair, IReadOnlyDictionary<string, int> anchors) => pair.Chinese is Quantity total && anchors.ContainsKey("whole")
        && pairing.Pairs.Count(other => KindOf(other.Chinese) == total.Unit.Dimension) > 2
        && pairing.Pairs.All(other => ReferenceEquals(other.Chinese, total) || other.Chinese is not Quantity part || part.Unit.Dimension != total.Unit.Dimension
            || (total.Value > part.Value && other.English.Start > pair.English.Start));

    /// <summary>False when the figure beside each went along with it: 甲4件（占40%）、乙6件（占60%） with 乙 first is a clause moved whole.</summary>
    private static bool IsAlone(Pairing pairing, AtomPair a, AtomPair b) => !(IsFollowed(pairing, a) && IsFollowed(pairing, b)) && !(IsPreceded(pairing, a) && IsPreceded(pairing, b));

    private static bool IsFollowed(Pairing pairing, AtomPair pair) => IsSame(
        pair,
        pairing.Pairs.FirstOrDefault(other => other.Chinese is Quantity && other.Chinese.Start >= pair.Chinese.End),
        pairing.English.Figures.FirstOrDefault(other => other is Quantity && other.Start >= pair.English.End));

    private static bool IsPreceded(Pairing pairing, AtomPair pair) => IsSame(
        pair,
        pairing.Pairs.LastOrDefault(other => other.Chinese is Quantity && other.Chinese.End <= pair.Chinese.Start),
        pairing.English.Figures.LastOrDefault(other => other is Quantity && other.End <= pair.English.Start));

    private static bool IsSame(AtomPair pair, AtomPair beside, Atom? english) => beside.English is not null && ReferenceEquals(beside.English, english)
        && KindOf(beside.Chinese) != KindOf(pair.Chinese);

    /// <summary>True for two members of a list; inside one phrase, 5个方面26项 and “26 tasks in five areas”, every language has its own order.</summary>
    private static bool IsListed(Pairing pairing, AtomPair a, AtomPair b) =>
        EnglishLink().IsMatch(pairing.English.Text.Text.AsSpan(b.English.End, Math.Max(0, a.English.Start - b.English.End)))
        && ChineseLink().IsMatch(pairing.Chinese.Text.Text.AsSpan(a.Chinese.End, Math.Max(0, b.Chinese.Start - a.Chinese.End)));

    [GeneratedRegex("[,;:.)(]|(?<![a-z])(?:and|or|while|but|whereas|to|than|against|versus)(?![a-z])|-")]
    private static partial Regex EnglishLink();

    [GeneratedRegex("[,;:。、()和及与而至到或-]")]
    private static partial Regex ChineseLink();

    /// <summary>What can be exchanged: figures of one kind and unit.</summary>
    private static string? KindOf(Atom atom) => atom switch
    {
        Quantity quantity => quantity.Unit.Dimension,
        CalendarDate { Offset: null } date => date.IsYear ? "year" : date.Day is null ? "month" : "day",
        Period => "period",
        ClockTime => "time",
        Identifier { Kind: IdentifierKind.Telephone or IdentifierKind.Weekday or IdentifierKind.Document } identifier => identifier.Kind.ToString(),
        _ => null,
    };

    private static bool IsEqual(Atom a, Atom b) => a is Quantity x && b is Quantity y ? x.Value == y.Value : a is Identifier p && b is Identifier q && p.Key == q.Key;
}
