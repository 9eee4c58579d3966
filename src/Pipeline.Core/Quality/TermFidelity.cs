using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Quality;

/// <summary>
/// Terms of the Chinese that the English renders in a way the lexicon rules out, or in none that it knows. A sentence may turn
/// a rendering about: it is enough that its words stand there. Of a term inside a longer one nothing is asked, and of a Chinese
/// translation neither: English words are too common to be held to one term.
/// </summary>
/// <param name="lexicon">The terms.</param>
internal sealed class TermFidelity(Lexicon lexicon) : ISegmentCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Of(CheckedSegment segment) => segment.Target.IsChinese ? []
        : lexicon.TermsIn(segment.SourceText, segment.Source).Select(use => use.Term).Distinct().SelectMany(term => Of(term, segment.TargetText));

    private static IEnumerable<Diagnostic> Of(LexiconTerm term, string english) =>
        term.ForbiddenIn(english) is [_, ..] wrong ? wrong.Select(rendering => Findings.TermForbidden(SeverityOf(term, rendering), term.Chinese, rendering, term.Preferred))
        : term.Preferred is { } preferred && !IsFollowed(term, preferred, english) ? [Findings.TermNotUsed(term.Chinese, preferred)]
        : [];

    private static bool IsFollowed(LexiconTerm term, string preferred, string english) =>
        term.IsRenderedIn(english) || (MeaningWords.Of(english) is var words && term.Admitted.Prepend(preferred).Any(rendering => MeaningWords.Of(rendering).IsSubsetOf(words)));

    /// <summary>What an archive or an agency rules out is a matter of taste; what every archive does is not.</summary>
    private static Severity SeverityOf(LexiconTerm term, string rendering) =>
        Lexicon.Default.Term(term.Chinese)?.Forbidden.Contains(rendering) is true ? Severity.Error : Severity.Warning;
}
