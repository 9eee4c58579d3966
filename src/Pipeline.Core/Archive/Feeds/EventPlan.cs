using System.Runtime.CompilerServices;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Feeds;

/// <summary>The log as all entries make it, worked out from the keys of what happened: of that itself, only a leaf is in memory at once.</summary>
internal sealed class EventPlan
{
    private readonly EventShape _shape;
    private readonly IReadOnlyList<(string Prefix, IReadOnlyList<string> Keys)> _leaves;

    /// <param name="site">The published site.</param>
    /// <param name="keys">The keys of everything that happened (<see cref="ArchiveEvent.Key"/>).</param>
    public EventPlan(IBlobStore site, IReadOnlyCollection<string> keys)
    {
        _shape = new(site);
        _leaves = [.. ListPlan.Leaves(_shape, [.. keys.Order(StringComparer.Ordinal)])];
        Leaves = [.. _leaves.Select(leaf => leaf.Prefix)];
        Opened = OpenedBy(Leaves);
    }

    /// <summary>The leaves, oldest first.</summary>
    public IReadOnlyList<string> Leaves { get; }

    /// <summary>The nodes that have branches, with these, each before those above it; the root even while it has none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Opened { get; }

    /// <summary>All nodes, each before those above it.</summary>
    public async IAsyncEnumerable<(string Prefix, ListNode<ArchiveEvent> Node)> NodesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (prefix, own) in _leaves)
        {
            yield return (prefix, new() { Items = await EventsAsync(own, cancellationToken) });
        }

        foreach (var (prefix, branches) in Opened)
        {
            yield return (prefix, new() { Branches = [.. branches.Select(branch => new ListBranch(branch, Tally.None))] });
        }
    }

    private async Task<IReadOnlyList<ArchiveEvent>> EventsAsync(IReadOnlyList<string> own, CancellationToken cancellationToken)
    {
        var events = new List<ArchiveEvent>();
        foreach (var key in own)
        {
            events.AddRange(await _shape.CurrentAsync(key, cancellationToken) is { } happened ? [happened] : []);
        }

        return events;
    }

    private Dictionary<string, IReadOnlyList<string>> OpenedBy(IEnumerable<string> leaves)
    {
        var opened = new Dictionary<string, SortedSet<string>> { [""] = [] };
        foreach (var (above, branch) in leaves.SelectMany(Above))
        {
            (opened.TryGetValue(above, out var branches) ? branches : opened[above] = new(StringComparer.Ordinal)).Add(branch);
        }

        return opened.OrderByDescending(node => node.Key.Length).ToDictionary(node => node.Key, IReadOnlyList<string> (node) => [.. node.Value]);
    }

    private IEnumerable<(string Above, string Branch)> Above(string leaf)
    {
        for (var prefix = ""; prefix != leaf; prefix = _shape.BranchOf(prefix, leaf))
        {
            yield return (prefix, _shape.BranchOf(prefix, leaf));
        }
    }
}
