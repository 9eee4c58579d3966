namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Numbers from 0 that are joined to sets, step by step (union-find).</summary>
/// <param name="count">How many numbers there are.</param>
internal sealed class JoinedSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The number that stands for the set of this one.</summary>
    public int Find(int member)
    {
        while (_parent[member] != member)
        {
            member = _parent[member] = _parent[_parent[member]];
        }

        return member;
    }

    /// <summary>Joins the sets of two numbers; false when they were one already.</summary>
    public bool Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
        return first != second;
    }
}
