namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>A straight piece of a line.</summary>
/// <param name="At">Its place across: y of a horizontal line, x of a vertical one.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct RuledLine(double At, double From, double To);

/// <summary>The lines of a page, pieces that lie in one line and touch put together: word processors draw each side of each cell by itself.</summary>
/// <param name="Horizontal">The horizontal ones from the top down.</param>
/// <param name="Vertical">The vertical ones from the left.</param>
internal sealed record RuledLines(IReadOnlyList<RuledLine> Horizontal, IReadOnlyList<RuledLine> Vertical)
{
    /// <summary>Points; lines nearer than this are one, such as the two of a double border, and ends nearer than this touch.</summary>
    public const double Near = 3;

    /// <summary>Points; what is shorter is a corner or a dot.</summary>
    private const double Shortest = 5;

    /// <summary>The lines of a page; none of a page that has more of them than tables have.</summary>
    public static RuledLines Of(IReadOnlyList<PdfRule> rules)
    {
        var none = new RuledLines([], []);
        if (rules.Count > ReadingLimits.PdfRules)
        {
            return none;
        }

        var known = rules.Where(rule => double.IsFinite(rule.Left + rule.Top + rule.Right + rule.Bottom)).ToArray();
        var lines = new RuledLines(
            Merged(known.Where(rule => rule.IsHorizontal).Select(rule => new RuledLine((rule.Top + rule.Bottom) / 2, rule.Left, rule.Right))),
            Merged(known.Where(rule => !rule.IsHorizontal).Select(rule => new RuledLine((rule.Left + rule.Right) / 2, rule.Top, rule.Bottom))));
        return lines.Horizontal.Count + lines.Vertical.Count > ReadingLimits.PdfRuledLines ? none : lines;
    }

    /// <summary>Lines at nearly the same place get the same place, so that they can be compared exactly.</summary>
    private static List<RuledLine> Merged(IEnumerable<RuledLine> pieces)
    {
        List<RuledLine> merged = [];
        List<RuledLine> row = [];
        foreach (var piece in pieces.OrderBy(piece => piece.At))
        {
            if (row.Count > 0 && piece.At - row[0].At > Near)
            {
                merged.AddRange(InRow(row));
                row.Clear();
            }

            row.Add(piece);
        }

        merged.AddRange(InRow(row));
        return merged;
    }

    private static IEnumerable<RuledLine> InRow(List<RuledLine> row)
    {
        if (row.Count == 0)
        {
            yield break;
        }

        var at = row.Average(piece => piece.At);
        var open = new RuledLine(at, double.MaxValue, double.MinValue);
        foreach (var piece in row.OrderBy(piece => piece.From))
        {
            if (piece.From > open.To + Near)
            {
                if (open.To - open.From >= Shortest)
                {
                    yield return open;
                }

                open = new(at, piece.From, piece.To);
            }

            open = open with { To = Math.Max(open.To, piece.To) };
        }

        if (open.To - open.From >= Shortest)
        {
            yield return open;
        }
    }
}
