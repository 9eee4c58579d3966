namespace Pipeline.Core.Syndication;

/// <summary>An entry of an Atom feed (RFC 4287, section 4.1.2). It tells of something that happened and does not change: it was published when it was updated.</summary>
internal sealed record AtomEntry
{
    /// <summary>Names the entry for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required AtomText Title { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Whose work it is about.</summary>
    public required AtomPerson Author { get; init; }

    /// <summary>Where it can be read.</summary>
    public required IReadOnlyList<AtomLink> Links { get; init; }

    /// <summary>What it can be found under.</summary>
    public required IReadOnlyList<AtomCategory> Categories { get; init; }

    /// <summary>What happened.</summary>
    public required AtomText Summary { get; init; }
}

/// <summary>Plain text and its language.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its BCP 47 tag; <see cref="Both"/> where two languages stand in one line, for which Atom has one element.</param>
internal sealed record AtomText(string Text, string Language)
{
    /// <summary>The tag of a text in several languages (ISO 639-2, <c>mul</c>).</summary>
    public const string Both = "mul";
}

/// <summary>A person, which may be a corporation.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uri">Their page.</param>
internal sealed record AtomPerson(string Name, string Uri);

/// <summary>A link. An entry has no two alternates of the same type and language.</summary>
/// <param name="Relation">Its registered relation: <c>alternate</c>, <c>prev-archive</c>.</param>
/// <param name="Address">The whole address it leads to.</param>
/// <param name="Type">The media type of what stands there.</param>
/// <param name="Language">The one language of it; null for both.</param>
internal sealed record AtomLink(string Relation, string Address, string Type, string? Language = null)
{
    /// <summary>The media type of feeds.</summary>
    public const string Feed = "application/atom+xml";

    /// <summary>The media type of pages.</summary>
    public const string Page = "text/html";

    /// <summary>The media type of data.</summary>
    public const string Data = "application/json";
}

/// <summary>A category.</summary>
/// <param name="Term">Names it within its scheme.</param>
/// <param name="Scheme">Names the scheme for ever.</param>
/// <param name="Label">What people call it.</param>
internal sealed record AtomCategory(string Term, string Scheme, string Label);
