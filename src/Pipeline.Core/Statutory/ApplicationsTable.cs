using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>Finds table 3: applications by kind of applicant and by outcome.</summary>
internal static class ApplicationsTable
{
    private const int FewestRows = 3;

    private static readonly ApplicationsForm Form2019 = StatutoryForms.Default.Applications(Generation.Form2019);
    private static readonly ApplicationsForm Form2021 = StatutoryForms.Default.Applications(Generation.Form2021);
    private static readonly LabelPattern<FormRow>[] Rows2019 = PatternsOf(Form2019);
    private static readonly LabelPattern<FormRow>[] Rows2021 = PatternsOf(Form2021);
    private static readonly LabelPattern<FormRow>[] OnlyIn2021 = [.. Rows2021.Where(row => row.Form.Only is not null)];
    private static readonly LabelPattern<FormRow> SplitIn2021 = Rows2021.First(row => row.Form.Id == OnlyIn2021[0].Form.Parent);

    /// <summary>The table, if this is it.</summary>
    public static FoundTable? Find(TableText text)
    {
        if (ApplicationsHead.Find(text, Rows2021) is not { } head)
        {
            return null;
        }

        int[] rows = [.. Enumerable.Range(head.Rows, text.Rows - head.Rows).Where(row => !text.IsBlankRow(row) && !head.IsRepeatedIn(text, row))];
        int[] labelColumns = [.. rows.Select(row => head.LabelColumn(text, row, Rows2021))];
        PrintedLabel[] labels = [.. rows.Zip(labelColumns, text.Label)];
        var generation = GenerationOf(labels, rows.SelectMany(text.Labels));
        var (form, patterns) = generation is Generation.Form2019 ? (Form2019, Rows2019) : (Form2021, Rows2021);
        var aligned = RowAlignment.Align(patterns, labels);
        if (aligned.Count(row => row is not null) < FewestRows)
        {
            return null;
        }

        var (cells, extra) = Collect(text, head, form, [.. rows.Zip(labelColumns, aligned)]);
        return new(TableKind.Applications, generation, head.Rows, head.GridLabelColumns(text), cells, extra);
    }

    private static (List<FoundCell> Cells, List<string> Extra) Collect(
        TableText text, ApplicationsHead head, ApplicationsForm form, (int Row, int LabelColumn, int? Found)[] rows)
    {
        var cells = new List<FoundCell>();
        var extra = new List<string>();
        foreach (var (row, labelColumn, found) in rows)
        {
            var columns = head.ValueColumns(text, row, labelColumn);
            var label = text[row, labelColumn];
            if (found is not { } index)
            {
                extra.AddRange(text.Says(row, columns, label) ? [label] : []);
            }
            else if (form.Rows[index] is var named && !form.IsGroup(named))
            {
                cells.AddRange(ApplicationsHead.Form.Zip(columns, (column, place) =>
                    new FoundCell(named.Id, named, column.Form, place < text.Columns ? text[row, place] : "")));
            }
        }

        return (cells, extra);
    }

    /// <summary>
    /// The two forms differ in one place: 2021 splits （六）其他处理 into three rows. A table that ends before it fits both.
    /// </summary>
    private static Generation? GenerationOf(IReadOnlyList<PrintedLabel> labels, IEnumerable<PrintedLabel> allLabels) =>
        labels.Any(label => OnlyIn2021.Any(row => row.IsLike(label))) ? Generation.Form2021
        : allLabels.Any(SplitIn2021.IsEvidently) ? Generation.Form2019
        : null;

    private static LabelPattern<FormRow>[] PatternsOf(ApplicationsForm form) => [.. form.Rows.Select(row => new LabelPattern<FormRow>(row))];
}
