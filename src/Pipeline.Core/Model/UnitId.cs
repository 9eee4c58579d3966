using System.Globalization;

namespace Pipeline.Core.Model;

/// <summary>
/// The ids inside a report that are made from places: ASCII, the same in all views, and the same in data and pages.
/// Those of sections, paragraphs, tables and figures are made where the report is put together.
/// </summary>
public static class UnitId
{
    /// <summary>A row of a table, from 1: <c>t3-r1</c>.</summary>
    public static string Row(string table, int row) => string.Create(CultureInfo.InvariantCulture, $"{table}-r{row + 1}");

    /// <summary>A cell of a table, by its upper left corner, from 1: <c>t3-r1-c2</c>.</summary>
    public static string Cell(string table, TableCell cell) => string.Create(CultureInfo.InvariantCulture, $"{Row(table, cell.Row)}-c{cell.Column + 1}");

    /// <summary>A line of the signature, from 1: <c>sig1</c>.</summary>
    public static string SignatureLine(int line) => string.Create(CultureInfo.InvariantCulture, $"sig{line + 1}");
}
