using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading;

/// <summary>Lines of a plain text that belong together.</summary>
/// <param name="Lines">How many; at least one.</param>
/// <param name="Rows">The cells of the table they are; empty when they are text.</param>
/// <param name="Drawing">The bars and rules between the cells.</param>
/// <param name="Grid">The table where it has merged cells.</param>
internal readonly record struct PlainRun(int Lines, IReadOnlyList<string[]> Rows, string Drawing = "", GridBuilder? Grid = null);

/// <summary>
/// Finds tables in plain text: cells between tabs, as word processors and spreadsheets copy them, between bars, or
/// in columns two spaces apart, as programs print the pages of a document.
/// </summary>
internal static partial class PlainTable
{
    /// <summary>One line with a tab is text; only several show that the tabs make columns.</summary>
    private const int FewestRows = 2;

    /// <summary>Rows whose cells only spaces part, before they are believed to be a table.</summary>
    private const int FewestSpacedRows = 3;

    private const int FewestSpacedCells = 3;

    /// <summary>What the first lines are, and how far that reaches.</summary>
    public static PlainRun At(ReadOnlySpan<string> lines) =>
        CountWhile(lines, IsBarRow) is > 0 and var barRows ? BarRunOf(lines[..barRows])
        : CountWhile(lines, line => IsTabRow(line) || BandRow().IsMatch(line)) is > 0 and var candidates ? TabRunOf(lines[..candidates])
        : SpacedRows(lines) is { Count: >= FewestSpacedRows } rows ? new(rows.Count, rows)
        : new(1, []);

    /// <summary>A band's row has one cell and no tab. It begins or continues a table, but ends none; bands alone are text, all at once.</summary>
    private static PlainRun TabRunOf(ReadOnlySpan<string> candidates)
    {
        var count = candidates.Length;
        while (count > 0 && !IsTabRow(candidates[count - 1]))
        {
            count--;
        }

        return count == 0 ? new(candidates.Length, []) : RunOf(count, TabRows(candidates[..count]));
    }

    private static PlainRun BarRunOf(ReadOnlySpan<string> lines)
    {
        var drawing = new StringBuilder();
        var run = RunOf(lines.Length, BarRows(lines, drawing));
        return run with { Drawing = drawing.ToString() };
    }

    private static PlainRun RunOf(int lines, List<string[]> rows) =>
        new(lines, rows.Count(row => row.Length > 1) < FewestRows || rows.TrueForAll(IsContentsEntry) ? [] : rows);

    /// <summary>Tabs before the text only indent it; one after a list's number or bullet only sets that apart.</summary>
    private static bool IsTabRow(string line) => line.TrimStart().Contains('\t') && !ListItem().IsMatch(line);

    private static bool IsBarRow(string line) => line.Trim() is ['|', _, .., '|'];

    /// <summary>A heading and its page: tables of contents are text.</summary>
    private static bool IsContentsEntry(string[] row) => row is [var heading, var page] && SectionHeading().IsMatch(heading) && int.TryParse(page, out _);

    private static List<string[]> TabRows(ReadOnlySpan<string> lines)
    {
        var indent = int.MaxValue;
        foreach (var line in lines)
        {
            indent = Math.Min(indent, line.Length - line.TrimStart('\t').Length);
        }

        List<string[]> rows = [];
        foreach (var line in lines)
        {
            rows.Add(line[indent..].TrimEnd().Split('\t'));
        }

        return rows;
    }

    private static List<string[]> BarRows(ReadOnlySpan<string> lines, StringBuilder drawing)
    {
        List<string[]> rows = [];
        foreach (var line in lines)
        {
            if (line.Contains('-') && RulesOnly().IsMatch(line))
            {
                drawing.Append(line);
                continue;
            }

            var row = Bar().Split(line.Trim()[1..^1]);
            rows.Add([.. row.Select(cell => cell.Replace(@"\|", "|"))]);
            drawing.Append('|', row.Length + 1).Append('\\', row.Sum(cell => cell.AsSpan().Count(@"\|")));
        }

        return rows;
    }

    /// <summary>Rows of as many cells each, figures in every row but the first; names and dates side by side are no table.</summary>
    private static List<string[]> SpacedRows(ReadOnlySpan<string> lines)
    {
        List<string[]> rows = [];
        foreach (var line in lines)
        {
            var cells = SpacedColumns().Split(line.Trim());
            if (cells.Length < FewestSpacedCells || (rows.Count > 0 && (cells.Length != rows[0].Length || !cells.Skip(1).All(cell => Figure().IsMatch(cell)))))
            {
                break;
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static int CountWhile(ReadOnlySpan<string> lines, Func<string, bool> fits)
    {
        var count = 0;
        while (count < lines.Length && fits(lines[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The bands of table 2 are cells as wide as the table: copied, they are lines without a tab.</summary>
    [GeneratedRegex(@"\A\s*第[一二三四五六七八九十]+[条條]第?[（(][一二三四五六七八九十]+[）)][项項]\s*\z|\A\s*Article 20,? (Item|Paragraph) ?\([0-9]\)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex BandRow();

    [GeneratedRegex(@"\A\s*([0-9０-９]{1,3}[.．、)）]|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、]|[①-⑳•·●■◆\-–—*])\t[^\t]*\z")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\A\s*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])")]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"[ \u00A0\u3000]{2,}")]
    private static partial Regex SpacedColumns();

    [GeneratedRegex(@"\A[-+]?[0-9０-９][0-9０-９,.]*[%％]?\z|\A[-—/]\z")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\A[\s|:-]+\z")]
    private static partial Regex RulesOnly();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
