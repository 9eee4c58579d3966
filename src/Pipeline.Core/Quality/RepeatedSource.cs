using System.Text.RegularExpressions;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>A translation that is the source over again. Names, addresses and figures are the same in both languages; words are not.</summary>
internal sealed partial class RepeatedSource : ISegmentCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment)
    {
        if (HasWords(segment) && FoldedKey.Of(segment.SourceText) == FoldedKey.Of(segment.TargetText))
        {
            yield return Findings.TranslationIsSource();
        }
    }

    private static bool HasWords(CheckedSegment segment) =>
        segment.Source.IsChinese ? segment.SourceText.HasHan : EnglishWord().IsMatch(segment.SourceText.WithoutAddresses);

    /// <summary>What begins with a capital may be a name.</summary>
    [GeneratedRegex(@"\b[a-z]{3,}\b")]
    private static partial Regex EnglishWord();
}
