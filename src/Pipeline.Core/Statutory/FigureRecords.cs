using System.Collections.Frozen;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>The cells of a report's statutory tables as records, labels those of the form, so that tables of any agency, year and form can be put under one another.</summary>
internal static class FigureRecords
{
    private static readonly BilingualLabel Unnamed = new("", "", "");

    private static readonly FrozenDictionary<string, string> Parents = StatutoryForms.Default.Applications(Generation.Form2021).Rows
        .Concat(StatutoryForms.Default.Statistics.Rows)
        .ToFrozenDictionary(row => row.Id, row => row.Parent ?? "");

    private static readonly FrozenDictionary<string, string> EnglishUnits = StatutoryForms.Default.Statistics.Units
        .Select(unit => (unit.ZhHans, unit.En))
        .Concat([("元", "CNY"), ("百元", "CNY 100"), ("千元", "CNY 1,000"), ("百万元", "CNY 1,000,000"), ("千万元", "CNY 10,000,000"), ("亿元", "CNY 100,000,000"), ("百亿元", "CNY 10,000,000,000"), ("千亿元", "CNY 100,000,000,000"), ("宗", "cases"), ("项", "items"), ("件次", "item-times")])
        .ToFrozenDictionary(unit => unit.Item1, unit => unit.Item2);

    /// <summary>All cells, in the order of the printed tables.</summary>
    public static IEnumerable<FigureRecord> Of(Report report) => report.Tables.Where(table => table.IsStatutory).SelectMany(table => Of(report, table));

    /// <summary>The cells of the tables of one kind, which are joined however many there are.</summary>
    public static IEnumerable<FigureRecord> Of(Report report, TableKind kind) => report.Tables.Where(table => table.Kind == kind).SelectMany(table => Of(report, table));

    private static IEnumerable<FigureRecord> Of(Report report, ReportTable table)
    {
        var names = StatutoryForms.Default.CellLabels(table.Kind, table.Generation);
        return table.Values.Select(cell => Of(report, table, cell.Key, cell.Value, names.GetValueOrDefault(cell.Key, (Unnamed, Unnamed))));
    }

    private static FigureRecord Of(Report report, ReportTable table, string id, TableValue cell, (BilingualLabel Row, BilingualLabel Column) label)
    {
        var dot = id.LastIndexOf('.');
        return new()
        {
            Agency = report.AgencySlug,
            Year = report.Year,
            Table = SitePath.NameOf(table.Kind),
            Form = CatalogueTerms.Of(table.Generation),
            Row = id[..dot],
            Parent = Parents.GetValueOrDefault(id[..dot], ""),
            RowZh = label.Row.ZhHans,
            RowEn = label.Row.En,
            Column = id[(dot + 1)..],
            ColumnZh = label.Column.ZhHans,
            ColumnEn = label.Column.En,
            Raw = cell.Raw,
            Status = StatusOf(cell),
            Value = cell.Value,
            Unit = cell.Unit ?? "",
            UnitEn = EnglishUnits.GetValueOrDefault(cell.Unit ?? "", ""),
        };
    }

    private static string StatusOf(TableValue cell) =>
        cell.Value is not null ? "figure"
        : CellValue.IsBlank(cell.Raw) ? "blank"
        : CellValue.IsAnswer(cell.Raw) && !CellValue.IsFigure(cell.Raw) ? "not_applicable"
        : "not_a_figure";
}
