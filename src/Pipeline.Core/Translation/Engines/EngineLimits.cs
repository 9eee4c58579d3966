namespace Pipeline.Core.Translation.Engines;

/// <summary>How much an engine is asked at once, and how long a run goes on. The defaults keep retries cheap and well below what services allow.</summary>
public sealed record EngineLimits
{
    /// <summary>Characters a batch holds, as services charge them: UTF-16 code units. A longer text travels alone.</summary>
    public int CharactersPerBatch { get; init => field = Positive(value); } = 10_000;

    /// <summary>Texts a batch holds.</summary>
    public int TextsPerBatch { get; init => field = Positive(value); } = 100;

    /// <summary>Batches in flight at once, of all reports in the process.</summary>
    public int BatchesInFlight { get; init => field = Positive(value); } = 4;

    /// <summary>How long a run goes on from the first time the engine asks it to wait; then the rest stays pending.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long a run goes on asking; then the rest is for the next run. With the last request's own time it must stay below
    /// what the host gives a function, which would be killed.
    /// </summary>
    public TimeSpan LongestRun { get; init; } = TimeSpan.FromMinutes(5);

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
