using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Lists;

/// <summary>
/// A list in files of bounded length (<see cref="ListNode{T}"/>): one more item costs a leaf and the nodes above it, however long
/// the list is. Items are never taken out, so leaves open up and never close, and the same items end in the same files in
/// whatever order they come. Several workers may write: every write is made on condition that nobody else's came before.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="shape">What it holds.</param>
internal sealed class ListTree<T>(IBlobStore site, ListShape<T> shape)
    where T : class
{
    /// <summary>A node; null where there is none that can be read.</summary>
    public Task<ListNode<T>?> FindAsync(string prefix, CancellationToken cancellationToken) => site.TryFindAsync(shape.PathOf(prefix).Value, shape.Form, cancellationToken);

    /// <summary>Brings the items of these keys up to date.</summary>
    /// <returns>The nodes they are in, and those above: each after those above it.</returns>
    public async Task<IReadOnlyCollection<string>> UpdateAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        var touched = new SortedSet<string>(StringComparer.Ordinal);
        await UpdateAsync("", isKnown: true, new([.. keys.Distinct()], []), touched, cancellationToken);
        return touched;
    }

    /// <summary>The leaves from the first to the last, or the other way round; none where there is no list.</summary>
    /// <param name="isBackwards">The other way round.</param>
    /// <param name="from">Where to begin: a node or a key. Leaves on the other side of it are left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public IAsyncEnumerable<(string Prefix, IReadOnlyList<T> Items)> LeavesAsync(bool isBackwards, string? from, CancellationToken cancellationToken) =>
        LeavesAsync("", isBackwards, from, cancellationToken);

    /// <summary>The leaf a key belongs to, empty while it is not there; the root's prefix while there is no list.</summary>
    public async Task<(string Prefix, IReadOnlyList<T> Items)> LeafOfAsync(string key, CancellationToken cancellationToken)
    {
        var prefix = "";
        var node = await FindAsync(prefix, cancellationToken);
        while (node is { Branches: not null })
        {
            prefix = shape.BranchOf(prefix, key);
            node = await FindAsync(prefix, cancellationToken);
        }

        return (prefix, node?.Items ?? []);
    }

    /// <summary>Makes the tree of these nodes, each of which comes before those above it. What it holds otherwise is asked again: a worker may have brought it meanwhile.</summary>
    public async Task RebuildAsync(IAsyncEnumerable<(string Prefix, ListNode<T> Node)> plan, CancellationToken cancellationToken)
    {
        await foreach (var (prefix, node) in plan.WithCancellation(cancellationToken))
        {
            await site.SettleAsync(shape.PathOf(prefix), async stored => StoredJson.Write(await RebuiltAsync(node, stored?.TryRead(shape.Form), cancellationToken), shape.Form), cancellationToken);
        }
    }

    private async Task<Tally> UpdateAsync(string prefix, bool isKnown, ListChange<T> change, SortedSet<string> touched, CancellationToken cancellationToken)
    {
        touched.Add(prefix);
        while (true)
        {
            var stored = await site.ReadAsync(shape.PathOf(prefix).Value, cancellationToken);
            var node = stored?.TryRead(shape.Form);
            var changed = node is { Branches: { } branches }
                ? await DescendAsync(prefix, branches, change, touched, cancellationToken)
                : await LeafAsync(prefix, node?.Items ?? (isKnown ? await shape.AnewAsync(prefix, cancellationToken) : []), change, touched, cancellationToken);
            var content = StoredJson.Write(changed, shape.Form);
            if (stored?.Content.Span.SequenceEqual(content) is true || await site.WriteAsync(shape.PathOf(prefix).Value, content, WriteCondition.On(stored), cancellationToken))
            {
                return shape.TallyOf(changed);
            }
        }
    }

    private async Task<ListNode<T>> LeafAsync(string prefix, IReadOnlyList<T> there, ListChange<T> change, SortedSet<string> touched, CancellationToken cancellationToken)
    {
        var items = await change.ApplyAsync(shape, there, cancellationToken);
        if (items.Count <= shape.Limit && !shape.IsAlwaysOpen(prefix))
        {
            return new() { Items = items };
        }

        foreach (var branch in shape.IsAlwaysOpen(prefix) ? [] : items.GroupBy(item => shape.BranchOf(prefix, shape.KeyOf(item))))
        {
            await shape.MarkAsync(branch.First(), cancellationToken);
        }

        return await DescendAsync(prefix, [], new([], items), touched, cancellationToken);
    }

    private async Task<ListNode<T>> DescendAsync(string prefix, IReadOnlyList<ListBranch> branches, ListChange<T> change, SortedSet<string> touched, CancellationToken cancellationToken)
    {
        var all = new SortedDictionary<string, Tally>(branches.ToDictionary(branch => branch.Prefix, branch => branch.Tally), StringComparer.Ordinal);
        foreach (var (branch, part) in change.Parts(shape, prefix))
        {
            all[branch] = await UpdateAsync(branch, all.ContainsKey(branch), part, touched, cancellationToken);
        }

        return new() { Branches = [.. all.Select(branch => new ListBranch(branch.Key, branch.Value))] };
    }

    private async Task<ListNode<T>> RebuiltAsync(ListNode<T> expected, ListNode<T>? stored, CancellationToken cancellationToken)
    {
        if (expected.Items is { } items)
        {
            var known = items.ToDictionary(shape.KeyOf);
            var others = (stored?.Items ?? []).Where(item => !item.Equals(known.GetValueOrDefault(shape.KeyOf(item)))).Select(shape.KeyOf);
            return new() { Items = await new ListChange<T>([.. others], []).ApplyAsync(shape, items, cancellationToken) };
        }

        var branches = new List<ListBranch>();
        foreach (var prefix in (expected.Branches ?? []).Concat(stored?.Branches ?? []).Select(branch => branch.Prefix).Distinct().Order(StringComparer.Ordinal))
        {
            branches.AddRange(await FindAsync(prefix, cancellationToken) is { } node ? [new(prefix, shape.TallyOf(node))] : []);
        }

        return new() { Branches = branches };
    }

    private async IAsyncEnumerable<(string Prefix, IReadOnlyList<T> Items)> LeavesAsync(
        string prefix, bool isBackwards, string? from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var node = await FindAsync(prefix, cancellationToken);
        if (node?.Items is { } items)
        {
            yield return (prefix, items);
        }

        foreach (var branch in isBackwards ? (node?.Branches ?? []).Reverse() : node?.Branches ?? [])
        {
            await foreach (var leaf in IsBeside(branch.Prefix, isBackwards, from) ? AsyncEnumerable.Empty<(string, IReadOnlyList<T>)>() : LeavesAsync(branch.Prefix, isBackwards, from, cancellationToken))
            {
                yield return leaf;
            }
        }
    }

    /// <summary>True for a branch that lies on the other side of where to begin.</summary>
    private static bool IsBeside(string branch, bool isBackwards, string? from) =>
        from is not null
        && !from.StartsWith(branch, StringComparison.Ordinal)
        && !branch.StartsWith(from, StringComparison.Ordinal)
        && string.CompareOrdinal(branch, from) > 0 == isBackwards;
}
