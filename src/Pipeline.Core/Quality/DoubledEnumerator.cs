using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>A translation that opens with a number of its own, where the number is put before it by rule: <c>(1) (1) …</c>, <c>First, First, …</c>.</summary>
internal sealed class DoubledEnumerator : IReportCheck
{
    /// <inheritdoc/>
    public IEnumerable<TranslationRemark> Of(BilingualReport report) =>
        from place in report.TranslatedSegments()
        where place.Segment.Lead is not null || (place.Number == 1 && place.Unit.Enumerator is not null)
        let doubled = EnumeratorToken.At(place.Target, report.Target)
        where doubled is not null && EnumeratorToken.At(place.Segment.Source, report.Report.Language) is null
        select place.Remark(Findings.EnumeratorDoubled(doubled.Text.Trim()));
}
