using System.Collections.Concurrent;

namespace Pipeline.Functions.Tests.Soaking;

/// <summary>Looks once a second how much memory this process holds.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly ConcurrentQueue<long> _held = new();
    private readonly Timer _timer;

    private MemoryWatch(Action tick) => _timer = new(
        _ =>
        {
            _held.Enqueue(Environment.WorkingSet);
            tick();
        },
        state: null,
        TimeSpan.Zero,
        TimeSpan.FromSeconds(1));

    /// <summary>Begins to look, and does something more each time.</summary>
    public static MemoryWatch Start(Action tick) => new(tick);

    /// <summary>What it saw, in bytes.</summary>
    public IReadOnlyList<long> Stop()
    {
        Dispose();
        return [.. _held];
    }

    public void Dispose() => _timer.Dispose();
}
