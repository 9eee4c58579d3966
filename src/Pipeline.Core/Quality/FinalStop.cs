using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// A sentence that ends another way than its source. Which stops answer to each other are rows of <c>final_stops.tsv</c>.
/// Headings and cells end as their own rules want.
/// </summary>
internal sealed class FinalStop : ISegmentCheck
{
    private const string Closers = "”’」』）)】]〕》〉\"'";

    private static readonly Dictionary<char, string> Answers = EmbeddedData.Rows("final_stops.tsv").ToDictionary(row => row[0][0], row => row[1]);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        var (chinese, english) = (LastOf(segment.Chinese), LastOf(segment.English));
        if (segment.Context is SegmentContext.Text && Answers.TryGetValue(chinese, out var answers) && !answers.Contains(english, StringComparison.Ordinal))
        {
            yield return segment.Source.IsChinese ? Findings.StopDiffers(chinese, english) : Findings.StopDiffers(english, chinese);
        }
    }

    private static char LastOf(string text) => text.TrimEnd().TrimEnd(Closers) is [.., var last] ? last : ' ';
}
