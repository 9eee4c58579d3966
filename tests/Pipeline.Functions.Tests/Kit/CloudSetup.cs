using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>How an app is set up.</summary>
internal sealed record CloudSetup
{
    /// <summary>Its settings, beside that of its account.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings { get; init; } = [];

    /// <summary>What befalls its stores.</summary>
    public Faults Faults { get; init; } = new(0);

    /// <summary>True where a request that fails is asked again below the app, as the storage client does.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>The clock of the app.</summary>
    public TimeProvider Clock { get; init; } = new LeapingClock { Now = DateTimeOffset.UtcNow };

    /// <summary>The registry, <c>agencies.json</c>.</summary>
    public byte[] Registry { get; init; } = Repository.Sample("agencies.json");

    /// <summary>How many messages are handled at once; null for as many as the queues hand out.</summary>
    public int? Workers { get; init; }

    /// <summary>How long a failed message is hidden before it is tried again.</summary>
    public TimeSpan RetryDelay { get; init; }
}
