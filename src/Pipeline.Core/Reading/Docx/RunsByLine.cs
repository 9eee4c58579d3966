namespace Pipeline.Core.Reading.Docx;

/// <summary>Hands out the runs of a paragraph line by line, in one walk along its text: a paragraph may have as many lines as runs.</summary>
/// <param name="runs">The runs, in order; no two overlap.</param>
/// <param name="carried">Characters of the first line that stand before the paragraph's own text.</param>
internal sealed class RunsByLine(IReadOnlyList<SetRun> runs, int carried)
{
    private int _lineStart = -carried;
    private int _next;

    /// <summary>The runs of the next line, counted from its start and cut off at its ends.</summary>
    /// <param name="length">The length of the line without its line feed.</param>
    public IReadOnlyList<SetRun> Take(int length)
    {
        var (start, end) = (_lineStart, _lineStart + length);
        List<SetRun> taken = [];
        while (_next < runs.Count && runs[_next].Start < end)
        {
            var run = runs[_next];
            taken.Add(run with { Start = Math.Max(run.Start, start) - start, End = Math.Min(run.End, end) - start });
            if (run.End > end)
            {
                break;
            }

            _next++;
        }

        _lineStart = end + 1;
        return taken;
    }
}

/// <summary>A piece of a paragraph's text that is set alike.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Format">How it is set.</param>
internal readonly record struct SetRun(int Start, int End, LetterFormat Format);
