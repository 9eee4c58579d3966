using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>The stages an upload goes through, each from the stored output of the one before it; and the one a reviewed translation goes through.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PipelineStage>))]
public enum PipelineStage
{
    /// <summary>Upload → <c>report.json</c>.</summary>
    [JsonStringEnumMemberName("extract")]
    Extract,

    /// <summary><c>report.json</c> → <c>bilingual.json</c>.</summary>
    [JsonStringEnumMemberName("translate")]
    Translate,

    /// <summary><c>bilingual.json</c> → pages and entry.</summary>
    [JsonStringEnumMemberName("publish")]
    Publish,

    /// <summary>Entry → archive pages.</summary>
    [JsonStringEnumMemberName("archive")]
    Archive,

    /// <summary>A translation sent back by a person → the agency's memory.</summary>
    [JsonStringEnumMemberName("review")]
    Review,
}
