namespace Pipeline.Core.Model;

/// <summary>How many there are of each kind. What is counted of a whole list is the sum of what is counted of its parts, so no list has to be read again to be counted.</summary>
/// <param name="Counts">The count by the name of the kind, in ordinal order; no zeros.</param>
public sealed record Tally(IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>Nothing.</summary>
    public static Tally None { get; } = new(new Dictionary<string, int>());

    /// <summary>How many there are of a kind.</summary>
    public int this[string kind] => Counts.GetValueOrDefault(kind);

    /// <summary>One of each of these kinds.</summary>
    public static Tally Of(params IEnumerable<string> kinds) => Of(kinds.Select(kind => KeyValuePair.Create(kind, 1)));

    /// <summary>All together.</summary>
    public static Tally Sum(IEnumerable<Tally> parts) => Of(parts.SelectMany(part => part.Counts));

    /// <summary>The kinds whose name begins so, each by the rest of its name.</summary>
    public IEnumerable<(string Name, int Count)> Of(string prefix) =>
        Counts.Where(count => count.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(count => (count.Key[prefix.Length..], count.Value));

    private static Tally Of(IEnumerable<KeyValuePair<string, int>> counts)
    {
        var sums = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kind, count) in counts)
        {
            sums[kind] = sums.GetValueOrDefault(kind) + count;
        }

        return new(sums);
    }
}
