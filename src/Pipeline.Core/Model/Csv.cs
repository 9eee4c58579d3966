using System.Text;

namespace Pipeline.Core.Model;

/// <summary>
/// Comma-separated values (RFC 4180). A file begins with a byte order mark: without one, the spreadsheets agencies use take it
/// for another encoding.
/// </summary>
internal static class Csv
{
    /// <summary>What ends every line.</summary>
    public const string LineEnd = "\r\n";

    /// <summary>A file's bytes.</summary>
    /// <param name="lines">Its lines without their ends, the heads first.</param>
    public static byte[] File(IEnumerable<string> lines) => Encoding.UTF8.GetBytes("\uFEFF" + string.Concat(lines.Select(line => line + LineEnd)));

    /// <summary>A line of fields, quoted where they must be.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field));

    /// <summary>A text with an apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV Injection"). A single stroke cannot be one.</summary>
    public static string Guarded(string text) => text.TrimStart() is [var first, _, ..] && OpensFormula(first) ? $"'{text}" : text;

    private static bool OpensFormula(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';

    private static string Field(string text) => text.AsSpan().IndexOfAny("\",\r\n\t") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
