namespace Pipeline.Core.Syndication;

/// <summary>An Atom feed document (RFC 4287, section 4.1.1).</summary>
internal sealed record AtomFeed
{
    /// <summary>Names the feed for ever; the documents of a paged feed share it.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required AtomText Title { get; init; }

    /// <summary>What it is about.</summary>
    public required AtomText Subtitle { get; init; }

    /// <summary>When something in it changed last.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Who publishes it.</summary>
    public required AtomPerson Author { get; init; }

    /// <summary>Its own address (<c>self</c>), the page it stands for (<c>alternate</c>), and its neighbours.</summary>
    public required IReadOnlyList<AtomLink> Links { get; init; }

    /// <summary>How much of what happened it holds.</summary>
    public AtomExtent Extent { get; init; }

    /// <summary>Its entries, newest first.</summary>
    public required IReadOnlyList<AtomEntry> Entries { get; init; }
}

/// <summary>How much of a feed a document holds (RFC 5005).</summary>
internal enum AtomExtent
{
    /// <summary>The newest entries; archive documents hold the rest.</summary>
    Newest,

    /// <summary>A part of what is past, <c>fh:archive</c>.</summary>
    Archive,

    /// <summary>Everything, <c>fh:complete</c>.</summary>
    Complete,
}
