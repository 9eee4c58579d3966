using Pipeline.Core.Model;

namespace Pipeline.Core.Review;

/// <summary>A segment as it came back from review.</summary>
public sealed record ReviewedSegment
{
    /// <summary>The id of its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The id the file gives it, from 1; null where a tool has made a segment of its own.</summary>
    public string? Segment { get; init; }

    /// <summary>The sentence as the reviewer saw it, inline codes left out.</summary>
    public required string Source { get; init; }

    /// <summary>What the segment of this id was when it was sent out; null where a tool has dropped that.</summary>
    public SentSegment? Sent { get; init; }

    /// <summary>The translation, inline codes left out; null where there is none, empty where somebody emptied it.</summary>
    public string? Target { get; init; }

    /// <summary>The state it came back in.</summary>
    public required SegmentState State { get; init; }

    /// <summary>The refinement of the state, as the tool left it: <c>gr:mt</c>.</summary>
    public string? SubState { get; init; }

    /// <summary>Where its translation stands among those of its unit, from 1, if the reviewer moved it.</summary>
    public int? Order { get; init; }

    /// <summary>Who reviewed it, as the tool says.</summary>
    public string? Person { get; init; }

    /// <summary>Its line in the file.</summary>
    public int? Line { get; init; }
}

/// <summary>A segment as it was sent out.</summary>
/// <param name="SourceHash">The SHA-256 of the sentence, in hexadecimal.</param>
/// <param name="TargetHash">The same of its translation; null where it had none.</param>
/// <param name="State">Its state.</param>
public sealed record SentSegment(string SourceHash, string? TargetHash, SegmentState State)
{
    /// <summary>What a segment is when it is sent out now.</summary>
    public static SentSegment Of(Segment segment) =>
        new(ReviewHash.OfSource(segment.Source), segment.Target is { } target ? ReviewHash.OfTarget(target) : null, segment.State);
}
