using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>A cell of a table that changed, came or went.</summary>
/// <param name="Row">The labels of its row; null for a row without any.</param>
/// <param name="Column">The heads over it; null for a column without any.</param>
/// <param name="Place">Its row and column, from 1, where it stands now, or stood.</param>
/// <param name="Before">What it said; null where it was not there.</param>
/// <param name="After">What it says; null where it is gone.</param>
internal sealed record CellChange(BilingualText? Row, BilingualText? Column, (int Row, int Column) Place, BilingualText? Before, BilingualText? After)
{
    /// <summary>The cells in which two states of a table differ, row by row. Rows are the same by their place where none came or went, else by their labels.</summary>
    public static IReadOnlyList<CellChange> Of(ComparedTable before, ComparedTable after)
    {
        var rows = before.Rows == after.Rows
            ? Enumerable.Range(0, after.Rows).Select(row => new Edit(row, row))
            : EditScript.Of(before.RowKeys, after.RowKeys);
        return
        [
            .. from row in rows
               from column in Enumerable.Range(0, Math.Max(before.Columns, after.Columns))
               let was = row.Before is { } old ? before.CellAt(old, column) : null
               let now = row.After is { } place ? after.CellAt(place, column) : null
               where was != now && !(IsBlank(was) && IsBlank(now))
               let name = row.After is { } here ? (Table: after, Row: here) : (Table: before, Row: row.Before ?? 0)
               select new CellChange(name.Table.RowName(name.Row), name.Table.ColumnName(name.Row, column), (name.Row + 1, column + 1), was, now),
        ];
    }

    /// <summary>A place without a cell of its own, because its cell is merged with others, says as little as an empty one.</summary>
    private static bool IsBlank(BilingualText? text) => string.IsNullOrEmpty(text?.Zh) && string.IsNullOrEmpty(text?.En);
}
