using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Flow;

/// <summary>What one stage tells the next one: which revision, and the upload whose receipt is to say so.</summary>
/// <param name="Upload">The upload.</param>
/// <param name="Revision">The revision it holds.</param>
public sealed record StageMessage(UploadId Upload, Revision Revision)
{
    /// <summary>The message as it stands in a queue.</summary>
    public string Write() => JsonSerializer.Serialize(this, MessageJson.Default.StageMessage);

    /// <summary>Reads a message. Only stages write to their queues: one that cannot be read is a bug, and ends among the poison.</summary>
    /// <exception cref="InvalidDataException">It is no such message.</exception>
    public static StageMessage Read(string message) => TryRead(message) ?? throw new InvalidDataException("The message names no revision.");

    /// <summary>Reads a message; null when it is none.</summary>
    public static StageMessage? TryRead(string message)
    {
        try
        {
            return JsonSerializer.Deserialize(message, MessageJson.Default.StageMessage);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(StageMessage))]
[JsonSerializable(typeof(OperationMessage))]
internal sealed partial class MessageJson : JsonSerializerContext;
