using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>
/// A file of a list that is kept in a tree: a leaf has the items whose keys begin as it is called; once there would be too many,
/// it opens up into branches, one for each way their keys go on. Which it is follows from the items alone, not from their order.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record ListNode<T>
{
    /// <summary>The items of a leaf, by key.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<T>? Items { get; init; }

    /// <summary>The branches of one that has opened up, by prefix.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ListBranch>? Branches { get; init; }
}

/// <summary>A branch of a list.</summary>
/// <param name="Prefix">What the keys of its items begin with: its name.</param>
/// <param name="Tally">What is counted of its items.</param>
public sealed record ListBranch(string Prefix, Tally Tally);
