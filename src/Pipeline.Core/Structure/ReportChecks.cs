using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>What the form asks of a report as a whole. None of it stops publication.</summary>
internal static partial class ReportChecks
{
    private static readonly SectionKind[] TableSections = [SectionKind.ProactiveDisclosure, SectionKind.Applications, SectionKind.ReviewLitigation];

    /// <summary>Everything found; nothing for the free plans of before 2019.</summary>
    public static IEnumerable<Diagnostic> Of(Report report) => report.Generation == Generation.Pre2019
        ? []
        : [.. MissingSections(report), .. SectionsOutOfOrder(report), .. TablesNotIncluded(report), .. TablesOfAnotherForm(report), .. StatutoryCompleteness.Check(report.Tables), .. TextFigures.Check(report), .. LeftoverInstructions(report)];

    private static IEnumerable<Diagnostic> MissingSections(Report report) => StatutoryForms.Default.Sections
        .Where(form => report.Sections.All(section => section.Canonical != form.Kind))
        .Select(form => Findings.MissingSection(form.En, form.ZhHans));

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

    private static IEnumerable<Diagnostic> LeftoverInstructions(Report report) => report.Sections
        .SelectMany(section => section.Blocks.Paragraphs())
        .Where(paragraph => TemplateInstruction().IsMatch(paragraph.Text))
        .Select(paragraph => Findings.LeftoverInstruction(paragraph.Line));

    private static IEnumerable<Diagnostic> TablesNotIncluded(Report report)
    {
        foreach (var section in report.Sections.Where(section => section.Canonical is { } kind && TableSections.Contains(kind)))
        {
            var content = report.Sections.Where(part => part.Id == section.Id || part.Id.StartsWith(section.Id + "-", StringComparison.Ordinal)).SelectMany(part => part.Blocks).ToArray();
            if (!content.OfType<TableBlock>().Any() && section.Canonical is { } kind)
            {
                var form = StatutoryForms.Default.Section(kind);
                yield return Findings.TableNotIncluded(section.Line, form.En, form.ZhHans, content.OfType<FigureBlock>().Any());
            }
        }
    }

    /// <summary>该部分以表格形式报告。 · 编写说明：可先适当综述…, as two published reports left them standing.</summary>
    [GeneratedRegex("^(?:该部分以表格形式报告|(?:编写|填写|填表)说明[：:])")]
    private static partial Regex TemplateInstruction();
}
