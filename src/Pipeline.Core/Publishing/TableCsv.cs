using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Statutory;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>
/// The statutory tables of one kind as CSV (RFC 4180), one line a cell, so that tables of any agency, year and form can be put
/// under one another. It begins with a byte order mark: without one, the spreadsheets agencies use take it for another encoding.
/// </summary>
internal static class TableCsv
{
    private static readonly string[] Heads =
    [
        "agency", "year", "table", "form", "row", "parent", "row_zh", "row_en", "column", "column_zh", "column_en", "raw", "status", "value", "unit", "unit_en",
    ];

    private static readonly BilingualLabel Unnamed = new("", "", "");

    private static readonly FrozenDictionary<string, string> Parents = StatutoryForms.Default.Applications(Generation.Form2021).Rows
        .Concat(StatutoryForms.Default.Statistics.Rows)
        .ToFrozenDictionary(row => row.Id, row => row.Parent ?? "");

    private static readonly FrozenDictionary<string, string> EnglishUnits = StatutoryForms.Default.Statistics.Units
        .Select(unit => (unit.ZhHans, unit.En))
        .Concat([("元", "CNY"), ("百元", "CNY 100"), ("千元", "CNY 1,000"), ("百万元", "CNY 1,000,000"), ("千万元", "CNY 10,000,000"), ("亿元", "CNY 100,000,000"), ("百亿元", "CNY 10,000,000,000"), ("千亿元", "CNY 100,000,000,000"), ("宗", "cases"), ("项", "items"), ("件次", "item-times")])
        .ToFrozenDictionary(unit => unit.Item1, unit => unit.Item2);

    /// <summary>The file's bytes. Lines stand in the order of the printed tables, which are joined however many there are; labels are those of the form.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kind">Which of its tables.</param>
    public static ReadOnlyMemory<byte> Of(Report report, TableKind kind)
    {
        var lines = report.Tables.Where(table => table.Kind == kind).SelectMany(table => LinesOf(report, table)).Prepend(string.Join(',', Heads));
        return Encoding.UTF8.GetBytes("\uFEFF" + string.Concat(lines.Select(line => line + "\r\n")));
    }

    private static IEnumerable<string> LinesOf(Report report, ReportTable table)
    {
        var names = StatutoryForms.Default.CellLabels(table.Kind, table.Generation);
        string[] origin = [report.AgencySlug, report.Year.ToString(CultureInfo.InvariantCulture), SitePath.NameOf(table.Kind), FormOf(table.Generation)];
        return table.Values.Select(cell => string.Join(',', origin.Concat(Fields(cell.Key, names.GetValueOrDefault(cell.Key, (Unnamed, Unnamed)), cell.Value)).Select(Field)));
    }

    private static string[] Fields(string id, (BilingualLabel Row, BilingualLabel Column) label, TableValue cell)
    {
        var dot = id.LastIndexOf('.');
        return
        [
            id[..dot], Parents.GetValueOrDefault(id[..dot], ""), label.Row.ZhHans, label.Row.En,
            id[(dot + 1)..], label.Column.ZhHans, label.Column.En,
            Raw(cell), StatusOf(cell), cell.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            cell.Unit ?? "", EnglishUnits.GetValueOrDefault(cell.Unit ?? "", ""),
        ];
    }

    private static string FormOf(Generation? generation) => generation switch
    {
        Generation.Pre2019 => "pre-2019",
        Generation.Form2019 => "2019",
        Generation.Form2021 => "2021",
        _ => "",
    };

    private static string StatusOf(TableValue cell) =>
        cell.Value is not null ? "figure"
        : CellValue.IsBlank(cell.Raw) ? "blank"
        : CellValue.IsAnswer(cell.Raw) && !CellValue.IsFigure(cell.Raw) ? "not_applicable"
        : "not_a_figure";

    /// <summary>
    /// The cell as received, with an apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV Injection").
    /// Figures are left alone, signed ones too, and so is a single stroke: neither can be a formula.
    /// </summary>
    private static string Raw(TableValue cell) => cell.Value is null && cell.Raw.TrimStart() is [var first, _, ..] && OpensFormula(first) ? $"'{cell.Raw}" : cell.Raw;

    private static bool OpensFormula(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';

    private static string Field(string text) => text.AsSpan().IndexOfAny("\",\r\n\t") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
