using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>One text that is translated in two ways in one report. The first way is taken for the right one; a heading may differ from a sentence of the same words.</summary>
internal sealed class ConsistentRendering : IReportCheck
{
    /// <inheritdoc/>
    public IEnumerable<TranslationRemark> Of(BilingualReport report) =>
        from same in report.TranslatedSegments().GroupBy(place => (place.Unit.Kind.Context, FoldedKey.Of(place.Segment.Source)))
        where same.Key.Item2.Length > 0
        let first = same.First()
        from place in same.Skip(1)
        where !string.Equals(place.Target.Trim(), first.Target.Trim(), StringComparison.OrdinalIgnoreCase)
        select place.Remark(Findings.RenderingsDiffer(first.Target, first.Unit.Id));
}
