using System.Globalization;
using System.Net;
using System.Text.Json;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.LibreTranslate;

/// <summary>Tells from a refusal what the engine's rules need to know.</summary>
/// <param name="options">Holds what must not be repeated in a message.</param>
/// <param name="time">The clock that dates of <c>Retry-After</c> are measured by.</param>
internal sealed class RefusalReader(LibreTranslateOptions options, TimeProvider time)
{
    private const int LongestMessage = 300;

    /// <summary>What the server said. A batch of too many texts and a text of too many characters are refused in the same words.</summary>
    public async Task<EngineAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var error = ErrorOf(await response.Content.ReadAsByteArrayAsync(cancellationToken)) ?? $"HTTP {(int)response.StatusCode} {response.ReasonPhrase}";
        return response.StatusCode switch
        {
            HttpStatusCode.RequestEntityTooLarge => new EngineAnswer.TooLarge(),
            HttpStatusCode.BadRequest when error.Contains("exceeds text limit", StringComparison.OrdinalIgnoreCase) => new EngineAnswer.TooLarge(),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new EngineAnswer.Busy(RetryAfter(response)),
            _ => new EngineAnswer.Refused(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), Presentable(error)),
        };
    }

    /// <summary>No response: the server was not reached, or the connection broke and nobody knows what became of the request.</summary>
    public static EngineAnswer Read(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError => new EngineAnswer.Busy(null),
        HttpRequestError.ConfigurationLimitExceeded => new EngineAnswer.Garbled("The answer is larger than translations are."),
        _ => new EngineAnswer.Unanswered(),
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } => date > time.GetUtcNow() ? date - time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    private static string? ErrorOf(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireFormat.Default.ErrorAnswer)?.Error;
        }
        catch (JsonException)
        {
            return null; // A gateway's page.
        }
    }

    private string Presentable(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        var open = options.Key is { } key ? line.Replace(key, "…", StringComparison.OrdinalIgnoreCase) : line;
        return open.Length <= LongestMessage ? open : open[..LongestMessage];
    }
}
