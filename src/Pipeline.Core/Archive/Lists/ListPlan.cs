using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Lists;

/// <summary>The nodes that items make, worked out from the items alone.</summary>
internal static class ListPlan
{
    /// <summary>All nodes, each before those above it.</summary>
    public static IEnumerable<(string Prefix, ListNode<T> Node)> Of<T>(ListShape<T> shape, IEnumerable<T> items)
        where T : class => Of(shape, "", [.. items.OrderBy(shape.KeyOf, StringComparer.Ordinal)]);

    /// <summary>The leaves that items make, in order.</summary>
    public static IEnumerable<(string Prefix, IReadOnlyList<T> Items)> LeavesOf<T>(ListShape<T> shape, IEnumerable<T> items)
        where T : class => Of(shape, items).SelectMany(node => node.Node.Items is { } own ? [(node.Prefix, own)] : Array.Empty<(string, IReadOnlyList<T>)>());

    /// <summary>The leaves that keys make, in order.</summary>
    /// <param name="shape">The shape of their tree.</param>
    /// <param name="keys">The keys, in order.</param>
    public static IEnumerable<(string Prefix, IReadOnlyList<string> Keys)> Leaves<T>(ListShape<T> shape, IReadOnlyList<string> keys)
        where T : class => keys.Count == 0 ? [] : Leaves(shape, "", keys);

    private static IEnumerable<(string Prefix, IReadOnlyList<string> Keys)> Leaves<T>(ListShape<T> shape, string prefix, IReadOnlyList<string> keys)
        where T : class => keys.Count <= shape.Limit && !shape.IsAlwaysOpen(prefix)
        ? [(prefix, keys)]
        : keys.GroupBy(key => shape.BranchOf(prefix, key)).SelectMany(branch => Leaves(shape, branch.Key, [.. branch]));

    private static List<(string Prefix, ListNode<T> Node)> Of<T>(ListShape<T> shape, string prefix, IReadOnlyList<T> items)
        where T : class
    {
        if (items.Count <= shape.Limit && !shape.IsAlwaysOpen(prefix))
        {
            return [(prefix, new() { Items = items })];
        }

        var nodes = new List<(string Prefix, ListNode<T> Node)>();
        var branches = new List<ListBranch>();
        foreach (var branch in items.GroupBy(item => shape.BranchOf(prefix, shape.KeyOf(item))))
        {
            nodes.AddRange(Of(shape, branch.Key, [.. branch]));
            branches.Add(new(branch.Key, shape.TallyOf(nodes[^1].Node)));
        }

        return [.. nodes, (prefix, new() { Branches = branches })];
    }
}
