namespace Pipeline.Azure.Recognition;

/// <summary>The lines of every page and how far they reach: whether a paragraph fills its last line, and whether it is indented.</summary>
/// <param name="pages">The pages.</param>
internal sealed class PageLines(IReadOnlyList<AnalyzedPage> pages)
{
    private readonly Dictionary<int, List<Line>> _lines = pages
        .GroupBy(page => page.PageNumber)
        .ToDictionary(page => page.Key, page => page.SelectMany(same => same.Lines ?? []).Select(Line.Of).OfType<Line>().ToList());

    /// <summary>True when the last line of a paragraph reaches the right edge of the page's text, give or take a character.</summary>
    public bool FillsLast(int page, IReadOnlyList<TextSpan>? paragraph) =>
        LinesOf(page, paragraph) is [.., var last] && last.Right >= _lines[page].Max(line => line.Right) - last.Height;

    /// <summary>True when the first line of a paragraph begins at the left edge of the page's text, give or take a character; an indent is two.</summary>
    public bool StartsAtEdge(int page, IReadOnlyList<TextSpan>? paragraph) =>
        LinesOf(page, paragraph) is [var first, ..] && first.Left <= _lines[page].Min(line => line.Left) + first.Height;

    private List<Line> LinesOf(int page, IReadOnlyList<TextSpan>? paragraph)
    {
        var spans = new SpanSet(paragraph ?? []);
        return [.. _lines.GetValueOrDefault(page, []).Where(line => spans.Touches(line.Spans))];
    }

    /// <summary>A line and its box.</summary>
    private sealed record Line(IReadOnlyList<TextSpan> Spans, double Left, double Right, double Height)
    {
        public static Line? Of(AnalyzedLine line)
        {
            if (line is not { Spans: { Count: > 0 } spans, Polygon: { Count: >= 6 } polygon })
            {
                return null;
            }

            var across = polygon.Where((_, index) => index % 2 == 0).ToList();
            var down = polygon.Where((_, index) => index % 2 == 1).ToList();
            return new(spans, across.Min(), across.Max(), down.Max() - down.Min());
        }
    }
}
