namespace Pipeline.Core.Statutory;

/// <summary>When two folded labels are one label, misprinted (内容事务 for 内部事务) or shortened (逾期不补正).</summary>
internal static class Likeness
{
    private const int ShortestPart = 4;
    private const int ShortestLatinPart = 12;
    private const int CharactersPerMisprint = 5;

    /// <summary>True when one label is a telling part of the other, or a few misprints away from it.</summary>
    public static bool Holds(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var shortest = shorter.All(char.IsAscii) ? ShortestLatinPart : ShortestPart;
        var misprints = Math.Max(1, longer.Length / CharactersPerMisprint);
        return (shorter.Length >= shortest && longer.Contains(shorter, StringComparison.Ordinal))
            || (shorter.Length >= ShortestPart && longer.Length - shorter.Length <= misprints && Distance(shorter, longer) <= misprints);
    }

    /// <summary>How many characters have to be put in, left out or replaced.</summary>
    private static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var current = new int[other.Length + 1];
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
