using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading;

/// <summary>
/// Reads table 3 where a program printed a document without its lines: heads, labels and figures parted by spaces and line breaks
/// alone. It is a table only if it is the whole form: every head once, every label in its order, and its seven figures behind each
/// that has any. Anything else stays text.
/// </summary>
internal sealed class FlattenedApplications
{
    /// <summary>Characters of a line that are looked at for a head, the spaces inside it included.</summary>
    private const int LongestHead = 1_000;

    private static readonly ApplicationsForm[] Forms =
        [StatutoryForms.Default.Applications(Generation.Form2021), StatutoryForms.Default.Applications(Generation.Form2019)];

    private static readonly FormLabel[] Heads = [Forms[0].Corner, Forms[0].Band, Forms[0].Organizations, .. Forms[0].Columns];
    private static readonly Dictionary<FormLabel, string[]> Keys = Heads.Concat(Forms.SelectMany(form => form.Rows)).Distinct()
        .ToDictionary(label => label, label => new[] { label.ZhHans, label.ZhHant }.Concat(label.Aliases).Select(FoldedKey.Of).Where(key => key.Length > 0).Distinct().ToArray());

    private readonly SpacedWords _words;
    private readonly Dictionary<FormLabel, string> _heads = [];
    private readonly List<string[]> _rows = [];

    private FlattenedApplications(ReadOnlyMemory<string> lines) => _words = new(lines);

    /// <summary>The table that begins on the first line; null when none does.</summary>
    public static PlainRun? At(ReadOnlyMemory<string> lines)
    {
        if (!BeginsWithHead(lines.Span[0]))
        {
            return null;
        }

        var table = new FlattenedApplications(lines[..Math.Min(lines.Length, ReadingLimits.FlattenedLines)]);
        return table.ReadHeads() && Array.Find(Forms, table.ReadRows) is { } form && table._words.LinesTaken is { } taken
            ? new(taken, [], Grid: table.Grid(form))
            : null;
    }

    private static bool BeginsWithHead(string line) =>
        line.Length > 0 && FoldedKey.Of(line[..Math.Min(line.Length, LongestHead)]) is { Length: > 0 } start
        && Heads.Any(head => Keys[head].Any(key => key.StartsWith(start, StringComparison.Ordinal) || start.StartsWith(key, StringComparison.Ordinal)));

    /// <summary>Takes the heads in whatever order they were printed; all columns must be among them, and none twice.</summary>
    private bool ReadHeads()
    {
        while (Heads.FirstOrDefault(head => !_heads.ContainsKey(head) && _words.Begins(Keys[head])) is { } head && _words.Take(Keys[head]) is { } text)
        {
            _heads.Add(head, text);
        }

        return Forms[0].Columns.All(_heads.ContainsKey);
    }

    /// <summary>Takes the rows of a form; where one is missing, none is taken.</summary>
    private bool ReadRows(ApplicationsForm form)
    {
        var start = _words.Taken;
        foreach (var row in form.Rows)
        {
            var label = _words.Take(Keys[row]);
            var figures = form.IsGroup(row) ? [] : _words.TakeFigures(form.Columns.Count);
            if (label is null || figures is null)
            {
                _rows.Clear();
                _words.Taken = start;
                return false;
            }

            _rows.Add([label, .. figures]);
        }

        return true;
    }

    private GridBuilder Grid(ApplicationsForm form)
    {
        var (grid, columns) = (new GridBuilder(), form.Columns);
        grid.StartRow();
        grid.Add(HeadOf(form.Corner), rowSpan: form.HeaderRows);
        grid.Add(HeadOf(form.Band), columns.Count);
        grid.StartRow();
        grid.Add(HeadOf(columns[0]), rowSpan: 2);
        grid.Add(HeadOf(form.Organizations), columns.Count - 2);
        grid.Add(HeadOf(columns[^1]), rowSpan: 2);
        grid.StartRow();
        foreach (var column in columns.Skip(1).SkipLast(1))
        {
            grid.Add(HeadOf(column));
        }

        foreach (var row in _rows)
        {
            grid.StartRow();
            grid.Add(row[0], row.Length == 1 ? columns.Count + 1 : 1);
            foreach (var figure in row.Skip(1))
            {
                grid.Add(figure);
            }
        }

        return grid;
    }

    private string HeadOf(FormLabel head) => _heads.GetValueOrDefault(head, "");
}
