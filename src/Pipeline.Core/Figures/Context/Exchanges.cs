namespace Pipeline.Core.Figures.Context;

/// <summary>
/// Two figures of one kind have changed places when each stands with the other's words, or stands in the other's place and
/// nothing around says that whole clauses were moved.
/// </summary>
internal static class Exchanges
{
    private const int Sure = 3;
    private const int MostFigures = 40;

    /// <summary>The findings about pairs of pairs.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        var pairs = pairing.Pairs.Where(pair => KindOf(pair.Chinese) is not null && KindOf(pair.Chinese) == KindOf(pair.English)).Take(MostFigures).ToList();
        if (pairs.Count < 2)
        {
            yield break;
        }

        var chinese = Anchors.Of(pairing.Chinese, isChinese: true, pairs.Select(pair => pair.Chinese));
        var english = Anchors.Of(pairing.English, isChinese: false, pairs.Select(pair => pair.English));
        int Evidence(Atom a, Atom b) => chinese[a].Sum(anchor => Math.Min(anchor.Value, english[b].GetValueOrDefault(anchor.Key)));
        for (var i = 0; i < pairs.Count; i++)
        {
            for (var k = i + 1; k < pairs.Count; k++)
            {
                var (a, b) = (pairs[i], pairs[k]);
                if (KindOf(a.Chinese) != KindOf(b.Chinese) || a.Chinese.Start == b.Chinese.Start || a.English.Start == b.English.Start || IsEqual(a.Chinese, b.Chinese))
                {
                    continue;
                }

                var straight = Evidence(a.Chinese, a.English) + Evidence(b.Chinese, b.English);
                var crossed = Evidence(a.Chinese, b.English) + Evidence(b.Chinese, a.English);
                if (Judge(a.English.Start > b.English.Start, straight, crossed, a.Chinese) is { } outcome)
                {
                    yield return new(
                        FigureReason.Exchanged,
                        outcome,
                        $"{pairing.Chinese.Quote(a.Chinese)} … {pairing.Chinese.Quote(b.Chinese)}",
                        $"{pairing.English.Quote(a.English)} … {pairing.English.Quote(b.English)}");
                }
            }
        }
    }

    private static FigureOutcome? Judge(bool isTurned, int straight, int crossed, Atom atom) => isTurned
        ? crossed > straight ? FigureOutcome.Error
            : crossed == straight && atom is Quantity or Identifier ? FigureOutcome.Warning : null
        : crossed >= Sure && (straight == 0 || crossed >= straight * 2) ? FigureOutcome.Error : null;

    /// <summary>What can be exchanged: figures of one kind and unit.</summary>
    private static string? KindOf(Atom atom) => atom switch
    {
        Quantity { IsOptional: false } quantity => quantity.Unit.Dimension,
        CalendarDate { Offset: null } date => date.IsYear ? "year" : date.Day is null ? "month" : "day",
        ClockTime => "time",
        Identifier { Kind: IdentifierKind.Telephone or IdentifierKind.Weekday or IdentifierKind.Document } identifier => identifier.Kind.ToString(),
        _ => null,
    };

    private static bool IsEqual(Atom a, Atom b) => a is Quantity x && b is Quantity y ? x.Value == y.Value : a is Identifier p && b is Identifier q && p.Key == q.Key;
}
