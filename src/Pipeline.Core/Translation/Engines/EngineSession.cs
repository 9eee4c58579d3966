using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Engines;

/// <summary>One run's dealings with an engine: what it has asked, how long it still waits, and why it stopped.</summary>
/// <param name="patience">How long it goes on from the first time it has to wait.</param>
internal sealed class EngineSession(TimeSpan patience)
{
    private readonly Lock _lock = new();
    private DateTimeOffset? _end;

    /// <summary>Why nothing more is asked in this run; null while it goes on.</summary>
    public EngineHold? Hold { get; private set; }

    /// <summary>Requests made.</summary>
    public int Requests { get; private set; }

    /// <summary>Characters in them.</summary>
    public long Characters { get; private set; }

    /// <summary>Counts a request.</summary>
    public void Count(EngineBatch batch)
    {
        lock (_lock)
        {
            Requests++;
            Characters += batch.Texts.Sum(text => text.Length);
        }
    }

    /// <summary>True when the run, having to wait now, can wait that long.</summary>
    public bool CanWait(DateTimeOffset now, DateTimeOffset until)
    {
        lock (_lock)
        {
            _end ??= now + patience;
            return until <= _end;
        }
    }

    /// <summary>Stops the run; the first reason stands.</summary>
    public void Stop(EngineHold hold)
    {
        lock (_lock)
        {
            Hold ??= hold;
        }
    }
}

/// <summary>Why a run stopped.</summary>
/// <param name="Reason">In words.</param>
/// <param name="ResumeAt">When the next run may get further.</param>
internal sealed record EngineHold(Diagnostic Reason, DateTimeOffset ResumeAt);
