using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// Finds the row of the form for each row of a table: first by its words, then, among the rows the form has between
/// two found ones, by likeness, then by position. That keeps every match inside its group.
/// </summary>
internal static class RowAlignment
{
    /// <summary>For each printed label the index of its row in the form, or null for a row of the agency's own.</summary>
    public static int?[] Align(IReadOnlyList<LabelPattern<FormRow>> form, IReadOnlyList<PrintedLabel> printed)
    {
        var found = new int?[printed.Count];
        var taken = new HashSet<int>();
        for (var i = 0; i < printed.Count; i++)
        {
            if (FirstFree(form, 0, form.Count, taken, pattern => pattern.IsExactly(printed[i])) is { } exact)
            {
                found[i] = exact;
                taken.Add(exact);
            }
        }

        for (var start = 0; start < printed.Count; start++)
        {
            if (found[start] is null)
            {
                var end = start;
                while (end < printed.Count && found[end] is null)
                {
                    end++;
                }

                AlignGap(form, printed, found, start..end, taken);
                start = end;
            }
        }

        return found;
    }

    private static void AlignGap(
        IReadOnlyList<LabelPattern<FormRow>> form, IReadOnlyList<PrintedLabel> printed, int?[] found, Range gap, HashSet<int> taken)
    {
        var (start, end) = (gap.Start.Value, gap.End.Value);
        var from = start == 0 ? 0 : (found[start - 1] ?? -1) + 1;
        var to = end == found.Length ? form.Count : found[end] ?? form.Count;
        for (var (i, next) = (start, from); i < end; i++)
        {
            if (FirstFree(form, next, to, taken, pattern => pattern.IsLike(printed[i])) is { } like)
            {
                found[i] = like;
                taken.Add(like);
                next = like + 1;
            }
        }

        int[] left = [.. Enumerable.Range(start, end - start).Where(i => found[i] is null)];
        int[] free = [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(row => !taken.Contains(row))];
        foreach (var (i, row) in left.Length == free.Length ? left.Zip(free) : [])
        {
            if (form[row].MayBe(printed[i]))
            {
                found[i] = row;
                taken.Add(row);
            }
        }
    }

    private static int? FirstFree(
        IReadOnlyList<LabelPattern<FormRow>> form, int from, int to, HashSet<int> taken, Func<LabelPattern<FormRow>, bool> fits)
    {
        for (var row = from; row < to; row++)
        {
            if (!taken.Contains(row) && fits(form[row]))
            {
                return row;
            }
        }

        return null;
    }
}
