using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>Translations taken over with other figures, which nobody has confirmed yet.</summary>
internal sealed class AdaptedSegments : IReportCheck
{
    /// <inheritdoc/>
    public IEnumerable<TranslationRemark> Of(BilingualReport report) =>
        from place in report.TranslatedSegments()
        where place.Segment.IsAdapted
        select place.Remark(Findings.AdaptedUnconfirmed());
}
