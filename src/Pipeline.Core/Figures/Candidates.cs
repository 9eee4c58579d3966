namespace Pipeline.Core.Figures;

/// <summary>The English atoms still without a partner, by what they can be found by.</summary>
internal sealed class Candidates
{
    private readonly Dictionary<string, LinkedList<int>> _places = [];
    private readonly Atom?[] _atoms;

    /// <summary>All atoms of a side.</summary>
    public Candidates(Side side)
    {
        _atoms = [.. side.Figures];
        for (var place = 0; place < side.Figures.Count; place++)
        {
            foreach (var key in LikenessKeys.Of(side.Figures[place]))
            {
                if (!_places.TryGetValue(key, out var places))
                {
                    _places[key] = places = [];
                }

                places.AddLast(place);
            }
        }
    }

    /// <summary>Those no one took, in the order of the text.</summary>
    public IReadOnlyList<Atom> Left => [.. _atoms.OfType<Atom>()];

    /// <summary>Takes the first partner that must be said and is said as exactly; then one that must be said, then any.</summary>
    /// <param name="atom">The atom a partner is looked for.</param>
    /// <param name="isAlike">Whether another may be its partner.</param>
    /// <param name="isShadedAlike">Whether both are said as exactly.</param>
    public Atom? TakeBest(Atom atom, Func<Atom, bool> isAlike, Func<Atom, bool> isShadedAlike)
    {
        var (best, bestRank) = (-1, int.MaxValue);
        foreach (var place in LikenessKeys.Of(atom).SelectMany(Open).TakeWhile(_ => bestRank > 0))
        {
            if (_atoms[place] is { } other && isAlike(other) && RankOf(other, isShadedAlike) is var rank && (rank < bestRank || (rank == bestRank && place < best)))
            {
                (best, bestRank) = (place, rank);
            }
        }

        return best < 0 ? null : Take(best);
    }

    private static int RankOf(Atom other, Func<Atom, bool> isShadedAlike) => (other.IsOptional ? 2 : 0) + (isShadedAlike(other) ? 0 : 1);

    /// <summary>The places under a key; those taken meanwhile are dropped on the way.</summary>
    private IEnumerable<int> Open(string key)
    {
        for (var node = _places.GetValueOrDefault(key)?.First; node is not null;)
        {
            var next = node.Next;
            if (_atoms[node.Value] is null)
            {
                node.List?.Remove(node);
            }
            else
            {
                yield return node.Value;
            }

            node = next;
        }
    }

    private Atom? Take(int place)
    {
        var atom = _atoms[place];
        _atoms[place] = null;
        return atom;
    }
}
