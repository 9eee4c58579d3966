using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>Finds table 2, whole or one band of it: what Article 20 requires to be disclosed proactively.</summary>
internal static class DisclosureTable
{
    private static readonly DisclosurePatterns[] Forms = [.. StatutoryForms.Default.Disclosure.Select(form => new DisclosurePatterns(form))];

    /// <summary>The table, if this is it; the form whose column heads it prints decides the generation.</summary>
    public static FoundTable? Find(TableText text)
    {
        PrintedLabel[] labels = [.. Enumerable.Range(0, text.Rows).SelectMany(row => text.Labels(row).Distinct())];
        var form = Forms.MaxBy(candidate => labels.Sum(candidate.Weight));
        if (form is null || !labels.Any(label => form.Weight(label) > 0) || !labels.Any(form.IsBandOrRow))
        {
            return null;
        }

        var parts = DisclosureParts.Of(text, form);
        var (cells, extra) = Collect(text, form, parts);
        var first = parts.SelectMany(part => part.Rows).DefaultIfEmpty(text.Rows).First();
        var labelColumns = parts.Select(part => part.FirstColumn).DefaultIfEmpty(0).Min();
        return cells.Count == 0 ? null
            : new(TableKind.ProactiveDisclosure, form.Form.Generation, first, text.GridColumn(labelColumns), cells, extra);
    }

    private static (List<FoundCell> Cells, List<string> Extra) Collect(TableText text, DisclosurePatterns form, IReadOnlyList<DisclosurePart> parts)
    {
        var cells = new List<FoundCell>();
        var extra = new List<string>();
        foreach (var part in parts)
        {
            var bands = part.Band is { } only ? [only] : form.Bands.Where(band => !parts.Any(other => other.Band == band));
            var rows = bands.SelectMany(band => band.Rows.Select(row => (Band: band, Row: row))).ToArray();
            int[] labelColumns = [.. part.Rows.Select(row => part.LabelColumn(text, row, form))];
            var found = RowAlignment.Align([.. rows.Select(row => row.Row)], [.. part.Rows.Zip(labelColumns, text.Label)]);
            foreach (var (row, labelColumn, index) in part.Rows.Zip(labelColumns, found))
            {
                if (index is { } i)
                {
                    cells.AddRange(part.Cells(text, row, labelColumn, rows[i].Band, rows[i].Row.Form));
                }
                else if (!form.IsCorner(text.Label(row, labelColumn)) && text.Says(row, Enumerable.Range(part.FirstColumn, text.Columns - part.FirstColumn), text[row, labelColumn]))
                {
                    extra.Add(text[row, labelColumn]);
                }
            }
        }

        return ([.. cells.DistinctBy(cell => cell.Id)], extra);
    }
}
