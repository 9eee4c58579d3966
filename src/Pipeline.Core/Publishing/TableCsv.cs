using System.Globalization;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>
/// A statutory table as CSV (RFC 4180), one line a cell, so that tables of any agency and year can be put under one another.
/// It begins with a byte order mark: without one, the spreadsheets agencies use take it for another encoding.
/// </summary>
internal static class TableCsv
{
    private static readonly string[] Heads = ["row", "row_zh", "row_en", "column", "column_zh", "column_en", "raw", "value", "unit"];
    private static readonly BilingualLabel Unnamed = new("", "", "");

    /// <summary>The file's bytes. Lines stand in the order of the printed table; labels are those of the form.</summary>
    public static ReadOnlyMemory<byte> Of(ReportTable table)
    {
        var names = StatutoryForms.Default.CellLabels(table.Kind, table.Generation);
        var lines = table.Values.Select(cell => Line(cell.Key, names.GetValueOrDefault(cell.Key, (Unnamed, Unnamed)), cell.Value)).Prepend(string.Join(',', Heads));
        return Encoding.UTF8.GetBytes("\uFEFF" + string.Concat(lines.Select(line => line + "\r\n")));
    }

    private static string Line(string id, (BilingualLabel Row, BilingualLabel Column) label, TableValue cell)
    {
        var dot = id.LastIndexOf('.');
        string[] fields =
        [
            id[..dot], label.Row.ZhHans, label.Row.En, id[(dot + 1)..], label.Column.ZhHans, label.Column.En,
            Raw(cell), cell.Value?.ToString(CultureInfo.InvariantCulture) ?? "", cell.Unit ?? "",
        ];
        return string.Join(',', fields.Select(Field));
    }

    /// <summary>
    /// The cell as received, with an apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV Injection").
    /// Figures are left alone, signed ones too, and so is a single stroke: neither can be a formula.
    /// </summary>
    private static string Raw(TableValue cell) => cell.Value is null && cell.Raw.TrimStart() is [var first, _, ..] && OpensFormula(first) ? $"'{cell.Raw}" : cell.Raw;

    private static bool OpensFormula(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';

    private static string Field(string text) => text.AsSpan().IndexOfAny("\",\r\n\t") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
