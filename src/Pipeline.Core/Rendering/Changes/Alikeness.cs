namespace Pipeline.Core.Rendering.Changes;

/// <summary>Tells which units of two revisions are the same unit with other words.</summary>
internal static class Alikeness
{
    /// <summary>The share of pairs of neighbouring characters that two texts must have in common (Dice's coefficient).</summary>
    private const double Least = 0.5;

    /// <summary>The most comparisons made in one gap; beyond, nothing is taken for the same unit.</summary>
    private const int MostComparisons = 10_000;

    /// <summary>The most characters of a unit that are looked at: an upload may be one paragraph of millions.</summary>
    private const int LongestSample = 2_000;

    /// <summary>The places of units that belong together, in order: the choice with the greatest likeness in all.</summary>
    public static IEnumerable<(int Before, int After)> Pairs(IReadOnlyList<ComparedUnit> before, IReadOnlyList<ComparedUnit> after)
    {
        if ((long)before.Count * after.Count is 0 or > MostComparisons)
        {
            yield break;
        }

        var (left, right) = (before.Select(Sample).ToArray(), after.Select(Sample).ToArray());
        var (best, alike) = (new double[before.Count + 1, after.Count + 1], new double[before.Count, after.Count]);
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                alike[i, j] = Of(left[i], right[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), best[i + 1, j + 1] + alike[i, j]);
            }
        }

        for (var (i, j) = (0, 0); i < before.Count && j < after.Count;)
        {
            if (alike[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + alike[i, j])
            {
                yield return (i++, j++);
            }
            else
            {
                _ = best[i + 1, j] >= best[i, j + 1] ? i++ : j++;
            }
        }
    }

    /// <summary>How alike two units are: from <see cref="Least"/> to 1, or 0. A statutory table is always the same table.</summary>
    private static double Of(UnitSample before, UnitSample after)
    {
        if (before.Kind != after.Kind)
        {
            return 0;
        }

        var common = before.Pairs.Sum(pair => Math.Min(pair.Value, after.Pairs.GetValueOrDefault(pair.Key)));
        var share = before.IsStatutory ? 1 : 2.0 * common / Math.Max(1, before.Count + after.Count);
        return share >= Least ? share : 0;
    }

    private static UnitSample Sample(ComparedUnit unit)
    {
        var text = unit.Key[(unit.Key.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var sample = text[..Math.Min(text.Length, LongestSample)];
        var pairs = sample.Zip(sample.Skip(1)).CountBy(pair => pair).ToDictionary();
        return new(unit.Key[..^text.Length], unit.Table is { Table.IsStatutory: true }, pairs, pairs.Values.Sum());
    }

    /// <param name="Kind">The kind of unit; only units of one kind can be the same.</param>
    /// <param name="IsStatutory">True for a statutory table.</param>
    /// <param name="Pairs">Its pairs of neighbouring characters.</param>
    /// <param name="Count">How many it has.</param>
    private sealed record UnitSample(string Kind, bool IsStatutory, Dictionary<(char First, char Second), int> Pairs, int Count);
}
