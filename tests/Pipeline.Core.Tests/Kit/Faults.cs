namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// What befalls the stores of one process, drawn from a seed: each operation has one fault at most. The same seed gives the
/// same faults to the same operations in the same order.
/// </summary>
/// <param name="seed">Decides everything.</param>
internal sealed class Faults(int seed)
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);
    private int? _writesLeft;
    private bool _isDead;

    /// <summary>How often an operation fails and nothing happened, from 0 to 1.</summary>
    public double FailRate { get; init; }

    /// <summary>How often an operation happens and its answer is lost.</summary>
    public double LostAnswerRate { get; init; }

    /// <summary>How often an operation is late.</summary>
    public double DelayRate { get; init; }

    /// <summary>How often a write happens twice.</summary>
    public double DuplicateRate { get; init; }

    /// <summary>So many writes happen before the process is killed, once; null for one that lives.</summary>
    public int? KillAfter
    {
        init => _writesLeft = value;
    }

    /// <summary>What happens before every operation, late or not: here others may come between.</summary>
    public Func<bool, CancellationToken, Task> Pause { get; init; } = (isLate, cancellationToken) => isLate ? Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken) : Task.CompletedTask;

    /// <summary>False while nothing goes wrong, whatever the rates; a process that is dead stays so.</summary>
    public bool AreOn { get; set; } = true;

    /// <summary>How many operations something befell.</summary>
    public int Injected { get; private set; }

    /// <summary>True from when the process is killed until <see cref="Revive"/>.</summary>
    public bool IsDead
    {
        get
        {
            lock (_lock)
            {
                return _isDead;
            }
        }
    }

    /// <summary>Kills the process when it has written so much more.</summary>
    public void KillAfterWrites(int writes)
    {
        lock (_lock)
        {
            _writesLeft = writes;
        }
    }

    /// <summary>Starts the process anew. It lives then, unless it is to be killed again.</summary>
    public void Revive()
    {
        lock (_lock)
        {
            (_isDead, _writesLeft) = (false, null);
        }
    }

    /// <summary>Lets an operation of a store happen, or what befalls it.</summary>
    /// <param name="operation">What it is, for people.</param>
    /// <param name="isWrite">True for one that changes something.</param>
    /// <param name="act">Does it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InjectedFaultException">It failed, or its answer was lost.</exception>
    /// <exception cref="KilledException">The process ends here, or has ended.</exception>
    public async Task<T> BefallAsync<T>(string operation, bool isWrite, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        var fault = Next(isWrite);
        await Pause(fault is Fault.IsLate, cancellationToken);
        if (fault is Fault.Fails)
        {
            throw new InjectedFaultException(operation, fault);
        }

        var answer = await act();
        if (fault is Fault.HappensTwice)
        {
            await Pause(false, cancellationToken);
            await act();
        }

        return fault is Fault.LosesAnswer ? throw new InjectedFaultException(operation, fault) : answer;
    }

    private Fault Next(bool isWrite)
    {
        lock (_lock)
        {
            _isDead |= isWrite && AreOn && _writesLeft-- == 0;
            var fault = _isDead ? throw new KilledException() : AreOn ? Draw(isWrite) : Fault.None;
            Injected += fault is Fault.None ? 0 : 1;
            return fault;
        }
    }

    private Fault Draw(bool isWrite)
    {
        var drawn = _random.NextDouble();
        return (drawn -= FailRate) < 0 ? Fault.Fails
            : (drawn -= LostAnswerRate) < 0 ? Fault.LosesAnswer
            : (drawn -= DelayRate) < 0 ? Fault.IsLate
            : isWrite && drawn - DuplicateRate < 0 ? Fault.HappensTwice
            : Fault.None;
    }
}

/// <summary>What can befall an operation.</summary>
internal enum Fault
{
    None,
    Fails,
    LosesAnswer,
    IsLate,
    HappensTwice,
}

/// <summary>The network failed; whether the operation happened, nobody can tell.</summary>
internal sealed class InjectedFaultException(string operation, Fault fault) : Exception($"{operation}: {fault}");
