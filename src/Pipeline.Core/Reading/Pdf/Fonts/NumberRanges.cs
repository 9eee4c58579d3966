namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>Ranges of numbers that each mean something. Where they overlap the one that counts is told once, so that a question takes no longer for many of them.</summary>
/// <param name="lastCounts">True when of overlapping ranges the last one added counts, false when the first does.</param>
internal sealed class NumberRanges<T>(bool lastCounts)
{
    private readonly List<(long First, long Last, T Value)> _ranges = [];
    private (long Start, int Range)[]? _pieces;

    /// <summary>Adds a range, both ends included.</summary>
    public void Add(long first, long last, T value)
    {
        _ranges.Add((first, last, value));
        _pieces = null;
    }

    /// <summary>The range a number lies in: its beginning and what it means; null when it lies in none.</summary>
    public (long First, T Value)? Find(long number)
    {
        _pieces ??= Cut();
        var (low, high) = (0, _pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Start <= number ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _pieces[low - 1].Range is >= 0 and var range ? (_ranges[range].First, _ranges[range].Value) : null;
    }

    /// <summary>Cuts the numbers into pieces that begin or end with a range, and gives each its range, or -1.</summary>
    private (long Start, int Range)[] Cut()
    {
        var starts = _ranges.Where(range => range.First <= range.Last).SelectMany(range => (long[])[range.First, range.Last + 1]).Distinct().Order().ToArray();
        var ordered = Enumerable.Range(0, _ranges.Count).OrderBy(range => _ranges[range].First).ToArray();
        var open = new PriorityQueue<int, int>();
        var pieces = new (long Start, int Range)[starts.Length];
        var next = 0;
        for (var piece = 0; piece < starts.Length; piece++)
        {
            for (; next < ordered.Length && _ranges[ordered[next]].First <= starts[piece]; next++)
            {
                open.Enqueue(ordered[next], lastCounts ? -ordered[next] : ordered[next]);
            }

            while (open.TryPeek(out var ended, out _) && _ranges[ended].Last < starts[piece])
            {
                open.Dequeue();
            }

            pieces[piece] = (starts[piece], open.TryPeek(out var range, out _) ? range : -1);
        }

        return pieces;
    }
}
