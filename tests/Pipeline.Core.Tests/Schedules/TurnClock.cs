namespace Pipeline.Core.Tests.Schedules;

/// <summary>A worker's clock: it may be wrong by hours, and be set back. How long something takes it measures rightly.</summary>
/// <param name="turns">Whose time it is.</param>
/// <param name="skew">How wrong it is.</param>
internal sealed class TurnClock(Turns turns, TimeSpan skew) : TimeProvider
{
    /// <summary>How wrong it is.</summary>
    public TimeSpan Skew { get; set; } = skew;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => turns.Now.UtcTicks;

    public override DateTimeOffset GetUtcNow() => turns.Now + Skew;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(callback, state);
        turns.After(dueTime, timer.Ring);
        return timer;
    }

    private sealed class Timer(TimerCallback callback, object? state) : ITimer
    {
        private bool _isOff;

        public void Ring()
        {
            if (!_isOff)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => _isOff = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
