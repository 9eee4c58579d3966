using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>A paragraph, heading, table, image or line of a revision, as it is held against another revision.</summary>
internal sealed record ComparedUnit
{
    /// <summary>What is compared: the kind of unit and its text in the language the comparison is made in.</summary>
    public required string Key { get; init; }

    /// <summary>Its text in both languages; null where it has none in one of them.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>True where part of the translation is still to come.</summary>
    public bool IsPending { get; init; }

    /// <summary>True for a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The heading it stands under; null before the first one.</summary>
    public BilingualText? Heading { get; init; }

    /// <summary>The table, for a unit that is one.</summary>
    public ComparedTable? Table { get; init; }

    /// <summary>True when a reader sees the same in both revisions.</summary>
    public bool Equals(ComparedUnit? other) => other is not null && (Key, Text, IsPending) == (other.Key, other.Text, other.IsPending);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Text, IsPending);
}
