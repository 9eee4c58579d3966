using Pipeline.Core.Model;

namespace Pipeline.Core.Statutory;

/// <summary>The figures of a report's statutory tables, however many tables a form was printed in.</summary>
/// <param name="report">The report.</param>
internal sealed class StatutoryFigures(Report report)
{
    private readonly ILookup<TableKind, ReportTable> _tables = report.Tables.ToLookup(table => table.Kind);

    /// <summary>The figure of a cell; null where it is missing.</summary>
    public decimal? this[TableKind kind, string cell] =>
        _tables[kind].Select(table => table.Values.GetValueOrDefault(cell)?.Value).FirstOrDefault(value => value is not null);

    /// <summary>The line of the first table of a kind.</summary>
    public int? LineOf(TableKind kind) => _tables[kind].Select(table => table.Line).FirstOrDefault();
}
