using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Memory;

/// <summary>Which reports a newly approved pair changes.</summary>
public static class PairUse
{
    /// <summary>True when a sentence of the report may be translated otherwise from now on: because it is one of the pairs', or has its words with other figures.</summary>
    public static bool Concerns(BilingualReport report, IReadOnlyList<TranslationPair> approved)
    {
        var memory = TranslationMemory.Of(approved);
        return report.Units.Any(unit => unit.Segments.Any(segment =>
        {
            var request = new MemoryRequest(report.Report.Language, report.Target, unit.Kind.Context, report.Report.Id);
            return (memory.Find(segment.Source, request) is { } pair && Changes(pair, segment, report.Report.Id))
                || (segment.State < SegmentState.Reviewed && memory.FindWithOtherFigures(segment.Source, request).Any());
        }));
    }

    /// <summary>False for what stands there already: a lead before a sentence changes the case of its first letter alone.</summary>
    private static bool Changes(TranslationPair pair, Segment segment, ReportId report) =>
        !string.Equals(pair.TargetText, segment.Target, StringComparison.OrdinalIgnoreCase)
        || segment.IsAdapted
        || pair.IsFinal != segment.IsFinal
        || (pair.Report == report && segment.Origin is not Origin.Human);
}
