using System.Diagnostics.CodeAnalysis;

namespace Pipeline.Core.Translation.Engines;

/// <summary>An engine as all runs of a process share it: so many batches in flight, and when it is busy, everybody leaves it alone.</summary>
/// <param name="engine">The engine.</param>
/// <param name="limits">How many batches at once.</param>
/// <param name="time">The clock to wait by.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to dispose of.")]
internal sealed class PatientEngine(ITranslationEngine engine, EngineLimits limits, TimeProvider time)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _slots = new(limits.BatchesInFlight);
    private readonly Lock _lock = new();
    private Pause? _pause;
    private TimeSpan _backOff = ShortestPause;

    /// <inheritdoc cref="ITranslationEngine.Name"/>
    public string Name => engine.Name;

    /// <inheritdoc cref="ITranslationEngine.Version"/>
    public string? Version => engine.Version;

    /// <summary>What it is asked at most.</summary>
    public EngineLimits Limits => limits;

    /// <summary>
    /// Asks until there is another answer than busy, for as long as the session can wait; null when the session was stopped
    /// before it could ask. A busy answer says how long the engine is to be left alone, if the engine itself said so. At most
    /// one request of those it makes may be charged.
    /// </summary>
    public async Task<EngineAnswer?> AskAsync(EngineBatch batch, EngineSession session, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            return await AskPatientlyAsync(batch, session, cancellationToken);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<EngineAnswer?> AskPatientlyAsync(EngineBatch batch, EngineSession session, CancellationToken cancellationToken)
    {
        Pause? waited = null;
        while (session.GoesOn())
        {
            var pause = CurrentPause;
            if (pause is null || pause == waited || pause.Remaining <= TimeSpan.Zero)
            {
                session.Count(batch);
                var answer = await engine.TranslateAsync(batch, cancellationToken);
                Heed(answer, pause);
                if (answer is not EngineAnswer.Busy)
                {
                    return answer;
                }
            }
            else if (session.CanWait(pause.End))
            {
                await pause.WaitAsync(cancellationToken);
                waited = pause;
            }
            else
            {
                return new EngineAnswer.Busy(pause.IsAskedFor ? pause.Remaining : null);
            }
        }

        return null;
    }

    private Pause? CurrentPause
    {
        get
        {
            lock (_lock)
            {
                return _pause;
            }
        }
    }

    /// <summary>Where the answer is to wait, or there is none, everybody waits.</summary>
    /// <param name="answer">What the engine said.</param>
    /// <param name="seen">The latest pause there was when it was asked.</param>
    private void Heed(EngineAnswer answer, Pause? seen)
    {
        lock (_lock)
        {
            if (answer is EngineAnswer.Busy or EngineAnswer.Unanswered)
            {
                Close(seen, (answer as EngineAnswer.Busy)?.RetryAfter);
            }
            else
            {
                _backOff = ShortestPause;
            }
        }
    }

    /// <summary>Batches that were in flight together are turned away together: that is one pause, not several, unless the engine asks for a longer one.</summary>
    private void Close(Pause? seen, TimeSpan? asked)
    {
        var isNews = seen == _pause;
        var pause = new Pause(time.GetUtcNow() + Within(asked ?? _backOff), asked is not null, time);
        if (isNews || (asked is not null && pause.End > _pause?.End))
        {
            _pause = pause;
        }

        if (isNews)
        {
            _backOff = 2 * _backOff < LongestBackOff ? 2 * _backOff : LongestBackOff;
        }
    }

    private static TimeSpan Within(TimeSpan length) => length < ShortestPause ? ShortestPause : length > LongestPause ? LongestPause : length;

    /// <summary>A time in which nobody asks. All who wait, wait for the same moment.</summary>
    private sealed class Pause(DateTimeOffset end, bool isAskedFor, TimeProvider time)
    {
        private readonly Lazy<Task> _elapsed = new(() => Task.Delay(end > time.GetUtcNow() ? end - time.GetUtcNow() : TimeSpan.Zero, time));

        public DateTimeOffset End => end;

        /// <summary>True when the engine itself said how long.</summary>
        public bool IsAskedFor => isAskedFor;

        /// <summary>Not above zero when it is over.</summary>
        public TimeSpan Remaining => end - time.GetUtcNow();

        public Task WaitAsync(CancellationToken cancellationToken) => _elapsed.Value.WaitAsync(cancellationToken);
    }
}
