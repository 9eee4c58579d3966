using System.Globalization;
using Azure;
using Azure.Identity;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Azure.Translation;

/// <summary>Tells from a refusal what the engine's rules need to know.</summary>
/// <param name="credential">What must not be repeated in a message.</param>
/// <param name="time">The clock that dates of <c>Retry-After</c> are measured by.</param>
internal sealed class RefusalReader(TranslatorCredential credential, TimeProvider time)
{
    private const int LongestMessage = 300;

    /// <summary>What the service said, or that it said nothing: because it was not reached, or nobody knows why.</summary>
    public EngineAnswer Read(RequestFailedException refusal)
    {
        if (refusal.GetRawResponse() is not { } response)
        {
            return IsUnreached(refusal) ? new EngineAnswer.Busy(null) : new EngineAnswer.Unanswered();
        }

        var error = ServiceError.Read(response);
        return (response.Status, error.Code) switch
        {
            (413, _) or (_, 400050 or 400072 or 400077) => new EngineAnswer.TooLarge(),
            (_, 403001) => new EngineAnswer.QuotaSpent(),
            (408 or 429 or >= 500, _) => new EngineAnswer.Busy(RetryAfter.Of(response, time)),
            _ => new EngineAnswer.Refused(error.Code.ToString(CultureInfo.InvariantCulture), Presentable(error.Message)),
        };
    }

    /// <summary>The identity got no token; the service was not even asked.</summary>
    public EngineAnswer Read(AuthenticationFailedException refusal) => new EngineAnswer.Refused("identity", Presentable(refusal.Message));

    private static bool IsUnreached(RequestFailedException refusal) => refusal.InnerException is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private string Presentable(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        var open = credential is TranslatorCredential.Key key ? line.Replace(key.Value, "…", StringComparison.OrdinalIgnoreCase) : line;
        return open.Length <= LongestMessage ? open : open[..LongestMessage];
    }
}
