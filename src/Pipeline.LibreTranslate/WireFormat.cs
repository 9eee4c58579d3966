using System.Text.Json.Serialization;

namespace Pipeline.LibreTranslate;

/// <summary>What is sent to <c>/translate</c>.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Source">The language of all of them.</param>
/// <param name="Target">The language wanted.</param>
/// <param name="Format"><c>text</c>: nothing in it is markup.</param>
/// <param name="Key">The key; left out where there is none.</param>
internal sealed record TranslateRequest(
    [property: JsonPropertyName("q")] IReadOnlyList<string> Texts,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("target")] string Target,
    [property: JsonPropertyName("format")] string Format,
    [property: JsonPropertyName("api_key"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key);

/// <summary>What comes back.</summary>
/// <param name="Texts">The translations, in the order of the texts; null where it is no answer.</param>
internal sealed record TranslateAnswer([property: JsonPropertyName("translatedText")] IReadOnlyList<string?>? Texts);

/// <summary>What comes back instead.</summary>
/// <param name="Error">What is wrong, in English.</param>
internal sealed record ErrorAnswer([property: JsonPropertyName("error")] string? Error);

/// <summary>The protocol's JSON.</summary>
[JsonSerializable(typeof(TranslateRequest))]
[JsonSerializable(typeof(TranslateAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class WireFormat : JsonSerializerContext;
