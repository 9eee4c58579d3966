using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

/// <summary>An upload may bring 400,000 cells, so nothing may be looked for in all of them once for each.</summary>
public class LongReportTests
{
    [Fact]
    public void A_table_is_gone_through_no_more_often_when_it_has_more_rows() => Assert.Equal(PassesOverCells(rows: 4), PassesOverCells(rows: 400));

    [Fact]
    public void The_tables_are_gone_through_no_more_often_when_there_are_more() => Assert.Equal(PassesOverTables(tables: 4), PassesOverTables(tables: 40));

    private static int PassesOverCells(int rows)
    {
        var cells = new CountedList<TableCell>([.. Enumerable.Range(0, rows).SelectMany(RowOf)]);
        var table = new ReportTable { Id = "t1", Kind = TableKind.Other, Cells = new(rows, 3, cells), HeaderRows = 1, LabelColumns = 2 };
        var shape = new TableShape(table, _ => null);
        Assert.Equal(rows, cells.Count(cell => shape.ScopeOf(cell) == "row") + 1);
        return cells.Passes;
    }

    /// <summary>Every second row opens with a label merged over it and the next.</summary>
    private static IEnumerable<TableCell> RowOf(int row) =>
    [
        .. row % 2 == 0 ? [new TableCell(row, 0, "结果", RowSpan: 2)] : Array.Empty<TableCell>(),
        new(row, 1, "公开"),
        new(row, 2, "5"),
    ];

    private static int PassesOverTables(int tables)
    {
        var report = Enumerable.Range(0, tables).Aggregate(new BilingualReportBuilder(), (report, _) => report.Table(Grid.Of("甲"), 0, 0)).Build();
        var counted = new CountedList<ReportTable>(report.Report.Tables);
        var page = ReportPages.Of(report with { Report = report.Report with { Tables = counted } }, new())[0];
        Assert.Contains($"id=\"t{tables}\"", page.Html, StringComparison.Ordinal);
        return counted.Passes;
    }
}
