using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Memory;

/// <summary>An approved pair whose source resembles a segment.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Similarity">How much, from 0 to 1: twice the pairs of neighbouring characters both have, through those of both (Dice), figures left out.</param>
public sealed record SimilarPair(TranslationPair Pair, double Similarity)
{
    /// <summary>Below this a pair is no help to a reviewer; translators' tools draw the line there too.</summary>
    private const double Least = 0.75;

    /// <summary>Those among the pairs that resemble the segment.</summary>
    internal static IEnumerable<SimilarPair> Among(IEnumerable<(TranslationPair Pair, Bigrams Bigrams)> pairs, string segment)
    {
        var wanted = Bigrams.Of(segment);
        return
            from known in pairs
            where wanted.MostSimilarity(known.Bigrams) >= Least
            let similarity = wanted.Similarity(known.Bigrams)
            where similarity >= Least
            select new SimilarPair(known.Pair, similarity);
    }
}
