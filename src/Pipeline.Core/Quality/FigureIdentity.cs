using Pipeline.Core.Figures;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>Figures never change, whichever way a text is translated.</summary>
internal sealed class FigureIdentity : ISegmentCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment) =>
        FigureCheck.Compare(segment.Chinese, segment.English, segment.Year).Findings.Select(finding => finding.ToDiagnostic());
}
