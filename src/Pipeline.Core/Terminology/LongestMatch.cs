using System.Collections.Frozen;

namespace Pipeline.Core.Terminology;

/// <summary>Looks up what a text begins with: of all entries whose key stands there, the one with the longest.</summary>
/// <typeparam name="T">The entries.</typeparam>
internal sealed class LongestMatch<T>
    where T : class
{
    private readonly FrozenDictionary<char, (string Key, T Entry)[]> _longestFirst;

    /// <param name="entries">The entries; of two with one key, the first is found.</param>
    /// <param name="keyOf">What must stand in the text; never empty.</param>
    public LongestMatch(IEnumerable<T> entries, Func<T, string> keyOf)
    {
        Entries = [.. entries];
        _longestFirst = Entries.Select(entry => (Key: keyOf(entry), Entry: entry))
            .GroupBy(pair => pair.Key[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Key.Length).ToArray());
    }

    /// <summary>All entries, in their order.</summary>
    public IReadOnlyList<T> Entries { get; }

    /// <summary>The entry with the longest key the text begins with, and the length of that key; null when it begins with none.</summary>
    public (T Entry, int Length)? At(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _longestFirst.TryGetValue(text[0], out var candidates))
        {
            foreach (var (key, entry) in candidates)
            {
                if (text.StartsWith(key, StringComparison.Ordinal))
                {
                    return (entry, key.Length);
                }
            }
        }

        return null;
    }
}
