using Pipeline.Core.Flow;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>
/// One schedule, drawn from a seed: what agencies and operators do, how many workers there are and how wrong their clocks, who
/// takes which message when, and what befalls them at which operation. It ends when faults have stopped and the timer finds nothing more to do.
/// </summary>
internal sealed class Schedule
{
    private readonly int _seed;
    private readonly Turns _turns;
    private readonly Mail _mail;
    private readonly Story _story;
    private readonly List<(Faults Faults, TurnClock Clock)> _processes = [];
    private readonly double _failRate;
    private bool _isCalm;

    private Schedule(int seed, Turns turns, Ground ground)
    {
        _seed = seed;
        (_turns, Ground) = (turns, ground);
        _mail = new(turns) { MischiefRate = Among(0, 0.05, 0.2) };
        _story = new(ground, _mail, turns);
        _failRate = Among(0, 0.0005, 0.002, 0.01);
    }

    public Ground Ground { get; }

    /// <summary>How many operations something befell.</summary>
    public int Injected => _processes.Sum(process => process.Faults.Injected);

    /// <summary>The paths of the site that were written to, in order.</summary>
    public IReadOnlyList<string> Writes => Ground.Writes;

    /// <summary>Plays the schedule of a seed over stores in memory.</summary>
    public static Schedule Play(int seed) => Play(seed, _ => new MemoryBlobStore());

    /// <summary>Plays the schedule of a seed over other stores, which must answer at once.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="store">Makes the store of a container.</param>
    public static Schedule Play(int seed, Func<string, IBlobStore> store)
    {
        var turns = new Turns(seed);
        var schedule = new Schedule(seed, turns, new(store(ContainerNames.Site), store(ContainerNames.Work), store(ContainerNames.Receipts), new TurnClock(turns, TimeSpan.Zero)));
        turns.Run(schedule.PlayAsync);
        return schedule;
    }

    /// <summary>Holds all invariants against what is left, and every fifth site against that of an undisturbed run.</summary>
    public void AssertSound()
    {
        var invariants = Invariants.Of($"Seed {_seed}", Ground, IsRedriven);
        invariants.AssertHold();
        invariants.AssertVerified();
        if (_seed % 5 == 0)
        {
            invariants.AssertAsUndisturbed();
        }
    }

    private async Task PlayAsync()
    {
        var workers = Enumerable.Range(0, _turns.Random.Next(2, 5)).Select(_ => WorkAsync()).ToList();
        try
        {
            await DirectAsync();
        }
        finally
        {
            _mail.Finish();
            await Task.WhenAll(workers);
        }
    }

    /// <summary>What happens one after the other while the workers work.</summary>
    private async Task DirectAsync()
    {
        await _story.TellAsync();
        await _mail.QuietAsync();
        if (_turns.Chance(0.3))
        {
            await _turns.SleepAsync(TimeSpan.FromMinutes(40));
            await ReconcileAsync();
            await _mail.QuietAsync();
        }

        await CalmAsync();
    }

    /// <summary>True where operators do again what was given up; else it stays as the timer leaves it.</summary>
    private bool IsRedriven => _seed % 2 > 0;

    /// <summary>Faults stop, some operators have done again what was given up, and the timer runs until it finds nothing twice.</summary>
    private async Task CalmAsync()
    {
        (_isCalm, _mail.MischiefRate) = (true, 0);
        _processes.ForEach(process => process.Faults.AreOn = false);
        await _mail.QuietAsync();
        _mail.Send(_mail.Poison.Where(letter => letter.Queue == QueueNames.Operations));
        if (IsRedriven && _mail.Poison.Any(letter => letter.Queue != QueueNames.Operations))
        {
            _mail.Send(new Letter(QueueNames.Operations, new OperationMessage(OperationCommand.Reprocess).Write()));
        }

        for (var (silent, rounds) = (0, 0); silent < 2; rounds++)
        {
            Assert.True(rounds < 12, "The timer finds something again and again.");
            await _mail.QuietAsync();
            await _turns.SleepAsync(TimeSpan.FromDays(1.5));
            silent = await ReconcileAsync() ? 0 : silent + 1;
        }
    }

    /// <summary>The timer fires; true when it sent anything.</summary>
    private async Task<bool> ReconcileAsync()
    {
        try
        {
            var found = await Start().Worker.ReconcileAsync();
            _mail.Send(found);
            return found.Count > 0;
        }
        catch (Exception fault) when (fault is InjectedFaultException or KilledException)
        {
            return true;
        }
    }

    /// <summary>A worker takes messages as long as it lives; another takes its place.</summary>
    private async Task WorkAsync()
    {
        var (worker, faults) = Start();
        while (await _mail.TakeAsync() is { } letter)
        {
            if (faults.IsDead)
            {
                (worker, faults) = Start();
            }

            await HandleAsync(worker, letter);
        }
    }

    private async Task HandleAsync(Worker worker, Letter letter)
    {
        try
        {
            _mail.Send(await worker.HandleAsync(letter));
            _mail.Close();
        }
        catch (Exception fault) when (fault is InjectedFaultException or KilledException)
        {
            _mail.Return(letter);
        }
        catch
        {
            _mail.Finish();
            throw;
        }
    }

    private (Worker Worker, Faults Faults) Start()
    {
        var clock = new TurnClock(_turns, _turns.Chance(0.5) ? TimeSpan.Zero : TimeSpan.FromMinutes(_turns.Random.Next(-600, 600)));
        var faults = new Faults(_turns.Random.Next())
        {
            FailRate = _failRate,
            LostAnswerRate = _failRate,
            DelayRate = _failRate * 3,
            DuplicateRate = _failRate * 3,
            KillAfter = _turns.Chance(0.3) ? _turns.Random.Next(150) : null,
            Pause = (isLate, _) => isLate ? _turns.SleepAsync(Lateness()) : _turns.PassAsync(),
            AreOn = !_isCalm,
        };
        if (_turns.Chance(0.2))
        {
            _turns.After(TimeSpan.FromSeconds(_turns.Random.Next(60)), () => clock.Skew -= TimeSpan.FromHours(3));
        }

        _processes.Add((faults, clock));
        return (new(Ground, faults, clock), faults);
    }

    /// <summary>Mostly seconds; now and then longer than anybody waits.</summary>
    private TimeSpan Lateness() => TimeSpan.FromSeconds(_turns.Chance(0.2) ? _turns.Random.Next(7200) : _turns.Random.Next(5));

    private double Among(params double[] rates) => rates[_turns.Random.Next(rates.Length)];
}
