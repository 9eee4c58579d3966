using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Quality;

/// <summary>A translation that says nothing of a source that says something.</summary>
internal sealed class EmptyTranslation : ISegmentCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        if (!segment.TargetText.Any(char.IsLetterOrDigit) && segment.SourceText.Any(char.IsLetterOrDigit))
        {
            yield return Findings.TranslationEmpty();
        }
    }
}
