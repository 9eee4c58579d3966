using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;

namespace Pipeline.Core.Archive.Lists;

/// <summary>What a tree of lists holds, by which keys, and where it stands.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal abstract class ListShape<T>
    where T : class
{
    /// <summary>How many items a leaf has at most: what one report costs to write, and what a reader sees on one page.</summary>
    public virtual int Limit => 200;

    /// <summary>The stored form of a node.</summary>
    public abstract JsonTypeInfo<ListNode<T>> Form { get; }

    /// <summary>Where a node stands.</summary>
    /// <param name="prefix">What the keys of its items begin with; empty for the root.</param>
    public abstract SitePath PathOf(string prefix);

    /// <summary>The key of an item; no key begins with another one.</summary>
    public abstract string KeyOf(T item);

    /// <summary>What is counted of an item.</summary>
    public abstract Tally TallyOf(T item);

    /// <summary>The item of a key as it stands now; null where there is none, or none that can be read.</summary>
    public abstract Task<T?> CurrentAsync(string key, CancellationToken cancellationToken);

    /// <summary>All items whose keys begin so, for a node that is gone, and for the root of a new list.</summary>
    /// <exception cref="InvalidDataException">The node cannot be made anew by itself.</exception>
    public abstract Task<IReadOnlyList<T>> AnewAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>
    /// Sees to it that what follows from the leaf of this item is made, even if this worker is stopped: where a leaf opens up, its
    /// branches are new, and none of them but one has a report that is being folded in.
    /// </summary>
    public abstract Task MarkAsync(T item, CancellationToken cancellationToken);

    /// <summary>The branch of a node that a key belongs to.</summary>
    public virtual string BranchOf(string prefix, string key) => key[..(prefix.Length + 1)];

    /// <summary>True for a node that has branches however few items it has.</summary>
    public virtual bool IsAlwaysOpen(string prefix) => false;

    /// <summary>What is counted of a node.</summary>
    public Tally TallyOf(ListNode<T> node) => Tally.Sum(node.Branches?.Select(branch => branch.Tally) ?? (node.Items ?? []).Select(TallyOf));
}
