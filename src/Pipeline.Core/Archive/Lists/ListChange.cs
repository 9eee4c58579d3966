namespace Pipeline.Core.Archive.Lists;

/// <summary>What is to be brought into a list.</summary>
/// <param name="Keys">Keys whose items may have changed.</param>
/// <param name="Items">Items that stood in a leaf that has opened up.</param>
internal sealed record ListChange<T>(IReadOnlyList<string> Keys, IReadOnlyList<T> Items)
    where T : class
{
    /// <summary>The items of a leaf with the change in it, by key. An item that stands there otherwise than it is brought is asked again; one that cannot be read now stays as it stands.</summary>
    public async Task<IReadOnlyList<T>> ApplyAsync(ListShape<T> shape, IReadOnlyList<T> there, CancellationToken cancellationToken)
    {
        var items = new SortedDictionary<string, T>(there.ToDictionary(shape.KeyOf), StringComparer.Ordinal);
        var asked = new List<string>(Keys);
        foreach (var brought in Items)
        {
            var key = shape.KeyOf(brought);
            asked.AddRange(items.TryAdd(key, brought) || items[key].Equals(brought) ? [] : [key]);
        }

        foreach (var key in asked)
        {
            if (await shape.CurrentAsync(key, cancellationToken) is { } current)
            {
                items[key] = current;
            }
        }

        return [.. items.Values];
    }

    /// <summary>The change by the branches of a node.</summary>
    public IEnumerable<(string Branch, ListChange<T> Change)> Parts(ListShape<T> shape, string prefix)
    {
        var keys = Keys.ToLookup(key => shape.BranchOf(prefix, key));
        var items = Items.ToLookup(item => shape.BranchOf(prefix, shape.KeyOf(item)));
        return keys.Select(branch => branch.Key).Union(items.Select(branch => branch.Key)).Order(StringComparer.Ordinal)
            .Select(branch => (branch, new ListChange<T>([.. keys[branch]], [.. items[branch]])));
    }
}
