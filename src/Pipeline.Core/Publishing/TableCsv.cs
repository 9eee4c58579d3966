using Pipeline.Core.Model;
using Pipeline.Core.Statutory;

namespace Pipeline.Core.Publishing;

/// <summary>The statutory tables of one kind as CSV, one line a cell: the lines the report has in the data of its year.</summary>
internal static class TableCsv
{
    /// <summary>The file's bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kind">Which of its tables.</param>
    public static ReadOnlyMemory<byte> Of(Report report, TableKind kind) =>
        Csv.File(FigureRecords.Of(report, kind).Select(record => record.ToCsv()).Prepend(Csv.Line(FigureRecord.Heads)));
}
