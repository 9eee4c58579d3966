using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// Holds the tables of one year against those of the year before: X-CARRY, what was carried over into a year is what the year
/// before carried over; X-INFORCE, what is in force is what was, with what was issued and without what was repealed. A failing
/// one is a warning, or for what lapses by itself a note: either year may be the one that is wrong. Figures that are missing in either year are not checked.
/// </summary>
internal static class CrossYear
{
    private const string CarriedIn = "r2";
    private const string CarriedOut = "r4";

    /// <summary>Normative documents are given a term, and are set aside by general clearings (集中清理); rules are repealed one by one.</summary>
    private const string Lapsing = "normative";

    private static readonly ApplicationsForm Applications = StatutoryForms.Default.Applications(Generation.Form2021);
    private static readonly FormBand Documents = StatutoryForms.Default.Disclosure.First(form => form.Generation == Generation.Form2021).Bands[0];

    /// <summary>What does not follow from one year to the next.</summary>
    /// <param name="previous">The report of the year before.</param>
    /// <param name="current">The report.</param>
    public static IReadOnlyList<Diagnostic> Check(Report previous, Report current) =>
        [.. Carried(new(previous), new(current), current.Year), .. InForce(new(previous), new(current), current.Year)];

    private static IEnumerable<Diagnostic> Carried(StatutoryFigures previous, StatutoryFigures current, int year)
    {
        var differing = Applications.Columns
            .Select(column => (Column: column, Out: previous[TableKind.Applications, $"{CarriedOut}.{column.Id}"], In: current[TableKind.Applications, $"{CarriedIn}.{column.Id}"]))
            .Where(pair => pair is { Out: { } carriedOut, In: { } carriedIn } && carriedOut != carriedIn)
            .Select(pair => ((pair.Column.En, pair.Column.ZhHans), pair.Out ?? 0, pair.In ?? 0))
            .ToArray();
        return differing.Length > 0 ? [Findings.CarriedOverDiffers(current.LineOf(TableKind.Applications), year, differing)] : [];
    }

    private static IEnumerable<Diagnostic> InForce(StatutoryFigures previous, StatutoryFigures current, int year) =>
        from row in Documents.Rows
        let cell = (Func<string, string>)(column => $"{Documents.Id}.{row.Id}.{column}")
        let expected = previous[TableKind.ProactiveDisclosure, cell("in_force")]
            + current[TableKind.ProactiveDisclosure, cell("issued")] - current[TableKind.ProactiveDisclosure, cell("repealed")]
        let found = current[TableKind.ProactiveDisclosure, cell("in_force")]
        where expected is not null && found is not null && expected != found
        select row.Id == Lapsing
            ? Findings.InForceMayLapse(current.LineOf(TableKind.ProactiveDisclosure), year, (row.En, row.ZhHans), expected.Value, found.Value)
            : Findings.InForceDiffers(current.LineOf(TableKind.ProactiveDisclosure), year, (row.En, row.ZhHans), expected.Value, found.Value);
}
