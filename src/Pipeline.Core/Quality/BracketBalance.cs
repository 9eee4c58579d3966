using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// Brackets and quotation marks: each that opens is closed, and no remark in brackets is lost on the way. The pairs are rows of
/// <c>bracket_pairs.tsv</c>. English may leave out the marks of a title or of so-called words, and may add brackets.
/// </summary>
internal sealed partial class BracketBalance : ISegmentCheck
{
    private static readonly Pair[] Pairs = [.. EmbeddedData.Rows("bracket_pairs.tsv").Select(row => new Pair(row[0][0], row[1][0], row[2] == "round"))];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        // A sentence cut inside a bracket is not the translation's fault.
        if (Unpaired(segment.SourceText) is not null)
        {
            yield break;
        }

        if (Unpaired(segment.TargetText) is { } mark)
        {
            yield return Findings.BracketUnpaired(mark);
        }
        else if (Remarks(segment.SourceText) is var source && Remarks(segment.TargetText) is var target && target < source)
        {
            yield return Findings.BracketsLost(source, target);
        }
    }

    /// <summary>The first mark without its other half; null when all have theirs.</summary>
    private static char? Unpaired(string text)
    {
        var open = new Stack<Pair>();
        foreach (var mark in text)
        {
            if (Array.Find(Pairs, pair => pair.Open == mark) is { } opened)
            {
                open.Push(opened);
            }
            else if (Array.Exists(Pairs, pair => pair.Close == mark) && !(open.TryPop(out var last) && last.Close == mark))
            {
                return mark;
            }
        }

        return open.TryPeek(out var left) ? left.Open : text.Count(mark => mark == '"') % 2 == 1 ? '"' : null;
    }

    /// <summary>How many remarks stand in brackets. Numbers do not count: 第（一）项 is <c>Item 1</c> as well as <c>Item (1)</c>. Nor do addresses, and the few characters that widen a name: 县（市、区）.</summary>
    private static int Remarks(string text) => NoRemark().Replace(text.WithoutAddresses, "").Count(mark => Array.Exists(Pairs, pair => pair.IsRemark && pair.Open == mark));

    [GeneratedRegex(@"[(（〔\[［【](?:\s*[0-9０-９〇○零一二三四五六七八九十百]{1,7}\s*|\s*|[ivxIVX]{1,5}|[A-Za-z]|[\u4E00-\u9FFF、]{1,3})[)）〕\]］】]")]
    private static partial Regex NoRemark();

    private sealed record Pair(char Open, char Close, bool IsRemark);
}
