using System.Text.RegularExpressions;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Finds what stands at the head and foot of pages: their numbers, and lines that come again on most of them.</summary>
internal static partial class PageFurniture
{
    /// <summary>Lines one above the other at one edge that may all be furniture.</summary>
    private const int MostLines = 3;

    /// <summary>Parts of the height: where page numbers stand, where lines that come again with other digits stand, and where any do.</summary>
    private const double NumberZone = 0.15;

    private const double CountedZone = 0.08;
    private const double RepeatedZone = 0.25;

    /// <summary>Points between places that are the same.</summary>
    private const double SamePlace = 6;

    /// <summary>How far apart lines of one header stand at most, in sizes.</summary>
    private const double Apart = 3;

    private const int LongestLine = 120;

    /// <summary>The furniture among the lines of pages.</summary>
    public static HashSet<TextLine> Find(IReadOnlyList<ReadPage> pages)
    {
        var found = new HashSet<TextLine>();
        foreach (var isHead in (bool[])[true, false])
        {
            var candidates = pages.Select(page => new EdgeLines(page, isHead)).ToArray();
            for (var round = 0; round < MostLines; round++)
            {
                var repeated = Repeated(candidates, pages.Count);
                foreach (var edge in candidates)
                {
                    if (edge.Line is { } line && (repeated.Contains(line) || IsNumber(edge, line)))
                    {
                        found.Add(line);
                        edge.Next(line, found);
                    }
                    else
                    {
                        edge.End();
                    }
                }
            }
        }

        return found;
    }

    private static bool IsNumber(EdgeLines edge, TextLine line) =>
        edge.DistanceOf(line) <= NumberZone * edge.Height && line.Text.Length <= LongestLine && PageNumber().IsMatch(line.Text);

    /// <summary>Lines with the same text in the same place on half of the pages, and on two at least.</summary>
    private static HashSet<TextLine> Repeated(EdgeLines[] edges, int pages)
    {
        var repeated = new HashSet<TextLine>();
        var groups = edges.Where(edge => edge.Line is { } line && line.Text.Length <= LongestLine && edge.DistanceOf(line) <= RepeatedZone * edge.Height)
            .Select(edge => (Edge: edge, Line: edge.Line, Distance: edge.Line is { } line ? edge.DistanceOf(line) : 0))
            .GroupBy(entry => Digits().Replace(entry.Line?.Text ?? "", "#"), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var middle = group.Select(entry => entry.Distance).Order().ElementAt(group.Count() / 2);
            var isCounted = group.Select(entry => entry.Line?.Text).Distinct().Skip(1).Any();
            var same = group.Where(entry => Math.Abs(entry.Distance - middle) <= SamePlace && (!isCounted || entry.Distance <= CountedZone * entry.Edge.Height)).ToArray();
            if (same.Length >= 2 && same.Length * 2 >= pages)
            {
                repeated.UnionWith(same.Select(entry => entry.Line).OfType<TextLine>());
            }
        }

        return repeated;
    }

    /// <summary>— 1 —, - 1 -, 第 1 页 共 3 页, 1/3, Page 1 of 3, 1.</summary>
    [GeneratedRegex(@"^(?:[-—–－·~]{1,3}\s?\d{1,4}\s?[-—–－·~]{1,3}|第\s?\d{1,4}\s?页(?:\s?[/,，、]?\s?[（(]?共\s?\d{1,4}\s?页[）)]?)?|\d{1,4}\s?/\s?\d{1,4}|\d{1,3}|Page\s\d{1,4}(?:\sof\s\d{1,4})?)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[\d\s]+")]
    private static partial Regex Digits();

    /// <summary>Goes through the lines of a page from one edge inwards.</summary>
    private sealed class EdgeLines(ReadPage page, bool isHead)
    {
        private readonly TextLine[] _lines = [.. (isHead ? page.Lines.Take(MostLines) : page.Lines.Reverse().Take(MostLines))];
        private int _at;

        public double Height => page.Page.Height;

        /// <summary>The outermost line not looked at yet; null when a line of text stopped the way.</summary>
        public TextLine? Line => _at < _lines.Length ? _lines[_at] : null;

        public double DistanceOf(TextLine line) => isHead ? line.Baseline : Height - line.Baseline;

        /// <summary>Goes on to the line beside this one; one that stands apart from it is no part of the header.</summary>
        public void Next(TextLine line, HashSet<TextLine> found)
        {
            do
            {
                _at++;
            }
            while (Line is { } next && found.Contains(next));

            if (Line is { } other && Math.Abs(other.Baseline - line.Baseline) > Apart * line.Size)
            {
                End();
            }
        }

        public void End() => _at = _lines.Length;
    }
}
