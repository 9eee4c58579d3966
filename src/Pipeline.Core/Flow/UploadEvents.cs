using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>
/// Reads and writes the events of queue <c>extract</c>: CloudEvents 1.0 or Event Grid's own older schema, alone or in an
/// array, as a subscription may be set to deliver either.
/// </summary>
internal static class UploadEvents
{
    private const string Created = "Microsoft.Storage.BlobCreated";
    private const string Again = "Pipeline.UploadAgain";

    /// <summary>The events of one message. Nothing in a message is trusted: what does not fit is irrelevant, never an exception.</summary>
    public static IReadOnlyList<UploadEvent> Read(string message, string container = ContainerNames.Incoming)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            return json.RootElement.ValueKind is JsonValueKind.Array ? [.. json.RootElement.EnumerateArray().Select(element => Read(element, container))] : [Read(json.RootElement, container)];
        }
        catch (JsonException)
        {
            return [Irrelevant("a message", "it is not in JSON")];
        }
    }

    /// <summary>The message that has an upload dealt with: as if it had just arrived, or even if that was done before.</summary>
    public static string Write(UploadId upload, bool isAgain = false, string container = ContainerNames.Incoming) => JsonSerializer.Serialize(
        new StorageEvent
        {
            SpecVersion = "1.0",
            Type = isAgain ? Again : Created,
            Source = "/pipeline",
            Id = $"{upload.Path}@{upload.ETag}",
            Subject = SubjectOf(container) + upload.Path,
            Data = new() { ETag = upload.ETag },
        },
        EventJson.Default.StorageEvent);

    /// <summary>One event; one that is in no form known does not take those beside it along.</summary>
    private static UploadEvent Read(JsonElement element, string container)
    {
        try
        {
            return Read(element.Deserialize(EventJson.Default.StorageEvent), container);
        }
        catch (JsonException)
        {
            return Irrelevant("a message", "it is not an event");
        }
    }

    private static UploadEvent Read(StorageEvent? received, string container)
    {
        var type = received?.Type ?? received?.EventType;
        var about = received?.Subject ?? "an event without a subject";
        return type is not (Created or Again) ? Irrelevant(about, $"its type is {type ?? "not given"}")
            : PathOf(about, container) is not { } path ? Irrelevant(about, "uploads lie at {agency}/{file}")
            : received?.Data is not { ETag: { } quoted } data || quoted.Trim('"') is not { } tag || !UploadId.IsETag(tag) ? Irrelevant(about, "it has no eTag")
            : data.ContentLength is 0 ? Irrelevant(about, "nothing is in the file yet")
            : new UploadEvent.Arrived(new(path, tag), type is Again);
    }

    private static string? PathOf(string subject, string container) =>
        SubjectOf(container) is var prefix && subject.StartsWith(prefix, StringComparison.Ordinal) && subject[prefix.Length..] is var path && UploadId.IsPath(path) ? path : null;

    private static string SubjectOf(string container) => $"/blobServices/default/containers/{container}/blobs/";

    private static UploadEvent.Irrelevant Irrelevant(string about, string why) => new(about, why);
}

/// <summary>What is read of an event; the two schemas differ in the name of its type.</summary>
internal sealed record StorageEvent
{
    [JsonPropertyName("specversion")]
    public string? SpecVersion { get; init; }

    public string? Type { get; init; }

    public string? EventType { get; init; }

    public string? Source { get; init; }

    public string? Id { get; init; }

    public string? Subject { get; init; }

    public StorageEventData? Data { get; init; }
}

/// <summary>What is read of a storage event's data.</summary>
internal sealed record StorageEventData
{
    public string? ETag { get; init; }

    public long? ContentLength { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StorageEvent))]
internal sealed partial class EventJson : JsonSerializerContext;
