using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>What the form asks of a report as a whole. None of it stops publication.</summary>
internal static partial class ReportChecks
{
    /// <summary>So many labels of the form's tables in a section's text are a table that lost its rows and columns.</summary>
    private const int LabelsThatShowATable = 4;

    /// <summary>Shorter labels (其他, 总计, 规章) are words of any text.</summary>
    private const int ShortestTellingLabel = 4;

    private static readonly string[] LabelsOfTables =
    [
        .. StatutoryForms.Default.Labels
            .Select(label => ScriptFolding.Fold(label.ZhHans[(EnumeratorToken.At(label.ZhHans, Language.SimplifiedChinese)?.Text.Length ?? 0)..]))
            .Where(label => label.Length >= ShortestTellingLabel)
            .Distinct(),
    ];

    /// <summary>Everything found; nothing for the free plans of before 2019.</summary>
    public static IEnumerable<Diagnostic> Of(Report report) => report.Generation == Generation.Pre2019 ? [] :
    [
        .. MissingSections(report),
        .. RenamedSections(report),
        .. SectionsOutOfOrder(report),
        .. TablesNotIncluded(report),
        .. TablesOfAnotherForm(report),
        .. StatutoryCompleteness.Check(report.Tables),
        .. TextFigures.Check(report),
        .. LeftoverInstructions(report),
    ];

    private static IEnumerable<Diagnostic> MissingSections(Report report) => StatutoryForms.Default.Sections
        .Where(form => report.Sections.All(section => section.Canonical != form.Kind))
        .Select(form => Findings.MissingSection(form.En, form.ZhHans));

    private static IEnumerable<Diagnostic> RenamedSections(Report report) =>
        from section in report.Sections
        where section is { Canonical: not null, HasStatutoryTitle: false }
        let form = StatutoryForms.Default.Section(section.Canonical ?? default)
        select Findings.RenamedSection(section.Line, section.Heading, form.En, form.ZhHans);

    private static IEnumerable<Diagnostic> SectionsOutOfOrder(Report report)
    {
        var highest = -1;
        foreach (var section in report.Sections)
        {
            if (section.Canonical is { } kind)
            {
                if ((int)kind < highest)
                {
                    var form = StatutoryForms.Default.Section(kind);
                    yield return Findings.SectionOutOfOrder(section.Line, form.En, form.ZhHans);
                }

                highest = Math.Max(highest, (int)kind);
            }
        }
    }

    /// <summary>Towns print the tables of 2019 for years afterwards; table 4 is the same in both forms.</summary>
    private static IEnumerable<Diagnostic> TablesOfAnotherForm(Report report) => report.Year < 2021
        ? []
        : report.Tables.Where(table => table.Generation == Generation.Form2019 && table.Kind is not TableKind.ReviewLitigation)
            .Select(table => Findings.OlderForm(table.Line, StatutoryWording.TableOf(table.Kind)));

    private static IEnumerable<Diagnostic> LeftoverInstructions(Report report) => report.PreambleBlocks.Paragraphs()
        .Concat(report.Sections.SelectMany(section => section.Blocks.Paragraphs()))
        .Where(paragraph => TemplateInstruction().IsMatch(paragraph.Text))
        .Select(paragraph => Findings.LeftoverInstruction(paragraph.Line, paragraph.Text));

    /// <summary>A section whose table is nowhere in the report as a table of the form: it may be missing, a picture, or text.</summary>
    private static IEnumerable<Diagnostic> TablesNotIncluded(Report report)
    {
        foreach (var section in report.Sections)
        {
            if (section.Canonical is { } kind && TableOf(kind) is { } table && report.Tables.All(found => found.Kind != table))
            {
                var form = StatutoryForms.Default.Section(kind);
                var content = report.Sections.Where(part => part.Id == section.Id || part.Id.StartsWith(section.Id + "-", StringComparison.Ordinal)).ToArray();
                var blocks = content.SelectMany(part => part.Blocks).ToArray();
                yield return !blocks.OfType<FigureBlock>().Any() && IsThereAsText(content, blocks)
                    ? Findings.TableNotRecognized(section.Line, form.En, form.ZhHans)
                    : Findings.TableNotIncluded(section.Line, form.En, form.ZhHans, blocks.OfType<FigureBlock>().Any());
            }
        }
    }

    private static TableKind? TableOf(SectionKind section) => section switch
    {
        SectionKind.ProactiveDisclosure => TableKind.ProactiveDisclosure,
        SectionKind.Applications => TableKind.Applications,
        SectionKind.ReviewLitigation => TableKind.ReviewLitigation,
        _ => null,
    };

    /// <summary>Another table, or several labels of the form among the section's own words.</summary>
    private static bool IsThereAsText(Section[] content, Block[] blocks)
    {
        var words = ScriptFolding.Fold(string.Concat(content.Select(part => part.Heading).Concat(blocks.Paragraphs().Select(paragraph => paragraph.Text))));
        return blocks.OfType<TableBlock>().Any() || LabelsOfTables.Count(label => words.Contains(label, StringComparison.Ordinal)) >= LabelsThatShowATable;
    }

    /// <summary>该部分以表格形式报告。 · 编写说明：可先适当综述…, as two published reports left them standing.</summary>
    [GeneratedRegex("^(?:该部分以表格形式报告|(?:编写|填写|填表)说明[：:])")]
    private static partial Regex TemplateInstruction();
}
