namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Finds footnotes: smaller lines at the foot of a page, below a short line that begins at the left margin.</summary>
internal static class Footnotes
{
    /// <summary>Parts of the type area: word processors draw the line 5 cm long, or a third of the width.</summary>
    private const double ShortestLine = 0.15;

    private const double LongestLine = 0.45;

    /// <summary>Parts of the size.</summary>
    private const double Smaller = 0.93;

    /// <summary>How many of the last lines are footnotes.</summary>
    public static int In(IReadOnlyList<TextLine> lines, ReadPage page, TextMeasure measure)
    {
        var width = measure.Right - measure.Left;
        foreach (var rule in page.Page.Rules.Where(rule => rule.IsHorizontal && rule.Top > page.Page.Height / 2 && Math.Abs(rule.Left - measure.Left) <= RuledLines.Near))
        {
            var length = rule.Right - rule.Left;
            if (length < ShortestLine * width || length > LongestLine * width || page.Tables.Any(table => table.Box.Bottom > rule.Top))
            {
                continue;
            }

            var above = lines.TakeWhile(line => line.Baseline <= rule.Top).ToArray();
            var least = above.Length == 0 ? 0 : above.Select(line => line.Size).Order().ElementAt(above.Length / 2) * Smaller;
            return lines.Skip(above.Length).All(line => line.Size <= least) ? lines.Count - above.Length : 0;
        }

        return 0;
    }
}
