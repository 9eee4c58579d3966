using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.AI.Translation.Text;

/// <summary>The bodies of a translate request and of its answer.</summary>
internal static class WireFormat
{
    public static BinaryData Write(IEnumerable<string> content) =>
        new(JsonSerializer.SerializeToUtf8Bytes([.. content.Select(text => new WireText(text))], WireJson.Default.WireTextArray));

    /// <exception cref="JsonException">The answer is cut short or no JSON, as with the real client.</exception>
    public static IReadOnlyList<TranslatedTextItem> Read(ReadOnlyMemory<byte> answer) =>
        [.. (JsonSerializer.Deserialize(answer.Span, WireJson.Default.WireItemArray) ?? []).Select(item => new TranslatedTextItem(
            [.. (item.Translations ?? []).Select(found => new TranslationText(found.To, found.Text, Sentences(found.SentLen)))]))];

    private static SentenceBoundaries? Sentences(WireSentences? lengths) => lengths is null ? null : new(lengths.SrcSentLen ?? [], lengths.TransSentLen ?? []);
}

internal sealed record WireText(string Text);

internal sealed record WireItem(IReadOnlyList<WireTranslation>? Translations);

internal sealed record WireTranslation(string? Text, string? To, WireSentences? SentLen);

internal sealed record WireSentences(IReadOnlyList<int>? SrcSentLen, IReadOnlyList<int>? TransSentLen);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WireText[]))]
[JsonSerializable(typeof(WireItem[]))]
internal sealed partial class WireJson : JsonSerializerContext;
