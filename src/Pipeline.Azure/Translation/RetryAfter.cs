using System.Globalization;
using Azure;

namespace Pipeline.Azure.Translation;

/// <summary>How long a service asks to be left alone.</summary>
internal static class RetryAfter
{
    private static readonly string[] InMilliseconds = ["retry-after-ms", "x-ms-retry-after-ms"];

    /// <summary>What the response's headers say, never less than nothing; null when they say nothing that can be read.</summary>
    public static TimeSpan? Of(Response response, TimeProvider time)
    {
        foreach (var name in InMilliseconds)
        {
            if (response.Headers.TryGetValue(name, out var text) && Number(text) is { } milliseconds)
            {
                return TimeSpan.FromMilliseconds(milliseconds);
            }
        }

        return response.Headers.TryGetValue("Retry-After", out var value) ? Read(value, time) : null;
    }

    private static TimeSpan? Read(string? value, TimeProvider time) =>
        Number(value) is { } seconds ? TimeSpan.FromSeconds(seconds)
        : DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? Later(date - time.GetUtcNow())
        : null;

    private static TimeSpan Later(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
