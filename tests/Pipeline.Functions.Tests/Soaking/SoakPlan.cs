namespace Pipeline.Functions.Tests.Soaking;

/// <summary>What goes through the app.</summary>
internal sealed record SoakPlan
{
    /// <summary>How many reports, each an upload of its own.</summary>
    public required int Reports { get; init; }

    /// <summary>For how many years each agency reports.</summary>
    public int Years { get; init; } = 10;

    /// <summary>How often a request to the stores fails, from 0 to 1: half of these before anything happened, half after.</summary>
    public double FaultRate { get; init; } = 0.01;

    /// <summary>True where such a request is asked again below the app, as the storage client does; else every one of them fails a function.</summary>
    public bool AsksAgain { get; init; } = true;

    /// <summary>How often the translator refuses.</summary>
    public double ThrottleRate { get; init; } = 0.05;

    /// <summary>How many messages are handled at once.</summary>
    public int Workers { get; init; } = 4;

    /// <summary>Decides reports and faults.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many are uploaded at once; the next come when these are dealt with.</summary>
    public int Wave { get; init; } = 100;

    /// <summary>How long a failed message waits.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many agencies it takes.</summary>
    public int Agencies => (Reports + Years - 1) / Years;
}
