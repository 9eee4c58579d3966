namespace Pipeline.Core.Model;

/// <summary>That something was tried, and when it is worth trying again: each time after twice as long, so that what cannot be mended costs little.</summary>
/// <param name="Count">How often it was tried.</param>
/// <param name="NotBefore">When to try again.</param>
public sealed record Attempts(int Count, DateTimeOffset NotBefore)
{
    private const int LongestDoubling = 6;

    /// <summary>One more attempt, now.</summary>
    /// <param name="earlier">Those before it; null when it is the first.</param>
    /// <param name="now">The time.</param>
    /// <param name="patience">How long the first attempt is given.</param>
    public static Attempts Next(Attempts? earlier, DateTimeOffset now, TimeSpan patience)
    {
        var count = (earlier?.Count ?? 0) + 1;
        return new(count, now + (patience * (1 << Math.Min(count - 1, LongestDoubling))));
    }
}
