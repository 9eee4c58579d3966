using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>A table as data, and what the agency should know about it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Diagnostics">Cells that are no figures, blanks, rows of the agency's own, sums that fail.</param>
internal sealed record TableReading(ReportTable Table, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// Recognises the statutory tables 2, 3 and 4, and the statistics of before 2019, in Chinese of either script and in English.
/// Which form a table follows, its own labels say, never the year: a town's report for 2022 still prints the tables of 2019.
/// </summary>
internal static class StatutoryTables
{
    /// <summary>No form has more than fifteen columns, and borders that were dragged add some. Whatever is wider is none of them, and not searched.</summary>
    private const int MostColumns = 100;

    /// <summary>Reads a table; one that is none of the statutory tables keeps its cells and has no values.</summary>
    public static TableReading Read(string id, SourceTable source)
    {
        var text = new TableText(source.Grid);
        var table = new ReportTable { Id = id, Kind = TableKind.Other, Caption = source.Caption, Cells = source.Grid, Line = source.Position.Line };
        return text.Columns <= MostColumns && Find(text) is { } found
            ? Fill(table, found)
            : new(table with { HeaderRows = HeaderRows(text), LabelColumns = LabelColumns(text) }, []);
    }

    /// <summary>
    /// Table 4 is the same in both forms, and so is a table 3 that breaks off early: such a table follows the form of the
    /// report's other tables, or else the one its year calls for.
    /// </summary>
    public static IReadOnlyList<ReportTable> Settle(IReadOnlyList<ReportTable> tables, Generation otherwise)
    {
        var shared = tables.FirstOrDefault(table => table.Generation is not null and not Generation.Pre2019)?.Generation ?? otherwise;
        return [.. tables.Select(table => table.Kind is TableKind.Other ? table : table with { Generation = table.Generation ?? shared })];
    }

    private static FoundTable? Find(TableText text) => ApplicationsTable.Find(text) ?? ReviewTable.Find(text) ?? DisclosureTable.Find(text) ?? StatisticsTable.Find(text);

    private static TableReading Fill(ReportTable table, FoundTable found)
    {
        var name = StatutoryWording.TableOf(found.Kind);
        ReadCell[] cells = [.. found.Cells.Select(ReadCell.Of)];
        Diagnostic[] diagnostics =
        [
            .. found.ExtraRows.Select(label => Findings.ExtraRow(table.Line, name, label.ReplaceLineEndings(""))),
            .. CellChecks.Of(table.Line, name, cells),
            .. StatutoryIdentities.Check(found.Kind, table.Line, cells),
        ];
        return new(table with
        {
            Kind = found.Kind,
            Generation = found.Generation,
            HeaderRows = found.HeaderRows,
            LabelColumns = found.LabelColumns,
            Values = cells.ToDictionary(cell => cell.Found.Id, cell => cell.Value),
        }, diagnostics);
    }

    /// <summary>The first row is a head when it names things and rows follow.</summary>
    private static int HeaderRows(TableText text) => text.Rows > 1 && !text.HasAnswer(0) ? 1 : 0;

    /// <summary>The first column is labels when none of its cells is a figure and there are other columns.</summary>
    private static int LabelColumns(TableText text) =>
        text.Columns > 1 && !Enumerable.Range(0, text.Rows).Any(row => CellValue.IsAnswer(text[row, 0])) ? 1 : 0;
}
