using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>A text of a report that must be translated.</summary>
/// <param name="Id">The id of its unit.</param>
/// <param name="Text">The text; a heading's without its number.</param>
internal sealed record SourceText(string Id, string Text);

/// <summary>The texts of a report as it was extracted, whatever the translation made of them.</summary>
internal static class SourceTexts
{
    /// <summary>All texts with words, in document order.</summary>
    public static IEnumerable<SourceText> Of(Report report)
    {
        var tables = report.Tables.ToDictionary(table => table.Id);
        IEnumerable<SourceText> all =
        [
            .. report.PreambleBlocks.SelectMany(block => Of(block, tables)),
            .. report.Sections.SelectMany(section => (IEnumerable<SourceText>)[new(section.Id, section.Heading), .. section.Blocks.SelectMany(block => Of(block, tables))]),
            .. report.Signature?.Lines.Select((line, i) => new SourceText(UnitId.SignatureLine(i), line.Text)) ?? [],
        ];
        return all.Where(text => text.Text.Any(char.IsLetter));
    }

    private static IEnumerable<SourceText> Of(Block block, Dictionary<string, ReportTable> tables) => block switch
    {
        Paragraph paragraph => [new(paragraph.Id, paragraph.Text)],
        ListBlock list => list.Items.Select(item => new SourceText(item.Id, item.Text)),
        TableBlock place => Of(tables[place.Table]),
        _ => [],
    };

    private static IEnumerable<SourceText> Of(ReportTable table) =>
        [new(table.Id, table.Caption ?? ""), .. table.Cells.Cells.Select(cell => new SourceText(UnitId.Cell(table.Id, cell), cell.Text))];
}
