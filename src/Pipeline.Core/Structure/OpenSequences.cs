using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>
/// The numbered sequences that may still go on, outermost first. A token is a set of numbers and ranks it could mean; the
/// place in these sequences decides which.
/// </summary>
internal sealed class OpenSequences
{
    /// <summary>A heading may skip a number or two (and is reported); further away it is another sequence.</summary>
    private const int LongestSkip = 3;

    /// <summary>1. and below are as often items of a list: they open a report's first level only with a statutory title.</summary>
    private const int LastRankOfSections = 2;

    private readonly List<Sequence> _open = [];

    /// <summary>The number the outermost sequence has reached; 0 before the first section.</summary>
    public int Reached => _open is [var top, ..] ? top.Value : 0;

    /// <summary>Where the token continues a sequence, the innermost first; else where it opens, skips or restarts one.</summary>
    /// <param name="token">The token.</param>
    /// <param name="opensForm">True when the text after it is the statutory title of that number.</param>
    /// <param name="mayRestart">True where texts number their problems （一）（二） and their improvements （一）（二） again.</param>
    public SequencePlace? PlaceOf(EnumeratorToken token, bool opensForm, bool mayRestart) =>
        Continuing(token) ?? Opening(token, opensForm) ?? (token.OpensSentences ? null : Skipping(token) ?? (mayRestart ? Restarting(token) : null));

    /// <summary>Where a heading of this rank without a number stands.</summary>
    public SequencePlace PlaceOf(int rank) => _open.FindIndex(sequence => sequence.Rank >= rank) is >= 0 and var index
        ? new(index, _open[index].Rank, _open[index].Value + 1, null)
        : new(_open.Count, rank, 1, null);

    /// <summary>The place of a section of the report itself, whatever its number looks like.</summary>
    /// <param name="number">Its number in the form.</param>
    /// <param name="token">Its enumerator, if it has one that is known.</param>
    public SequencePlace Top(int number, EnumeratorToken? token)
    {
        var rank = token?.Ranks[0] ?? 1;
        var printed = token is null || token.Readings.Contains(number) ? number : token.Readings[0];
        return new(0, rank, printed, printed == Reached + 1 ? null : Reached + 1);
    }

    /// <summary>Takes a place: sequences inside its one are over. Returns which sibling this is, from 1.</summary>
    public int Take(SequencePlace place, int reached)
    {
        var ordinal = place.Index < _open.Count ? _open[place.Index].Ordinal + 1 : 1;
        _open.RemoveRange(place.Index, _open.Count - place.Index);
        _open.Add(new(place.Rank, reached, ordinal));
        return ordinal;
    }

    private SequencePlace? Continuing(EnumeratorToken token)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (token.Ranks.Contains(_open[i].Rank) && token.Readings.Contains(_open[i].Value + 1))
            {
                return new(i, _open[i].Rank, _open[i].Value + 1, null);
            }
        }

        return null;
    }

    /// <summary>Below the first level a sequence goes deeper than the one it stands in; under the first level any may.</summary>
    private SequencePlace? Opening(EnumeratorToken token, bool opensForm)
    {
        var innermost = _open.Count > 1 ? _open[^1].Rank : 0;
        var rank = token.Ranks.Where(rank => rank > innermost && (_open.Count != 1 || rank != _open[0].Rank)).DefaultIfEmpty().Min();
        return rank == 0 || (_open.Count == 0 && rank > LastRankOfSections && !opensForm) ? null
            : token.Readings.Contains(1) ? new(_open.Count, rank, 1, null)
            : rank <= LastRankOfSections && !token.OpensSentences && token.Readings.Any(value => value <= LongestSkip) ? new(_open.Count, rank, token.Readings.Min(), 1)
            : null;
    }

    private SequencePlace? Skipping(EnumeratorToken token)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var value = token.Readings.Where(reading => reading > _open[i].Value && reading <= _open[i].Value + LongestSkip).DefaultIfEmpty().Min();
            if (token.Ranks.Contains(_open[i].Rank) && value > 0)
            {
                return new(i, _open[i].Rank, value, _open[i].Value + 1);
            }
        }

        return null;
    }

    private SequencePlace? Restarting(EnumeratorToken token) =>
        token.Readings.Contains(1) && _open.FindLastIndex(sequence => token.Ranks.Contains(sequence.Rank)) is > 0 and var i
            ? new(i, _open[i].Rank, 1, null) { Restarts = true }
            : null;

    private readonly record struct Sequence(int Rank, int Value, int Ordinal);
}

/// <summary>A place in the open sequences.</summary>
/// <param name="Index">How many sequences it stands in.</param>
/// <param name="Rank">The rank its enumerator has there (see <see cref="EnumeratorShape"/>).</param>
/// <param name="Value">The number its enumerator means there.</param>
/// <param name="Expected">The number that was due, where it skips some.</param>
internal sealed record SequencePlace(int Index, int Rank, int Value, int? Expected)
{
    /// <summary>The heading's level, from 1.</summary>
    public int Level => Index + 1;

    /// <summary>True where its sequence starts over.</summary>
    public bool Restarts { get; init; }
}
