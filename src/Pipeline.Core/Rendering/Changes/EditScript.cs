namespace Pipeline.Core.Rendering.Changes;

/// <summary>One step from one sequence to another: an item that is kept has a place in both, one that is removed or added in one.</summary>
/// <param name="Before">The place in the first sequence.</param>
/// <param name="After">The place in the second.</param>
internal readonly record struct Edit(int? Before, int? After)
{
    /// <summary>True for an item both have.</summary>
    public bool IsKept => Before is not null && After is not null;
}

/// <summary>
/// The shortest way from one sequence to another, which keeps the longest common subsequence (E. W. Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986). Where it takes too many steps, what is left between the common ends is replaced as a whole.
/// </summary>
internal static class EditScript
{
    private const int MostEdits = 1000;

    /// <summary>The steps in order.</summary>
    public static IReadOnlyList<Edit> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = Enumerable.Range(0, shorter).TakeWhile(place => before[place] == after[place]).Count();
        var tail = Enumerable.Range(1, shorter - head).TakeWhile(place => before[^place] == after[^place]).Count();
        string[] left = [.. before.Skip(head).Take(before.Count - head - tail)], right = [.. after.Skip(head).Take(after.Count - head - tail)];
        return
        [
            .. Enumerable.Range(0, head).Select(place => new Edit(place, place)),
            .. Between(left, right).Select(edit => new Edit(edit.Before + head, edit.After + head)),
            .. Enumerable.Range(1, tail).Reverse().Select(place => new Edit(before.Count - place, after.Count - place)),
        ];
    }

    private static IEnumerable<Edit> Between(string[] before, string[] after)
    {
        var most = Math.Min(before.Length + after.Length, MostEdits);
        var (rounds, furthest) = (new List<int[]>(), new int[(2 * most) + 3]);
        for (var edits = 0; edits <= most; edits++)
        {
            rounds.Add([.. furthest]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var from = Previous(furthest, most + 1, diagonal, edits);
                var place = furthest[most + 1 + from] + (from < diagonal ? 1 : 0);
                while (place < before.Length && place - diagonal < after.Length && before[place] == after[place - diagonal])
                {
                    place++;
                }

                furthest[most + 1 + diagonal] = place;
                if (place >= before.Length && place - diagonal >= after.Length)
                {
                    return Traced(rounds, most + 1, before.Length, after.Length);
                }
            }
        }

        return [.. before.Index().Select(item => new Edit(item.Index, null)), .. after.Index().Select(item => new Edit(null, item.Index))];
    }

    /// <summary>The diagonal a step comes from: the one below is reached by an addition, the one above by a removal.</summary>
    private static int Previous(int[] furthest, int middle, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]) ? diagonal + 1 : diagonal - 1;

    private static List<Edit> Traced(List<int[]> rounds, int middle, int before, int after)
    {
        var edits = new List<Edit>();
        for (var round = rounds.Count - 1; round > 0; round--)
        {
            var from = Previous(rounds[round], middle, before - after, round);
            var (start, above) = (rounds[round][middle + from], rounds[round][middle + from] - from);
            while (before > start && after > above)
            {
                edits.Add(new(--before, --after));
            }

            edits.Add(before == start ? new(null, --after) : new(--before, null));
        }

        while (before > 0)
        {
            edits.Add(new(--before, --after));
        }

        edits.Reverse();
        return edits;
    }
}
