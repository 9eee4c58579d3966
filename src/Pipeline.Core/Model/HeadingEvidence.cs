using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>What says that a line is a heading, so that a person can see why it was taken for one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HeadingEvidence>))]
public enum HeadingEvidence
{
    /// <summary>The source's own markup: a heading style, an outline level, a heading element.</summary>
    [JsonStringEnumMemberName("outline_level")]
    OutlineLevel,

    /// <summary>It is the title of a statutory section, word for word or nearly.</summary>
    [JsonStringEnumMemberName("statutory_title")]
    StatutoryTitle,

    /// <summary>Its number, typed or automatic, is the next one of an open sequence.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>It is set in a face that GB/T 9704 keeps for headings, and the text is not.</summary>
    [JsonStringEnumMemberName("face")]
    Face,

    /// <summary>It is short, ends without a stop and stands alone in its paragraph.</summary>
    [JsonStringEnumMemberName("short_line")]
    ShortLine,
}
