namespace Pipeline.Core.Rendering;

/// <summary>Which reports of a year stand in one file of data: what a page links to, and what the archive writes.</summary>
internal static class DataParts
{
    /// <summary>
    /// How many reports a part has at most. A report's figures are about 110 KB in two formats, all of its part are written again
    /// with it, and it should not cost more in a large archive than in one where a year has a dozen reports.
    /// </summary>
    public const int Limit = 32;

    /// <summary>The parts that keys fall into, letter by letter; one even when there are none.</summary>
    /// <param name="prefix">What all keys begin with.</param>
    /// <param name="keys">The keys.</param>
    public static IEnumerable<(string Prefix, IReadOnlyList<string> Keys)> Of(string prefix, IReadOnlyList<string> keys) => keys.Count <= Limit
        ? [(prefix, keys)]
        : keys.GroupBy(key => key[..(prefix.Length + 1)]).OrderBy(part => part.Key, StringComparer.Ordinal).SelectMany(part => Of(part.Key, [.. part]));
}
