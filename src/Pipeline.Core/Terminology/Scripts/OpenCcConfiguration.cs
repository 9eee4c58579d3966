using System.Text.Json.Serialization;

namespace Pipeline.Core.Terminology.Scripts;

/// <summary>A configuration of OpenCC as its file is written, e.g. <c>tw2s.json</c>: which tables, in which order.</summary>
internal sealed record OpenCcConfiguration
{
    /// <summary>What unifies the spelling of the text before anything else is looked up.</summary>
    public IReadOnlyList<OpenCcStep> Normalization { get; init => field = value ?? []; } = [];

    /// <summary>The phrases no stage may look across; null where the text is converted in one piece.</summary>
    public OpenCcStep? Segmentation { get; init; }

    /// <summary>The stages; each is given what the one before it made.</summary>
    public required IReadOnlyList<OpenCcStep> ConversionChain { get; init; }
}

/// <summary>One stage.</summary>
/// <param name="Dict">Its table or group of tables.</param>
internal sealed record OpenCcStep(OpenCcTable Dict);

/// <summary>A table, by its file, or a group of tables.</summary>
internal sealed record OpenCcTable
{
    /// <summary>The name of the file; null for a group.</summary>
    public string? File { get; init; }

    /// <summary>The tables of a group, in order.</summary>
    public IReadOnlyList<OpenCcTable> Dicts { get; init => field = value ?? []; } = [];

    /// <summary>Which table of a group is heard.</summary>
    public MatchPolicy MatchPolicy { get; init; }
}

/// <summary>Which table of a group is heard where several know the text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MatchPolicy>))]
internal enum MatchPolicy
{
    /// <summary>The first that knows anything, though a later one knew more: phrases before characters.</summary>
    [JsonStringEnumMemberName("short_circuit")]
    ShortCircuit,

    /// <summary>The one that knows the longest phrase.</summary>
    [JsonStringEnumMemberName("union")]
    Union,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(OpenCcConfiguration))]
internal sealed partial class OpenCcJson : JsonSerializerContext;
