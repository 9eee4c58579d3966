namespace Pipeline.Core.Figures.Context;

/// <summary>Where the Chinese adds up and the English does not, that says which figure to look at.</summary>
internal static class Sums
{
    private const int MostParts = 20;

    /// <summary>One finding at most, beside those about the figures themselves.</summary>
    public static IEnumerable<FigureFinding> Check(Pairing pairing)
    {
        var (chinese, english) = (Counts(pairing.Chinese), Counts(pairing.English));
        if (pairing.Missing.Any(atom => atom is Quantity) && TotalOf(chinese) is { } total && TotalOf(english) is null && english.Count > 2)
        {
            yield return new(FigureReason.Sum, FigureOutcome.Warning, pairing.Chinese.Quote(total), pairing.English.Quote(english[0]));
        }
    }

    private static List<Quantity> Counts(Side side) => [.. side.Figures.OfType<Quantity>().Where(quantity => quantity is { Unit.IsRelative: false, IsOptional: false }).Take(MostParts)];

    /// <summary>A figure that is the sum of at least two that stand together beside it.</summary>
    private static Quantity? TotalOf(List<Quantity> counts) => counts.Where((total, place) => IsSum(total, counts[(place + 1)..]) || IsSum(total, counts[..place])).FirstOrDefault();

    private static bool IsSum(Quantity total, List<Quantity> parts)
    {
        for (var first = 0; first + 1 < parts.Count; first++)
        {
            var sum = parts[first].Value;
            for (var last = first + 1; last < parts.Count; last++)
            {
                sum += parts[last].Value;
                if (sum == total.Value && sum.Numerator.Sign > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
