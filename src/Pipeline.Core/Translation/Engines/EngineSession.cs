using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>One run's dealings with an engine, several batches at once: what it asked, what it met, and why it stopped.</summary>
/// <param name="limits">How long it goes on, in all and from the first time it has to wait.</param>
/// <param name="time">The clock.</param>
internal sealed class EngineSession(EngineLimits limits, TimeProvider time)
{
    private static readonly TimeSpan AfterGarbage = TimeSpan.FromHours(6); // Unusable answers may be charged: seldom enough not to cost much.

    private readonly Lock _lock = new();
    private readonly DateTimeOffset _latest = time.GetUtcNow() + limits.LongestRun;
    private readonly Dictionary<EngineText, Diagnostic> _left = [];
    private readonly List<string> _failures = [];
    private DateTimeOffset? _patientUntil;
    private Stop? _stop;
    private bool _isGarbled;
    private int _requests;
    private long _characters;

    /// <summary>For a caller who has something to ask: true when it may. A run that has taken too long is stopped here.</summary>
    public bool GoesOn()
    {
        lock (_lock)
        {
            if (time.GetUtcNow() is var now && now >= _latest)
            {
                _stop ??= new(Findings.EngineNotDone(), now);
            }

            return _stop is null;
        }
    }

    /// <summary>True when the run, having to wait now, can wait that long.</summary>
    public bool CanWait(DateTimeOffset until)
    {
        lock (_lock)
        {
            _patientUntil ??= time.GetUtcNow() + limits.Patience;
            return until <= _patientUntil && until < _latest;
        }
    }

    /// <summary>A request is made.</summary>
    public void Count(EngineBatch batch)
    {
        lock (_lock)
        {
            _requests++;
            _characters += batch.Texts.Sum(text => text.Length);
        }
    }

    /// <summary>The engine failed in a way to log.</summary>
    public void Log(string failure)
    {
        lock (_lock)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>Texts stay pending, each for a reason of its own, and to ask again by itself would only cost.</summary>
    public void Leave(IEnumerable<EngineText> texts, Func<EngineText, Diagnostic> reason)
    {
        lock (_lock)
        {
            foreach (var text in texts)
            {
                _left[text] = reason(text);
            }
        }
    }

    /// <summary>Texts stay pending because no answer about them could be trusted; a later one may be.</summary>
    public void LeaveGarbled()
    {
        lock (_lock)
        {
            _isGarbled = true;
        }
    }

    /// <summary>Whatever is not translated yet stays pending. The first reason stands.</summary>
    /// <param name="reason">In words.</param>
    /// <param name="resumeAt">When the next run may get further.</param>
    public void StopBecause(Diagnostic reason, DateTimeOffset resumeAt)
    {
        lock (_lock)
        {
            _stop ??= new(reason, resumeAt);
        }
    }

    /// <summary>What came of it, when no batch is in flight any more.</summary>
    /// <param name="texts">The texts of the run, in their order.</param>
    public EngineOutcome Close(IEnumerable<EngineText> texts) => new()
    {
        ResumeAt = _stop?.ResumeAt ?? (_isGarbled ? time.GetUtcNow() + AfterGarbage : null),
        Diagnostics =
        [
            .. _stop is null ? Array.Empty<Diagnostic>() : [_stop.Reason],
            .. _isGarbled ? [Findings.EngineGarbled()] : Array.Empty<Diagnostic>(),
            .. texts.Where(_left.ContainsKey).Select(text => _left[text]),
        ],
        Requests = _requests,
        Characters = _characters,
        Failures = _failures,
    };

    private sealed record Stop(Diagnostic Reason, DateTimeOffset ResumeAt);
}
