namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>The type area of pages of one width, told from their lines: where full lines begin and end, and how far they stand apart.</summary>
internal sealed record TextMeasure
{
    /// <summary>The part of all lines that may begin or end farther out than the type area: large titles, lines pulled into the margin.</summary>
    private const double Outliers = 0.05;

    /// <summary>So many lines that end at one place show the right margin; where there are fewer, it is as wide as the left one, or wider by a quarter.</summary>
    private const int LinesAtMargin = 3;

    private const double WidestMargin = 1.25;

    /// <summary>Parts of a line's size.</summary>
    private const double LeastIndent = 1;

    private const double MostIndent = 4.5;
    private const double LeastTitleMargin = 3.2;
    private const double TitleShift = 1.5;
    private const double LeastSignatureMargin = 8;
    private const double MostDateMargin = 6;

    /// <summary>The part of the type area left of a signature; deeply indented text begins farther to the left.</summary>
    private const double LeftOfSignature = 0.35;

    private const double FullLine = 2.05;
    private const double LongestWord = 8;
    private const double SpaceBetweenParagraphs = 1.35;
    private const double SolidSpacing = 1.6;

    public required double Left { get; init; }

    public required double Right { get; init; }

    /// <summary>From one baseline to the next, in most cases.</summary>
    public required double Spacing { get; init; }

    /// <summary>True when paragraphs begin with an indented line, as Chinese ones do; else indented lines are a block.</summary>
    public required bool IndentsFirstLines { get; init; }

    /// <summary>The measure of pages.</summary>
    /// <param name="width">How wide the paper is.</param>
    /// <param name="pages">The lines of the pages, from the top down.</param>
    public static TextMeasure Of(double width, IReadOnlyList<IReadOnlyList<TextLine>> pages)
    {
        var lines = pages.SelectMany(page => page).ToArray();
        var pairs = pages.SelectMany(page => page.Zip(page.Skip(1))).ToArray();
        var (left, right) = (At(lines.Select(line => line.Left), Outliers), At(lines.Select(line => line.Right), 1 - Outliers));
        var isMargin = lines.Count(line => Math.Abs(line.Right - right) <= line.Size) >= LinesAtMargin;
        var measure = new TextMeasure
        {
            Left = left,
            Right = isMargin ? right : Math.Max(right, width - left * WidestMargin),
            Spacing = At(pairs.Select(pair => pair.Second.Baseline - pair.First.Baseline).Where(distance => distance > 0), 0.5),
            IndentsFirstLines = false,
        };
        return measure with { IndentsFirstLines = Array.Exists(pairs, pair => measure.IsFirstAndSecond(pair.First, pair.Second)) };
    }

    public bool IsIndented(TextLine line) => line.Left - Left >= LeastIndent * line.Size;

    /// <summary>True when a line ends so near the margin that what comes next had to begin a new one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The one below it; null where the page ends.</param>
    public bool IsFull(TextLine line, TextLine? next)
    {
        var least = FullLine * line.Size;
        var word = next?.FirstWordWidth + line.Size / 4 ?? (line.EndsNarrow || !line.EndsSentence ? LongestWord * line.Size : 0);
        return Right - line.Right < Math.Max(least, word);
    }

    /// <summary>True for a line in the middle, too far from both margins to be an indented one.</summary>
    public bool IsCentered(TextLine line)
    {
        var (before, after) = (line.Left - Left, Right - line.Right);
        return Math.Min(before, after) >= LeastTitleMargin * line.Size && Math.Abs(before - after) <= TitleShift * line.Size;
    }

    /// <summary>True for a line pushed to the right margin: signature and date.</summary>
    public bool IsRight(TextLine line)
    {
        var (before, after) = (line.Left - Left, Right - line.Right);
        return before >= Math.Max(LeastSignatureMargin * line.Size, LeftOfSignature * (Right - Left)) && after <= MostDateMargin * line.Size && before > 2 * after;
    }

    public bool StandsAlone(TextLine line) => IsCentered(line) || IsRight(line);

    /// <summary>True when no space is left between two lines but the one between all lines.</summary>
    public bool AreClose(TextLine upper, TextLine lower) =>
        lower.Baseline - upper.Baseline <= Math.Max(SpaceBetweenParagraphs * Spacing, SolidSpacing * lower.Size);

    private bool IsFirstAndSecond(TextLine first, TextLine second) =>
        IsIndented(first) && first.Left - Left <= MostIndent * first.Size && !IsIndented(second) && IsFull(first, second) && AreClose(first, second);

    /// <summary>The value so far up in the sorted ones; 0 where there is none.</summary>
    private static double At(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[(int)Math.Round((sorted.Length - 1) * part)];
    }
}
