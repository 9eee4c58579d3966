namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Runs on one baseline, and those raised above it or lowered below it that belong to its line.</summary>
internal sealed class TextRow
{
    /// <summary>Parts of the smaller size: baselines of one line, and those of fonts that differ a little in where they stand.</summary>
    private const double SameBaseline = 0.15;

    private const double Shifted = 0.35;

    /// <summary>A raised mark is smaller than this part of what it stands beside, raised by a part of that one's size between these, and near it.</summary>
    private const double Smaller = 0.87;

    private const double LeastRaised = 0.2;
    private const double MostRaised = 0.7;
    private const double NearMark = 0.5;

    /// <summary>Marks are no wider than so many sizes; a longer text above a line is a line.</summary>
    private const double WidestMark = 6;

    /// <summary>Parts of the size by which neighbours may overlap: accents, slanted letters.</summary>
    private const double Overlap = 0.2;

    /// <summary>A line has no more shifted runs than these.</summary>
    private const int MostShifted = 30;

    private readonly GlyphRun[] _printed;
    private readonly double[] _lefts;
    private readonly double[] _farthest;
    private readonly List<GlyphRun> _own;
    private readonly List<GlyphRun> _shifted = [];

    private TextRow(List<GlyphRun> runs)
    {
        _own = runs;
        _printed = [.. runs.Where(run => !run.IsBlank).OrderBy(run => run.Left)];
        _lefts = [.. _printed.Select(run => run.Left)];
        _farthest = [.. _printed.Select(run => run.Right)];
        for (var index = 1; index < _farthest.Length; index++)
        {
            _farthest[index] = Math.Max(_farthest[index], _farthest[index - 1]);
        }

        Baseline = runs[0].Baseline;
        Size = runs.Max(run => run.Size);
    }

    public double Baseline { get; }

    /// <summary>The size of its largest run.</summary>
    public double Size { get; }

    public int Count => _printed.Length;

    /// <summary>The glyphs in reading order. A run is never mixed with another that overlaps it.</summary>
    public PdfGlyph[] Glyphs => [.. _own.Concat(_shifted).OrderBy(run => run.Left).SelectMany(run => run.Glyphs)];

    /// <summary>The rows of runs, one for each baseline, from the top down.</summary>
    public static List<TextRow> Of(IEnumerable<GlyphRun> runs)
    {
        List<TextRow> rows = [];
        List<GlyphRun> open = [];
        foreach (var run in runs.OrderBy(run => run.Baseline))
        {
            if (open.Count > 0 && run.Baseline - open[0].Baseline > SameBaseline * Math.Min(run.Size, open[0].Size))
            {
                rows.Add(new(open));
                open = [];
            }

            open.Add(run);
        }

        return open.Count > 0 ? [.. rows, new(open)] : rows;
    }

    /// <summary>Gives the runs of this row that belong to the line of another to it; true when none is left.</summary>
    public bool MoveTo(TextRow row)
    {
        if (Math.Abs(row.Baseline - Baseline) > MostRaised * row.Size)
        {
            return false;
        }

        _own.RemoveAll(row.Takes);
        return _own.TrueForAll(run => run.IsBlank) && _shifted.Count == 0;
    }

    private bool Takes(GlyphRun run)
    {
        var tolerance = Overlap * run.Size;
        var next = _lefts.AsSpan().BinarySearch(run.Right - tolerance);
        next = next < 0 ? ~next : next;
        if (run.IsBlank || _shifted.Count >= MostShifted || (next > 0 && _farthest[next - 1] > run.Left + tolerance)
            || _shifted.Exists(other => other.Left < run.Right - tolerance && other.Right > run.Left + tolerance))
        {
            return false;
        }

        var (before, after) = (next > 0 ? _printed[next - 1] : null, next < _printed.Length ? _printed[next] : null);
        var isRaised = IsMark(run, before, run.Left - before?.Right) || IsMark(run, after, after?.Left - run.Right);
        if (isRaised || Math.Abs(Baseline - run.Baseline) <= Shifted * Math.Min(run.Size, (before ?? after)?.Size ?? 0))
        {
            _shifted.Add(isRaised ? run.Raised() : run);
            return true;
        }

        return false;
    }

    private static bool IsMark(GlyphRun run, GlyphRun? beside, double? gap) =>
        beside is not null && run.Size < Smaller * beside.Size && run.Right - run.Left <= WidestMark * beside.Size
        && gap <= NearMark * beside.Size
        && beside.Baseline - run.Baseline >= LeastRaised * beside.Size && beside.Baseline - run.Baseline <= MostRaised * beside.Size;
}
