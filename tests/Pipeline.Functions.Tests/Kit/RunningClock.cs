namespace Pipeline.Functions.Tests.Kit;

/// <summary>The clock of this machine, which can be put forward.</summary>
internal sealed class RunningClock : TimeProvider
{
    private long _ahead;

    /// <summary>Puts it forward.</summary>
    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + new TimeSpan(Interlocked.Read(ref _ahead));
}
