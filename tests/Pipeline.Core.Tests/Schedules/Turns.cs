namespace Pipeline.Core.Tests.Schedules;

/// <summary>
/// Lets many tasks run on one thread by turns: wherever one waits, a seed decides which goes on. So a schedule of workers is the
/// same each time it is run. Time is its own: a little passes with every turn, and when all are asleep it leaps to the first to wake.
/// What continues a task runs at once where the task is completed, as it does where there is no context: nothing leaves the thread.
/// </summary>
/// <param name="seed">Decides everything.</param>
internal sealed class Turns(int seed)
{
    private const int MostTurns = 1_000_000;
    private readonly List<Action> _ready = [];
    private readonly PriorityQueue<Action, (DateTimeOffset Due, int Number)> _asleep = new();
    private int _numbered;
    private int _thread;
    private int _turns;

    /// <summary>What everybody draws from, in the order of turns.</summary>
    public Random Random { get; } = new(seed);

    /// <summary>The time by the clock of the stores, shortly before a month ends.</summary>
    public DateTimeOffset Now { get; private set; } = new(2022, 3, 31, 20, 0, 0, TimeSpan.Zero);

    /// <summary>Lets somebody else go on, perhaps.</summary>
    public Task PassAsync()
    {
        Assert.True(_thread == Environment.CurrentManagedThreadId, "A task left the thread of its schedule: nobody could run that again.");
        var source = new TaskCompletionSource();
        _ready.Add(source.SetResult);
        return source.Task;
    }

    /// <summary>True as often as is asked for, from 0 to 1.</summary>
    public bool Chance(double rate) => Random.NextDouble() < rate;

    /// <summary>Waits until so much time has passed.</summary>
    public Task SleepAsync(TimeSpan time)
    {
        var source = new TaskCompletionSource();
        After(time, source.SetResult);
        return source.Task;
    }

    /// <summary>Does something when so much time has passed.</summary>
    public void After(TimeSpan time, Action act) => _asleep.Enqueue(act, (Now + time, _numbered++));

    /// <summary>Plays a task, and all that it starts, to its end.</summary>
    public void Run(Func<Task> play)
    {
        var outside = SynchronizationContext.Current;
        _thread = Environment.CurrentManagedThreadId;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var playing = play();
            while (!playing.IsCompleted)
            {
                TakeTurn();
            }

            playing.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outside);
        }
    }

    private void TakeTurn()
    {
        Assert.True(_turns++ < MostTurns, "The schedule does not come to its end.");
        Now += TimeSpan.FromMilliseconds(Random.Next(1, 10));
        while (_asleep.TryPeek(out var act, out var wakes) && (wakes.Due <= Now || _ready.Count == 0))
        {
            _asleep.Dequeue();
            Now = wakes.Due > Now ? wakes.Due : Now;
            _ready.Add(act);
        }

        Assert.True(_ready.Count > 0, "All wait for something that never comes.");
        var next = Random.Next(_ready.Count);
        var chosen = _ready[next];
        _ready[next] = _ready[^1];
        _ready.RemoveAt(_ready.Count - 1);
        chosen();
    }
}
