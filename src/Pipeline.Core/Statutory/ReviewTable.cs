using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>Finds table 4: reconsideration and litigation. Both forms print the same table, so it has no generation of its own.</summary>
internal static class ReviewTable
{
    private const int MostHeadRows = 6;
    private const int FewestColumns = 3;

    private static readonly LabelPattern<FormColumn>[] Columns =
        [.. StatutoryForms.Default.ReviewLitigation.Columns.Select(column => new LabelPattern<FormColumn>(column))];

    private static readonly LabelPattern<ReviewGroup>[] Groups =
        [.. StatutoryForms.Default.ReviewLitigation.Groups.Select(group => new LabelPattern<ReviewGroup>(group))];

    private static int Places => Columns.Length * Groups.Length;

    /// <summary>The table, if this is it.</summary>
    public static FoundTable? Find(TableText text)
    {
        int[] heads = [.. Enumerable.Range(0, Math.Min(text.Rows, MostHeadRows)).Where(row => text.Labels(row).Count(IsColumn) > 1)];
        var seen = Columns.Count(column => column.Form.Formula is null && heads.Any(row => text.Labels(row).Any(column.IsEvidently)));
        if (seen < FewestColumns)
        {
            return null;
        }

        var body = heads[^1] + 1;
        int[] rows = [.. Enumerable.Range(body, text.Rows - body).Where(text.HasAnswer).DefaultIfEmpty(body).Where(row => row < text.Rows)];
        var start = StartOfAllColumns(text, heads);
        var cells = rows is [var row, ..] ? RowOfAll(text, row, start) ?? ByLabels(text, rows, body) : [];
        var firstColumn = start ?? Enumerable.Range(0, text.Columns).First(column => ColumnAt(text, column, body) is not null);
        return cells.Count == 0 ? null
            : new(TableKind.ReviewLitigation, null, body, text.GridColumn(firstColumn), cells, start is null ? [] : ExtraRows(text, rows));
    }

    /// <summary>The place from which the fifteen columns stand side by side; a third of the heads may be unreadable.</summary>
    private static int? StartOfAllColumns(TableText text, int[] heads)
    {
        var starts = Enumerable.Range(0, Math.Max(0, text.Columns - Places + 1)).Select(start => (Start: start, Heads: Enumerable.Range(0, Places)
            .Count(i => heads.Any(row => Columns[i % Columns.Length].IsEvidently(text.Label(row, start + i))))));
        return starts.OrderByDescending(candidate => candidate.Heads).FirstOrDefault() is { } best && best.Heads * 3 >= Places * 2 ? best.Start : null;
    }

    /// <summary>The row of all fifteen columns, if the table has them side by side.</summary>
    private static List<FoundCell>? RowOfAll(TableText text, int row, int? start)
    {
        var cells = text.CellsAfter(row, -1);
        var places = cells.Length == Places ? cells : start is { } first ? Enumerable.Range(first, Places) : null;
        return places?.Select((place, i) => Cell(Groups[i / Columns.Length], Columns[i % Columns.Length], text[row, place])).ToList();
    }

    private static IReadOnlyList<string> ExtraRows(TableText text, int[] rows) => [.. rows.Skip(1).Select(row => text[row, 0])];

    /// <summary>For a table printed in parts, or with one row to a group.</summary>
    private static List<FoundCell> ByLabels(TableText text, int[] rows, int body)
    {
        var heads = Enumerable.Range(0, text.Columns)
            .Select(place => (Place: place, Column: ColumnAt(text, place, body), Above: GroupAbove(text, place, body)))
            .Where(head => head.Column is not null)
            .ToArray();
        var cells = from row in rows
                    let beside = text.Labels(row).Select(GroupNamed).FirstOrDefault(found => found is not null)
                    from head in heads
                    let named = head.Above ?? beside
                    where head.Column is not null && named is not null
                    select Cell(named, head.Column, text[row, head.Place]);
        return [.. cells.DistinctBy(cell => cell.Id)];
    }

    private static LabelPattern<FormColumn>? ColumnAt(TableText text, int place, int body) =>
        Enumerable.Range(0, body).Select(row => Columns.FirstOrDefault(column => column.IsEvidently(text.Label(row, place)))).LastOrDefault(column => column is not null);

    /// <summary>The innermost group head over a column, or left of it where the merged head was lost and left blanks.</summary>
    private static LabelPattern<ReviewGroup>? GroupAbove(TableText text, int place, int body)
    {
        for (var row = body - 1; row >= 0; row--)
        {
            var head = Enumerable.Range(0, place + 1).Reverse().Select(column => text.Label(row, column)).FirstOrDefault(label => !label.IsEmpty);
            if (head is not null && GroupNamed(head) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private static LabelPattern<ReviewGroup>? GroupNamed(PrintedLabel label) =>
        Groups.FirstOrDefault(named => named.IsExactly(label)) ?? Groups.LastOrDefault(named => named.IsEvidently(label));

    private static bool IsColumn(PrintedLabel label) => Columns.Any(column => column.IsEvidently(label));

    private static FoundCell Cell(LabelPattern<ReviewGroup> named, LabelPattern<FormColumn> column, string text) =>
        new(named.Form.Id, named.Form, column.Form, text);
}
