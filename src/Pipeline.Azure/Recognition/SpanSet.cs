namespace Pipeline.Azure.Recognition;

/// <summary>Parts of the running text, to be asked whether others lie in them.</summary>
internal sealed class SpanSet
{
    private readonly List<(long Start, long End)> _parts = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        Spans = [.. spans.Where(span => span.Length > 0).OrderBy(span => span.Offset)];
        foreach (var span in Spans)
        {
            var (start, end) = (span.Offset, (long)span.Offset + span.Length);
            if (_parts is [.., var last] && start <= last.End)
            {
                _parts[^1] = (last.Start, Math.Max(last.End, end));
            }
            else
            {
                _parts.Add((start, end));
            }
        }
    }

    /// <summary>The parts as they were given, in order.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>True when all of these lie in the set; none at all do not.</summary>
    public bool Covers(IReadOnlyList<TextSpan>? spans) => spans is { Count: > 0 } && spans.All(span => PartAt(span) is var (start, end) && start <= span.Offset && end >= (long)span.Offset + span.Length);

    /// <summary>True when one of these has a character in common with the set.</summary>
    public bool Touches(IReadOnlyList<TextSpan>? spans) => spans?.Any(span => PartAt(span) is not null) ?? false;

    /// <summary>The first part that ends behind the beginning of a span, if the span reaches into it.</summary>
    private (long Start, long End)? PartAt(TextSpan span)
    {
        var (low, high) = (0, _parts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _parts[middle].End > span.Offset ? (low, middle) : (middle + 1, high);
        }

        return low < _parts.Count && _parts[low].Start < (long)span.Offset + span.Length ? _parts[low] : null;
    }
}
