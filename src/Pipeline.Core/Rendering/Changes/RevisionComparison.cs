namespace Pipeline.Core.Rendering.Changes;

/// <summary>
/// Holds two revisions against each other, unit by unit: the longest common subsequence first; between its parts, units that are
/// alike are the same unit changed; what is left and found word for word elsewhere has moved.
/// </summary>
internal static class RevisionComparison
{
    /// <summary>All units of both, in the order of the later revision; what is gone stands where it stood.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<ComparedUnit> before, IReadOnlyList<ComparedUnit> after)
    {
        var changes = new List<Change>();
        var (gone, come) = (new List<ComparedUnit>(), new List<ComparedUnit>());
        foreach (var edit in EditScript.Of([.. before.Select(unit => unit.Key)], [.. after.Select(unit => unit.Key)]))
        {
            if (edit is { Before: { } old, After: { } place })
            {
                changes.AddRange([.. Gap(gone, come), Same(before[old], after[place])]);
                gone.Clear();
                come.Clear();
            }
            else
            {
                gone.AddRange(edit.Before is { } removed ? [before[removed]] : []);
                come.AddRange(edit.After is { } added ? [after[added]] : []);
            }
        }

        return WithMoves([.. changes, .. Gap(gone, come)]);
    }

    private static Change Same(ComparedUnit before, ComparedUnit after) => new(ReadTheSame(before, after) ? ChangeKind.Unchanged : ChangeKind.Changed, before, after);

    /// <summary>A table that only merges its empty cells in another way reads as it did.</summary>
    private static bool ReadTheSame(ComparedUnit before, ComparedUnit after) =>
        before == after || (before.Table is { } old && after.Table is { } table && CellChange.Of(old, table).Count == 0);

    private static IEnumerable<Change> Gap(IReadOnlyList<ComparedUnit> gone, IReadOnlyList<ComparedUnit> come)
    {
        var changes = new List<Change>();
        var (left, right) = (0, 0);
        foreach (var (old, place) in Alikeness.Pairs(gone, come).Append((gone.Count, come.Count)))
        {
            changes.AddRange(gone.Skip(left).Take(old - left).Select(unit => new Change(ChangeKind.Removed, unit, null)));
            changes.AddRange(come.Skip(right).Take(place - right).Select(unit => new Change(ChangeKind.Added, null, unit)));
            changes.AddRange(old < gone.Count ? [Same(gone[old], come[place])] : []);
            (left, right) = (old + 1, place + 1);
        }

        return changes;
    }

    private static IReadOnlyList<Change> WithMoves(IReadOnlyList<Change> changes)
    {
        var gone = changes.Where(change => change.Kind is ChangeKind.Removed).ToLookup(change => change.Before?.Key);
        var moved = new HashSet<Change>(ReferenceEqualityComparer.Instance);
        var joined = changes.Select(change =>
        {
            if (change.Kind is not ChangeKind.Added || gone[change.After?.Key].FirstOrDefault(other => !moved.Contains(other)) is not { } from)
            {
                return change;
            }

            moved.Add(from);
            return new Change(ChangeKind.Moved, from.Before, change.After);
        }).ToList();
        return [.. joined.Where(change => !moved.Contains(change))];
    }
}
