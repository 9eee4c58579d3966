using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>
/// Holds the rows of tables 2, 3 and 4 against the form they follow: a table may leave a figure at 0, but may not leave out
/// its row. However many tables a form was printed in, they are judged as one: table 2 often comes as one table a band.
/// </summary>
internal static class StatutoryCompleteness
{
    private const int MostNamed = 3;

    /// <summary>What is missing, one finding a table. The form of before 2019 asks for no rows.</summary>
    /// <param name="tables">All tables of a report, each with its generation.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<ReportTable> tables) =>
        from table in tables
        group table by (table.Kind, table.Generation) into parts
        let rows = parts.SelectMany(part => part.Values.Keys).Select(RowOf).ToHashSet()
        let missing = Missing(parts.Key.Kind, parts.Key.Generation, rows).ToArray()
        where missing.Length > 0
        select Findings.RowsMissing(
            parts.First().Line, StatutoryWording.TableOf(parts.Key.Kind), Noun(missing), [.. missing.Take(MostNamed).Select(label => (label.En, label.ZhHans))], missing.Length);

    private static IEnumerable<FormLabel> Missing(TableKind kind, Generation? generation, HashSet<string> rows) => (kind, generation) switch
    {
        (TableKind.ProactiveDisclosure, _) => StatutoryForms.Default.Disclosure.Where(form => form.Generation == generation)
            .SelectMany(form => form.Bands).SelectMany(band => MissingOf(band, rows)),
        (TableKind.Applications, { } known) when StatutoryForms.Default.Applications(known) is var form =>
            form.Rows.Where(row => !form.IsGroup(row) && !rows.Contains(row.Id)),
        (TableKind.ReviewLitigation, _) => StatutoryForms.Default.ReviewLitigation.Groups.Where(part => !rows.Contains(part.Id)),
        _ => [],
    };

    private static IEnumerable<FormLabel> MissingOf(FormBand band, HashSet<string> rows)
    {
        FormRow[] missing = [.. band.Rows.Where(row => !rows.Contains($"{band.Id}.{row.Id}"))];
        return missing.Length == band.Rows.Count ? [band.Label] : missing;
    }

    private static (string En, string Zh) Noun(FormLabel[] missing) =>
        missing.All(label => label is FormRow) ? ("row", "行")
        : missing.All(label => label is ReviewGroup) ? ("group", "组")
        : ("part", "处");

    private static string RowOf(string cell) => cell[..cell.LastIndexOf('.')];
}
