using Pipeline.Core.Review.Xliff.Rules;

namespace Pipeline.Core.Review.Xliff;

/// <summary>
/// Whether a document keeps the rules of XLIFF 2.1: its structure, which schemas could tell, and what they cannot,
/// which the specification asks for in words.
/// </summary>
internal static class XliffValidator
{
    private static readonly Func<XliffDocument, IEnumerable<XliffFault>>[] Rules =
    [
        XliffShape.Faults,
        IdRules.Faults,
        LanguageRules.Faults,
        SegmentRules.Faults,
        PairRules.Faults,
        CodeRules.Faults,
        ReorderRules.Faults,
        AnnotationRules.Faults,
        GlossaryRules.Faults,
        MatchRules.Faults,
        ResourceRules.Faults,
        SizeRules.Faults,
        ValidationRules.Faults,
    ];

    /// <summary>The rules the document breaks, rule by rule, each looked for only when it is asked for; none for a valid one.</summary>
    public static IEnumerable<XliffFault> Faults(XliffDocument document, CancellationToken cancellationToken = default)
    {
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var fault in rule(document))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return fault;
            }
        }
    }
}
