using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>The queues: a message is delivered at least once, in any order, now or later, until nobody fails on it; after five failures it is poison.</summary>
/// <param name="turns">Whose turn it is.</param>
internal sealed class Mail(Turns turns)
{
    private const int MostAttempts = 5;
    private readonly List<Letter> _waiting = [];
    private readonly List<TaskCompletionSource> _changes = [];
    private int _open;
    private bool _isOver;

    /// <summary>How often a letter is delivered a second time, late, or never.</summary>
    public double MischiefRate { get; set; }

    /// <summary>Letters that somebody failed on too often, as they were.</summary>
    public List<Letter> Poison { get; } = [];

    public void Send(params IEnumerable<Letter> letters)
    {
        foreach (var letter in letters)
        {
            Deliver(letter, turns.Chance(MischiefRate) ? TimeSpan.FromSeconds(turns.Random.Next(1, 4000)) : TimeSpan.Zero);
            if (turns.Chance(MischiefRate))
            {
                Deliver(letter, TimeSpan.FromSeconds(turns.Random.Next(0, 60)));
            }
        }
    }

    /// <summary>Any letter, as soon as there is one; null when there will be none.</summary>
    public async Task<Letter?> TakeAsync()
    {
        while (_waiting.Count == 0 && !_isOver)
        {
            await ChangeAsync();
        }

        if (_isOver)
        {
            return null;
        }

        var at = turns.Random.Next(_waiting.Count);
        var letter = _waiting[at];
        _waiting.RemoveAt(at);
        return letter;
    }

    /// <summary>Waits until no letter waits or is being handled.</summary>
    public async Task QuietAsync()
    {
        while (_open > 0 && !_isOver)
        {
            await ChangeAsync();
        }
    }

    /// <summary>Nobody gets a letter any more.</summary>
    public void Finish()
    {
        _isOver = true;
        Changed();
    }

    /// <summary>A letter was dealt with.</summary>
    public void Close()
    {
        _open--;
        Changed();
    }

    /// <summary>Somebody failed on a letter: it comes again, or is poison.</summary>
    public void Return(Letter letter)
    {
        Close();
        if (letter.Attempts + 1 < MostAttempts)
        {
            Deliver(letter with { Attempts = letter.Attempts + 1 }, TimeSpan.FromSeconds(turns.Random.Next(0, 30)));
        }
        else if (!letter.Queue.EndsWith(QueueNames.PoisonSuffix, StringComparison.Ordinal))
        {
            Poison.Add(letter with { Attempts = 0 });
            Send(new Letter(letter.Queue + QueueNames.PoisonSuffix, letter.Message));
        }
    }

    private void Deliver(Letter letter, TimeSpan after)
    {
        _open++;
        turns.After(after, () =>
        {
            _waiting.Add(letter);
            Changed();
        });
    }

    private Task ChangeAsync()
    {
        var change = new TaskCompletionSource();
        _changes.Add(change);
        return change.Task;
    }

    private void Changed()
    {
        foreach (var change in _changes)
        {
            turns.After(TimeSpan.Zero, change.SetResult);
        }

        _changes.Clear();
    }
}
