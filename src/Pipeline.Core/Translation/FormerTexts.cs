using Pipeline.Core.Model;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Translation;

/// <summary>
/// Remembers what a person had approved of sentences the agency has changed since: a reader is told that the translation is
/// being updated, and a reviewer starts from the old one. It is never published in place of a new one.
/// </summary>
internal static class FormerTexts
{
    /// <summary>Below this two sentences are not taken for one that was changed.</summary>
    private const double LeastSimilarity = 0.5;

    /// <summary>Above this many of them, sentences are new or rewritten, and to compare each with each would take too long.</summary>
    private const int MostCompared = 300;

    /// <summary>The report with its changed sentences marked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="former">Its revision before.</param>
    public static BilingualReport Carry(BilingualReport report, BilingualReport former)
    {
        var kept = report.Units.SelectMany(unit => unit.Segments).Select(KeyOf).ToHashSet();
        var marked = former.Units.SelectMany(unit => unit.Segments).Where(segment => segment.Former is not null).DistinctBy(KeyOf).ToDictionary(KeyOf, segment => segment.Former);
        var changed = Approved(former).Where(segment => !kept.Contains(KeyOf(segment))).Take(MostCompared).Select(segment => (Old: segment, Bigrams: Bigrams.Of(segment.Source))).ToList();
        var compared = 0;
        return marked.Count + changed.Count == 0 ? report : report with
        {
            Units = [.. report.Units.Select(unit => unit with { Segments = [.. unit.Segments.Select(Mark)] })],
        };

        Segment Mark(Segment segment) =>
            segment.State >= SegmentState.Reviewed ? segment
            : marked.TryGetValue(KeyOf(segment), out var known) ? segment with { Former = known }
            : compared++ < MostCompared && TakeNearest(changed, segment) is { Target: { } target } old ? segment with { Former = new(old.Source, target) }
            : segment;
    }

    /// <summary>What a person approved; the form's own words need no reviewer.</summary>
    private static IEnumerable<Segment> Approved(BilingualReport report) =>
        report.Units.SelectMany(unit => unit.Segments).Where(segment => segment is { State: >= SegmentState.Reviewed, Origin: Origin.Human or Origin.Memory });

    /// <summary>The most similar of the changed sentences, which is not taken for another one again.</summary>
    private static Segment? TakeNearest(List<(Segment Old, Bigrams Bigrams)> changed, Segment segment)
    {
        var wanted = Bigrams.Of(segment.Source);
        var nearest = changed.MaxBy(candidate => wanted.Similarity(candidate.Bigrams));
        if (changed.Count == 0 || wanted.Similarity(nearest.Bigrams) < LeastSimilarity)
        {
            return null;
        }

        changed.Remove(nearest);
        return nearest.Old;
    }

    private static string KeyOf(Segment segment) => SegmentKey.Of(segment.Source);
}
