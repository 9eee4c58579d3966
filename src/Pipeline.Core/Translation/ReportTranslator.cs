using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Translation;

/// <summary>
/// Puts beside every text of a report what the lexicon and the memory know of it. What neither knows stays pending:
/// nothing is invented.
/// </summary>
/// <param name="registry">The agencies' names.</param>
/// <param name="memory">The approved pairs.</param>
public sealed class ReportTranslator(AgencyRegistry registry, TranslationMemory memory)
{
    /// <summary>Translates a report into the other language.</summary>
    /// <param name="revision">The hash of the uploaded bytes.</param>
    /// <param name="report">The report as extracted.</param>
    public BilingualReport Translate(string revision, Report report)
    {
        var agency = registry.BySlug(report.AgencySlug);
        var names = FixedTexts.AgencyName(report, agency);
        var segments = new SegmentTranslator(report.Language, names, memory);
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
                .. report.PreambleBlocks.SelectMany(block => UnitsOf(block, tables, segments)),
                .. report.Sections.SelectMany(section => UnitsOf(section, tables, segments)),
                .. SignatureUnits(report, segments),
            ],
        };
    }

    private static IEnumerable<TranslationUnit> UnitsOf(Section section, Dictionary<string, ReportTable> tables, SegmentTranslator segments) =>
        [segments.Heading(section), .. section.Blocks.SelectMany(block => UnitsOf(block, tables, segments))];

    private static IEnumerable<TranslationUnit> UnitsOf(Block block, Dictionary<string, ReportTable> tables, SegmentTranslator segments) => block switch
    {
        Paragraph paragraph => [segments.Paragraph(paragraph)],
        ListBlock list => list.Items.Select(segments.Paragraph),
        TableBlock place => UnitsOf(tables[place.Table], segments),
        _ => [],
    };

    private static IEnumerable<TranslationUnit> UnitsOf(ReportTable table, SegmentTranslator segments)
    {
        if (table.Caption is { Length: > 0 } caption)
        {
            yield return segments.Caption(table.Id, caption);
        }

        foreach (var cell in table.Cells.Cells.Where(cell => cell.Text.Any(char.IsLetter)))
        {
            yield return segments.Cell(UnitId.Cell(table.Id, cell), cell.Text);
        }
    }

    private static IEnumerable<TranslationUnit> SignatureUnits(Report report, SegmentTranslator segments) =>
        report.Signature is not { } signature ? []
        : signature.Lines.Select((line, i) => segments.Signature(UnitId.SignatureLine(i), line.Text, SaysMore(signature, line) ? null : signature.Date));

    /// <summary>True for a line that is not just the day: it names who signs, or adds a note in brackets.</summary>
    private static bool SaysMore(Signature signature, SignatureLine line) =>
        (signature.Agency is { } name && line.Text.Contains(name, StringComparison.Ordinal)) || line.Text[^1] is '）' or ')' or ']' or '〕' or '】';
}
