using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Structure;

/// <summary>Reports the headings whose number does not follow, except where the numbers left out are those of statutory sections reported missing.</summary>
internal static class SequenceGaps
{
    /// <summary>What to say of the gaps.</summary>
    /// <param name="gaps">The gaps found.</param>
    /// <param name="report">The report they stand in.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<NumberGap> gaps, Report report) => gaps
        .Where(gap => !IsMissingSections(gap, report))
        .Select(gap => Findings.SequenceGap(gap.Section.Line, gap.Section.Number, gap.Expected));

    private static bool IsMissingSections(NumberGap gap, Report report) =>
        report.Generation != Generation.Pre2019
        && report.Sections.FirstOrDefault(section => section.Id == gap.Section.Id) is { Level: 1, Canonical: { } kind, NumberValue: { } number }
        && number == (int)kind + 1 && gap.Expected < number
        && Enumerable.Range(gap.Expected, number - gap.Expected).All(left => report.Sections.All(section => section.Canonical != (SectionKind)(left - 1)));
}
