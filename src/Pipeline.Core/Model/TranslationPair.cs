using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>An approved pair of segments: a sentence and its translation, enumerators left out, and where it comes from.</summary>
public sealed record TranslationPair
{
    /// <summary>The language of the sentence.</summary>
    public required Language Source { get; init; }

    /// <summary>The language of its translation.</summary>
    public required Language Target { get; init; }

    /// <summary>The sentence.</summary>
    public required string SourceText { get; init; }

    /// <summary>Its translation.</summary>
    public required string TargetText { get; init; }

    /// <summary>Where such a sentence stands; null for a pair that serves anywhere.</summary>
    public SegmentContext? Context { get; init; }

    /// <summary>The agency it was approved for; null for the frame all agencies share.</summary>
    public string? Agency { get; init; }

    /// <summary>The report a person approved it in; null for one that was imported.</summary>
    public ReportId? Report { get; init; }

    /// <summary>True where the agency has declared it official.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Who approved it, as the tool they used says; null where it says nothing.</summary>
    public string? Person { get; init; }

    /// <summary>When it was approved; null where that is not known.</summary>
    public DateTimeOffset? Approved { get; init; }
}

/// <summary>Where a segment stands, as far as that changes how it is translated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SegmentContext>))]
public enum SegmentContext
{
    /// <summary>A heading.</summary>
    [JsonStringEnumMemberName("heading")]
    Heading,

    /// <summary>Running text: a sentence of a paragraph or a list, or a line of the signature.</summary>
    [JsonStringEnumMemberName("text")]
    Text,

    /// <summary>A table: a cell or a caption.</summary>
    [JsonStringEnumMemberName("table")]
    Table,
}

/// <summary>Where the segments of a unit stand.</summary>
public static class SegmentContexts
{
    extension(UnitKind kind)
    {
        /// <summary>The context of the unit's segments.</summary>
        public SegmentContext Context => kind switch
        {
            UnitKind.Heading => SegmentContext.Heading,
            UnitKind.Caption or UnitKind.Cell => SegmentContext.Table,
            _ => SegmentContext.Text,
        };
    }
}
