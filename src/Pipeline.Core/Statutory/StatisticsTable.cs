using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// Finds the statistical table of the reports for 2014 to 2018: indicator, unit, figure. Agencies leave out its group rows,
/// its enumerators or its column of units, and print it in halves side by side.
/// </summary>
internal static class StatisticsTable
{
    /// <summary>Rows of the form that make a table this one; a comparison of the agency's own has fewer.</summary>
    private const int FewestRows = 6;

    private static readonly StatisticsForm Form = StatutoryForms.Default.Statistics;
    private static readonly LabelPattern<FormRow>[] Rows = [.. Form.Rows.Select(row => new LabelPattern<FormRow>(row))];
    private static readonly LabelPattern<FormLabel> Corner = new(Form.Corner);
    private static readonly LabelPattern<FormLabel> Value = new(Form.Column);
    private static readonly LabelPattern<FormLabel> UnitHead = new(Form.UnitHead);
    private static readonly LabelPattern<FormLabel>[] Units = [.. Form.Units.Select(unit => new LabelPattern<FormLabel>(unit))];

    /// <summary>The table, if this is it.</summary>
    public static FoundTable? Find(TableText text)
    {
        int[] known = [.. Enumerable.Range(0, text.Rows).Where(row => text.Labels(row).Any(label => Rows.Any(form => form.IsExactly(label))))];
        if (known.Length < FewestRows || Panels(text, known) is not [_, ..] panels)
        {
            return null;
        }

        var lines = panels.SelectMany(panel => Enumerable.Range(0, text.Rows).Where(row => !IsHead(text, row)).SelectMany(row => Line(text, panel, row))).ToArray();
        var found = Align([.. lines.Select(line => text.Label(line.Row, line.LabelColumn))]);
        var cells = lines.Zip(found).Where(pair => pair.Second is not null).SelectMany(pair => Cell(text, pair.First, pair.Second ?? 0)).ToList();
        var extra = lines.Zip(found).Where(pair => pair.Second is null && CellValue.IsAnswer(text[pair.First.Row, pair.First.ValueColumn]))
            .Select(pair => text[pair.First.Row, pair.First.LabelColumn]);
        var heads = Enumerable.Range(0, text.Rows).TakeWhile(row => row < known[0] && !text.HasAnswer(row)).Count();
        return cells.Count < FewestRows ? null
            : new(TableKind.Statistics, Generation.Pre2019, heads, text.GridColumn(lines.Where(line => line.ValueColumn == panels[0].ValueColumn).Max(line => line.LabelColumn)) + 1, cells, [.. extra]);
    }

    /// <summary>The columns of figures with the columns of labels before them: by their heads, or else the only column of figures there is.</summary>
    private static Panel[] Panels(TableText text, int[] known)
    {
        int[] heads = [.. Enumerable.Range(1, Math.Max(0, text.Columns - 1)).Where(column => Enumerable.Range(0, known[0]).Any(row => Value.IsExactly(text.Label(row, column))))];
        int[] figures = heads.Length > 0 ? heads
            : [.. Enumerable.Range(1, Math.Max(0, text.Columns - 1)).Where(column => known.Any(row => CellValue.IsFigure(text[row, column])))];
        return heads.Length == 0 && figures.Length != 1 ? [] : [.. figures.Select((column, i) => new Panel(i == 0 ? 0 : figures[i - 1] + 1, column))];
    }

    private static bool IsHead(TableText text, int row) =>
        text.Labels(row).Any(label => Value.IsExactly(label) || Corner.IsExactly(label)) && !text.HasAnswer(row);

    /// <summary>The innermost label of a row in a panel; none where all of it is blank, a unit or a stroke.</summary>
    private static IEnumerable<PrintedRow> Line(TableText text, Panel panel, int row) =>
        Enumerable.Range(panel.Start, panel.ValueColumn - panel.Start)
            .Where(column => !text.Label(row, column).IsEmpty && !CellValue.IsAnswer(text[row, column]) && !IsUnit(text.Label(row, column)))
            .TakeLast(1)
            .Select(column => new PrintedRow(row, column, panel.ValueColumn));

    private static bool IsUnit(PrintedLabel label) => UnitHead.IsExactly(label) || Units.Any(unit => unit.IsExactly(label));

    /// <summary>
    /// The row of the form for each printed one. The outcomes of reconsideration and of litigation have the same labels: a
    /// printed group is held only against the rows of the form from its own head to the next one that is printed.
    /// </summary>
    private static int?[] Align(PrintedLabel[] printed)
    {
        var found = new int?[printed.Length];
        (int Place, int Row)[] heads = [.. Heads(printed)];
        for (var i = 0; i < heads.Length; i++)
        {
            var (place, row) = heads[i];
            var (end, last) = i + 1 < heads.Length ? heads[i + 1] : (printed.Length, Rows.Length);
            var aligned = RowAlignment.Align(Rows[row..last], printed[place..end]);
            aligned.Select(index => index + row).ToArray().CopyTo(found, place);
        }

        return found;
    }

    /// <summary>The rows that open a group, in the order of the form; what stands before the first belongs to the groups before it.</summary>
    private static IEnumerable<(int Place, int Row)> Heads(PrintedLabel[] printed)
    {
        yield return (0, 0);
        var next = 1;
        foreach (var (place, label) in printed.Index().Skip(1))
        {
            var row = Array.FindIndex(Rows, Math.Min(next, Rows.Length), form => form.Form.Parent is null && form.IsExactly(label));
            if (row >= 0)
            {
                next = row + 1;
                yield return (place, row);
            }
        }
    }

    private static IEnumerable<FoundCell> Cell(TableText text, PrintedRow line, int row) =>
        Rows[row].Form is { Unit: not null } named ? [new(named.Id, named, Form.ColumnOf(named), text[line.Row, line.ValueColumn])] : [];

    /// <summary>A column of figures and where its labels begin.</summary>
    private sealed record Panel(int Start, int ValueColumn);

    /// <summary>A printed row: where its label and its figure stand.</summary>
    private sealed record PrintedRow(int Row, int LabelColumn, int ValueColumn);
}
