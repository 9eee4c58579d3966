using System.Globalization;
using System.Text.Json;
using Azure;

namespace Pipeline.Azure.Translation;

/// <summary>
/// An error as the service describes it: <c>{"error":{"code":400050,"message":"…"}}</c>. The code is a number, which
/// <see cref="RequestFailedException.ErrorCode"/> does not read; gateways in front of the service write it as a string, or not at all.
/// </summary>
/// <param name="Code">Six digits, the first three of which are the status; the status alone where there are none.</param>
/// <param name="Message">In English, by the service.</param>
internal sealed record ServiceError(int Code, string Message)
{
    /// <summary>Reads it from a response, whatever that holds.</summary>
    public static ServiceError Read(Response response)
    {
        var fallback = new ServiceError(response.Status, $"HTTP {response.Status} {response.ReasonPhrase}");
        try
        {
            using var body = JsonDocument.Parse(response.Content.ToMemory());
            return body.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object
                ? new(CodeOf(error) ?? fallback.Code, MessageOf(error) ?? fallback.Message)
                : fallback;
        }
        catch (JsonException)
        {
            return fallback;
        }
    }

    private static int? CodeOf(JsonElement error) =>
        error.TryGetProperty("code", out var code) && int.TryParse(code.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? MessageOf(JsonElement error) =>
        error.TryGetProperty("message", out var message) && message.ValueKind is JsonValueKind.String ? message.GetString() : null;
}
