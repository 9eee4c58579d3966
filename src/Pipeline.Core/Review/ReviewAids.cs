using Pipeline.Core.Model;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Review;

/// <summary>What a reviewer is given beside the sentence and its translation.</summary>
public sealed record ReviewAids
{
    private const int MostMatches = 3;

    /// <summary>Nothing but the text.</summary>
    public static ReviewAids None { get; } = new();

    /// <summary>The terms of a lexicon.</summary>
    public static ReviewAids From(Lexicon lexicon, Language source) => new()
    {
        Terms = sentence =>
            from use in lexicon.TermsIn(sentence, source)
            let rendering = source.IsChinese ? use.Term.Preferred : use.Term.Chinese
            where rendering is not null
            select new ReviewTerm(use.Start, sentence.Substring(use.Start, use.Length), rendering),
    };

    /// <summary>The terms of a lexicon, and what a memory knows of similar sentences.</summary>
    public static ReviewAids From(Lexicon lexicon, TranslationMemory memory, BilingualReport report) => From(lexicon, report.Report.Language) with
    {
        Matches = segment =>
            from similar in memory.FindSimilar(segment.Source, new(report.Report.Language, report.Target, SegmentContext.Text, report.Report.Id), MostMatches)
            select new ReviewMatch(similar.Pair.SourceText, similar.Pair.TargetText, Math.Round((decimal)similar.Similarity * 100, 1), "memory"),
    };

    /// <summary>The terms of the lexicon in a sentence.</summary>
    public Func<string, IEnumerable<ReviewTerm>> Terms { get; init; } = _ => [];

    /// <summary>Approved translations of similar sentences; shown, never applied.</summary>
    public Func<Segment, IEnumerable<ReviewMatch>> Matches { get; init; } = _ => [];
}

/// <summary>A term of the lexicon in a sentence.</summary>
/// <param name="Start">Where in the sentence it starts, from 0.</param>
/// <param name="Text">The term as it stands there.</param>
/// <param name="Rendering">How the lexicon wants it translated.</param>
public sealed record ReviewTerm(int Start, string Text, string Rendering);

/// <summary>An approved translation of a similar sentence.</summary>
/// <param name="Source">That sentence.</param>
/// <param name="Target">Its translation.</param>
/// <param name="Similarity">How alike the two sentences are, 0 to 100; null where nobody measured it.</param>
/// <param name="Origin">Where it comes from, for the reviewer to read: <c>memory</c>, <c>former text</c>.</param>
public sealed record ReviewMatch(string Source, string Target, decimal? Similarity, string Origin);
