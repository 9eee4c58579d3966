using Pipeline.Core.Model;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Translation;

/// <summary>
/// Puts beside every text of a report what people, the lexicon and the memory know of it. What none of them knows stays
/// pending: nothing is invented.
/// </summary>
/// <param name="knowledge">What is known of all reports.</param>
public sealed class ReportTranslator(Knowledge knowledge)
{
    /// <summary>Translates a report into the other language.</summary>
    /// <param name="revision">The hash of the uploaded bytes.</param>
    /// <param name="report">The report as extracted.</param>
    /// <param name="approved">What people approved for the agency.</param>
    public BilingualReport Translate(string revision, Report report, TranslationMemory approved)
    {
        var agency = knowledge.Registry.BySlug(report.AgencySlug);
        var names = FixedTexts.AgencyName(report, agency);
        var units = new UnitTranslator(report, new SegmentTranslator(report, names, approved.Over(knowledge.Memory), knowledge.Lexicon.For(report.AgencySlug)), knowledge.Segmenter);
        var tables = report.Tables.ToDictionary(table => table.Id);
        return new BilingualReport
        {
            Revision = revision,
            Report = report with { Reading = report.Reading?.ForPublication() },
            Target = report.Language.Counterpart,
            AgencyName = names,
            Title = FixedTexts.Title(report, names),
            Units =
            [
                .. report.PreambleBlocks.SelectMany(block => UnitsOf(block, tables, units)),
                .. report.Sections.SelectMany(section => UnitsOf(section, tables, units)),
                .. SignatureUnits(report, units),
            ],
        };
    }

    private static IEnumerable<TranslationUnit> UnitsOf(Section section, Dictionary<string, ReportTable> tables, UnitTranslator units) =>
        [units.Heading(section), .. section.Blocks.SelectMany(block => UnitsOf(block, tables, units))];

    private static IEnumerable<TranslationUnit> UnitsOf(Block block, Dictionary<string, ReportTable> tables, UnitTranslator units) => block switch
    {
        Paragraph paragraph => [units.Paragraph(paragraph)],
        ListBlock list => list.Items.Select(units.Paragraph),
        TableBlock place => UnitsOf(tables[place.Table], units),
        _ => [],
    };

    private static IEnumerable<TranslationUnit> UnitsOf(ReportTable table, UnitTranslator units)
    {
        if (table.Caption is { Length: > 0 } caption)
        {
            yield return units.Caption(table.Id, caption);
        }

        foreach (var cell in table.Cells.Cells.Where(cell => cell.Text.Any(char.IsLetter)))
        {
            yield return units.Cell(UnitId.Cell(table.Id, cell), cell.Text);
        }
    }

    private static IEnumerable<TranslationUnit> SignatureUnits(Report report, UnitTranslator units) =>
        report.Signature is not { } signature ? []
        : signature.Lines.Select((line, i) => units.Signature(UnitId.SignatureLine(i), line.Text, SaysMore(signature, line) ? null : signature.Date));

    /// <summary>True for a line that is not just the day: it names who signs, or adds a note in brackets.</summary>
    private static bool SaysMore(Signature signature, SignatureLine line) =>
        (signature.Agency is { } name && line.Text.Contains(name, StringComparison.Ordinal)) || line.Text[^1] is '）' or ')' or ']' or '〕' or '】';
}
