using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>A text of a report with the id it has on the page.</summary>
/// <param name="Id">The id; empty for the title.</param>
/// <param name="Zh">Its Chinese; empty where there is none.</param>
/// <param name="En">Its English; empty where there is none.</param>
internal sealed record SearchUnit(string Id, string Zh, string En);

/// <summary>
/// What of a report can be found, in the order of its page: everything its agency wrote. The labels of the statutory tables are
/// left out, because they are the same in every report; their larger figures are found with the label of their row.
/// </summary>
internal static class SearchUnits
{
    /// <summary>The units of a report, its title first.</summary>
    public static IEnumerable<SearchUnit> Of(BilingualReport bilingual)
    {
        var sides = new UnitSides(bilingual);
        var report = bilingual.Report;
        return
        [
            new("", bilingual.Title.Zh ?? "", bilingual.Title.En ?? ""),
            .. Blocks(sides, report.PreambleBlocks),
            .. report.Sections.SelectMany(section => Blocks(sides, section.Blocks).Prepend(sides.Of(section.Id, section.Title))),
            .. (report.Signature?.Lines ?? []).Select((line, index) => sides.Of(UnitId.SignatureLine(index), line.Text)),
        ];
    }

    private static IEnumerable<SearchUnit> Blocks(UnitSides sides, IEnumerable<Block> blocks) => blocks.SelectMany(IEnumerable<SearchUnit> (block) => block switch
    {
        Paragraph paragraph => [sides.Of(paragraph.Id, paragraph.Text)],
        ListBlock list => list.Items.Select(item => sides.Of(item.Id, item.Text)),
        TableBlock place => sides.Report.Tables.Where(table => table.Id == place.Table).SelectMany(table => Table(sides, table)),
        FigureBlock place => sides.Report.Figures.Where(figure => figure.Id == place.Figure && figure.Alt.Length > 0).Select(figure => sides.Of(figure.Id, figure.Alt)),
        _ => [],
    });

    private static IEnumerable<SearchUnit> Table(UnitSides sides, ReportTable table) =>
    [
        .. table.Caption is { Length: > 0 } caption ? [sides.Of(table.Id, caption)] : Array.Empty<SearchUnit>(),
        .. Enumerable.Range(0, table.Cells.Rows).SelectMany(row => Row(sides, table, row)),
    ];

    /// <summary>The words of a row of the agency's own table, cell by cell, and the larger figures of any row.</summary>
    private static IEnumerable<SearchUnit> Row(UnitSides sides, ReportTable table, int row)
    {
        var cells = table.Cells.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).ToList();
        foreach (var cell in table.IsStatutory ? [] : cells.Where(cell => cell.Row == row && cell.Text.Any(char.IsLetter)))
        {
            yield return sides.Of(UnitId.Cell(table.Id, cell), cell.Text);
        }

        var figures = cells.Where(cell => cell.Row == row && cell.Column >= table.LabelColumns && SearchTerms.HasNumber(cell.Text)).Select(cell => cell.Text).ToList();
        if (row >= table.HeaderRows && figures.Count > 0)
        {
            var labels = cells.Where(cell => cell.Column < table.LabelColumns).Select(cell => sides.Of(UnitId.Cell(table.Id, cell), cell.Text)).ToList();
            yield return new(UnitId.Row(table.Id, row), Line(labels.Select(label => label.Zh), figures), Line(labels.Select(label => label.En), figures));
        }
    }

    private static string Line(IEnumerable<string> labels, IEnumerable<string> figures) => string.Join(' ', labels.Concat(figures).Where(text => text.Length > 0));
}
