namespace Pipeline.Core.Rendering.Changes;

/// <summary>How a unit of one revision became one of the next.</summary>
internal enum ChangeKind
{
    /// <summary>It stayed as it was, in both languages.</summary>
    Unchanged,

    /// <summary>Its text or its translation changed.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It stands in another place, word for word.</summary>
    Moved,
}

/// <summary>A unit in both revisions.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Before">As it was; null for one that is new.</param>
/// <param name="After">As it is; null for one that is gone.</param>
internal sealed record Change(ChangeKind Kind, ComparedUnit? Before, ComparedUnit? After);
