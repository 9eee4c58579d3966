using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>
/// The place where the end of a page cut a table. A merged cell goes on below it as a blank one, or with the rest of its text; a row
/// goes on as one that has only the rest of its labels.
/// </summary>
/// <param name="above">The part on the first page.</param>
/// <param name="below">The part on the second, on the same columns.</param>
internal sealed class TableSeam(PdfTable above, PdfTable below)
{
    private readonly Dictionary<(int Column, int Span), TableCell> _last = above.Grid.Cells
        .Where(cell => cell.Row + cell.RowSpan == above.Grid.Rows)
        .GroupBy(cell => (cell.Column, cell.ColumnSpan))
        .ToDictionary(group => group.Key, group => group.First());

    private readonly List<TableCell> _first = [.. below.Grid.Cells.Where(cell => cell.Row == 0).OrderBy(cell => cell.Column)];

    /// <summary>The cells of both parts.</summary>
    public TableGrid Joined()
    {
        var isRowCut = IsRowCut();
        var offset = above.Grid.Rows - (isRowCut ? 1 : 0);
        var joined = new Dictionary<TableCell, TableCell>(ReferenceEqualityComparer.Instance);
        var others = new List<TableCell>();
        foreach (var cell in below.Grid.Cells)
        {
            if (cell.Row == 0 && CellAbove(cell) is { } upper && (isRowCut || GoesOn(upper, cell)))
            {
                joined[upper] = upper with { Text = RunningText.Join(upper.Text, cell.Text), RowSpan = upper.RowSpan + cell.RowSpan - (isRowCut ? 1 : 0) };
            }
            else
            {
                others.Add(cell with { Row = cell.Row + offset });
            }
        }

        return new(offset + below.Grid.Rows, above.Grid.Columns, [.. above.Grid.Cells.Select(cell => joined.GetValueOrDefault(cell, cell)), .. others]);
    }

    private TableCell? CellAbove(TableCell cell) => _last.GetValueOrDefault((cell.Column, cell.ColumnSpan));

    /// <summary>True when the first row below is the rest of the last one above.</summary>
    private bool IsRowCut() => _first.TrueForAll(cell => CellAbove(cell) is not null) && (HasOnlyRests() || CompletesNumberedRow());

    /// <summary>True when the first row below has no value and only rests of texts that began above, and some text is visibly not at its end.</summary>
    private bool HasOnlyRests()
    {
        var rests = _first.Where(cell => cell.Text.Length > 0).ToArray();
        return rests.Length > 0 && rests.Length < _first.Count
            && Array.TrueForAll(rests, cell => CellKinds.IsLabel(cell) && !ParagraphOpening.MayBeNumbered(cell.Text) && CellAbove(cell) is { } upper && CellKinds.IsLabel(upper))
            && (above.OpenBelow.Count == above.Grid.Columns || Array.Exists(rests, cell => IsUnfinished(CellAbove(cell)?.Text ?? "")));
    }

    /// <summary>
    /// True when the values of a row stand on one of the pages alone and its label on both: a text without a number between two labels
    /// with numbers is the rest of the first. Programs close the cells of such a row at the foot of the page.
    /// </summary>
    private bool CompletesNumberedRow()
    {
        var labels = _first.FindAll(cell => cell.Text.Length > 0 && CellAbove(cell) is { Text.Length: > 0 });
        return labels.Count > 0 && labels.TrueForAll(IsBetweenNumbers)
            && _first.Exists(CellKinds.IsValue) != _first.Exists(cell => CellAbove(cell) is { } upper && CellKinds.IsValue(upper));
    }

    private bool IsBetweenNumbers(TableCell label) =>
        CellKinds.IsLabel(label) && !ParagraphOpening.MayBeNumbered(label.Text)
        && CellAbove(label) is { } upper && CellKinds.IsLabel(upper) && ParagraphOpening.MayBeNumbered(upper.Text)
        && below.Grid.Cells.Any(next => next.Row == label.RowSpan && next.Column == label.Column && ParagraphOpening.MayBeNumbered(next.Text));

    private bool GoesOn(TableCell upper, TableCell lower)
    {
        var isMerged = upper.RowSpan > 1 || lower.RowSpan > 1;
        var hasLabelBeside = _first.Exists(cell => cell.Column > lower.Column && CellKinds.IsLabel(cell));
        return (upper.Text.Length, lower.Text.Length) switch
        {
            (_, 0) => CellKinds.IsLabel(upper) && (hasLabelBeside || (isMerged && _first.Exists(cell => cell.Column > lower.Column && cell.Text.Length > 0))),
            (0, _) => isMerged && hasLabelBeside && CellKinds.IsLabel(lower),
            _ => isMerged && CellKinds.IsLabel(upper) && CellKinds.IsLabel(lower) && !ParagraphOpening.MayBeNumbered(lower.Text) && IsOpen(lower.Column),
        };
    }

    private bool IsOpen(int column) => above.OpenBelow.Contains(column) && below.OpenAbove.Contains(column);

    /// <summary>True for a text that cannot end so: an open bracket, a comma.</summary>
    private static bool IsUnfinished(string text) =>
        text.Length > 0 && (text[^1] is '，' or '、' or ',' or '（' or '(' || text.Count(mark => mark is '（' or '(') > text.Count(mark => mark is '）' or ')'));
}
