namespace Pipeline.Azure.Tests.Kit;

/// <summary>A clock at which it is always the same time.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
