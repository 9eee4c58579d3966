using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>The unit of translation: one sentence, heading or cell.</summary>
/// <param name="Source">The text as received, with any white space that follows it; without its <see cref="Lead"/>.</param>
/// <param name="Target">Its translation, without a lead; null while nobody and nothing has translated it.</param>
/// <param name="Origin">Where the translation comes from.</param>
/// <param name="Engine">The engine that made it (<c>Azure AI Translator</c>), for readers to know; null for every other origin.</param>
public sealed record Segment(
    string Source, string? Target, Origin Origin, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Engine = null)
{
    /// <summary>The words that number it among its neighbours, in both languages by rule: 一是 and <c>First,</c>; null where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Enumerator? Lead { get; init; }

    /// <summary>The version of the engine; null for every other origin, and where the engine does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EngineVersion { get; init; }

    /// <summary>The day the engine made it, in UTC; null for every other origin.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Made { get; init; }

    /// <summary>True where an approved translation of the same words was taken over with this sentence's figures in place of its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAdapted { get; init; }

    /// <summary>True where the agency has declared the translation its official one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsFinal { get; init; }

    /// <summary>True where a check found an error in it: it is not called reviewed then, whoever wrote it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDoubtful { get; init; }

    /// <summary>What stood here, reviewed, before the agency changed the sentence; null where nothing did, and once the new sentence is reviewed too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FormerText? Former { get; init; }

    /// <summary>How far the translation is, in the states of XLIFF 2.1.</summary>
    public SegmentState State =>
        Target is null ? SegmentState.Initial
        : IsDoubtful || IsAdapted || Origin is Origin.Machine or Origin.Pending ? SegmentState.Translated
        : IsFinal ? SegmentState.Final
        : SegmentState.Reviewed;
}

/// <summary>A sentence of an earlier revision and its reviewed translation.</summary>
/// <param name="Source">The sentence.</param>
/// <param name="Target">Its translation.</param>
public sealed record FormerText(string Source, string Target);

/// <summary>How far a translation is: the states of a segment in XLIFF 2.1, in their order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SegmentState>))]
public enum SegmentState
{
    /// <summary>Not translated.</summary>
    [JsonStringEnumMemberName("initial")]
    Initial,

    /// <summary>Translated, and nobody has looked at it: by an engine, or adapted from an approved translation.</summary>
    [JsonStringEnumMemberName("translated")]
    Translated,

    /// <summary>Approved by a person, for this sentence or for the same words before.</summary>
    [JsonStringEnumMemberName("reviewed")]
    Reviewed,

    /// <summary>The agency's official translation.</summary>
    [JsonStringEnumMemberName("final")]
    Final,
}

/// <summary>Where a translation comes from. A person beats the lexicon, the lexicon the memory, the memory a machine.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Origin>))]
public enum Origin
{
    /// <summary>Not translated: shown in its own language, marked and counted.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,

    /// <summary>An engine.</summary>
    [JsonStringEnumMemberName("machine")]
    Machine,

    /// <summary>An approved pair of the translation memory.</summary>
    [JsonStringEnumMemberName("memory")]
    Memory,

    /// <summary>A fixed statutory term, or a rule of the form.</summary>
    [JsonStringEnumMemberName("lexicon")]
    Lexicon,

    /// <summary>A person, for this very sentence.</summary>
    [JsonStringEnumMemberName("human")]
    Human,
}
