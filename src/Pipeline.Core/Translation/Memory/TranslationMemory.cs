using Pipeline.Core.Model;

namespace Pipeline.Core.Translation.Memory;

/// <summary>
/// Approved pairs of segments. A pair serves in both directions; a sentence approved in several reports keeps each report's
/// own translation. An agency's memory lies over the frame all agencies share.
/// </summary>
public sealed class TranslationMemory
{
    private readonly Dictionary<MemoryKey, List<TranslationPair>> _byKey;
    private readonly Dictionary<MemoryKey, List<TranslationPair>> _byMask;
    private readonly Lazy<IReadOnlyList<(TranslationPair Pair, Bigrams Bigrams)>> _alike;
    private readonly TranslationMemory? _shared;

    private TranslationMemory(IReadOnlyList<TranslationPair> pairs)
    {
        (Pairs, _byKey, _byMask) = (pairs, [], []);
        foreach (var pair in pairs.Concat(pairs.Where(pair => pair.Source is not Language.TraditionalChinese).Select(Reversed)))
        {
            Add(pair);
        }

        _alike = new(() => [.. _byKey.Values.SelectMany(same => same).Select(pair => (pair, Bigrams.Of(pair.SourceText)))]);
    }

    private TranslationMemory(TranslationMemory own, TranslationMemory shared) =>
        (Pairs, _byKey, _byMask, _alike, _shared) = (own.Pairs, own._byKey, own._byMask, own._alike, shared);

    /// <summary>A memory of nothing.</summary>
    public static TranslationMemory Empty { get; } = new([]);

    /// <summary>The pairs of this memory alone, in their order.</summary>
    public IReadOnlyList<TranslationPair> Pairs { get; }

    /// <summary>A memory of these pairs; of two that say different things of a sentence, the first one stands.</summary>
    public static TranslationMemory Of(IEnumerable<TranslationPair> pairs) => new([.. pairs]);

    /// <summary>This memory over another one: what is not found here is looked for there.</summary>
    public TranslationMemory Over(TranslationMemory shared) => new(this, _shared?.Over(shared) ?? shared);

    /// <summary>The approved translation of a segment; null when there is none.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="request">What it is looked up for.</param>
    public TranslationPair? Find(string segment, MemoryRequest request)
    {
        var found = KeysOf(segment, request).SelectMany(key => _byKey.GetValueOrDefault(key) ?? []).ToList();
        return found.Find(pair => pair.Report is not null && pair.Report == request.Report) ?? found.FirstOrDefault() ?? _shared?.Find(segment, request);
    }

    /// <summary>Approved translations of the same words with other figures.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="request">What it is looked up for.</param>
    public IEnumerable<TranslationPair> FindWithOtherFigures(string segment, MemoryRequest request) =>
        (FigureMask.HasFigures(segment) ? KeysOf(FigureMask.Of(segment), request) : [])
            .SelectMany(key => _byMask.GetValueOrDefault(key) ?? [])
            .Concat(_shared?.FindWithOtherFigures(segment, request) ?? []);

    /// <summary>Approved translations of similar sentences, the most similar first: for a reviewer to look at, never to be published.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="request">What it is looked up for.</param>
    /// <param name="most">How many.</param>
    public IReadOnlyList<SimilarPair> FindSimilar(string segment, MemoryRequest request, int most) =>
    [
        .. SimilarPair.Among(Alike(request.Target), segment)
            .OrderByDescending(similar => similar.Similarity)
            .Take(most),
    ];

    private IEnumerable<(TranslationPair Pair, Bigrams Bigrams)> Alike(Language target) =>
        _alike.Value.Where(known => known.Pair.Target.IsChinese == target.IsChinese).Concat(_shared?.Alike(target) ?? []);

    private void Add(TranslationPair pair)
    {
        Keep(_byKey, MemoryKey.Of(pair.Source, pair.Target, pair.SourceText, pair.Context), pair);
        if (FigureMask.HasFigures(pair.SourceText))
        {
            Keep(_byMask, MemoryKey.Of(pair.Source, pair.Target, FigureMask.Of(pair.SourceText), pair.Context), pair);
        }
    }

    private static void Keep(Dictionary<MemoryKey, List<TranslationPair>> pairs, MemoryKey key, TranslationPair pair)
    {
        if (!pairs.TryGetValue(key, out var same))
        {
            pairs[key] = same = [];
        }

        same.Add(pair);
    }

    /// <summary>A pair for this very context comes before one that serves anywhere; a heading's closing stop is decoration.</summary>
    private static IEnumerable<MemoryKey> KeysOf(string segment, MemoryRequest request)
    {
        yield return MemoryKey.Of(request.Source, request.Target, segment, request.Context);
        yield return MemoryKey.Of(request.Source, request.Target, segment, null);
        if (request.Context is SegmentContext.Heading)
        {
            yield return MemoryKey.Of(request.Source, request.Target, SegmentKey.OfHeading(segment), null);
        }
    }

    private static TranslationPair Reversed(TranslationPair pair) =>
        pair with { Source = pair.Target, Target = pair.Source, SourceText = pair.TargetText, TargetText = pair.SourceText };
}

/// <summary>What a segment is looked up for.</summary>
/// <param name="Source">Its language.</param>
/// <param name="Target">The language wanted.</param>
/// <param name="Context">Where it stands.</param>
/// <param name="Report">The report it stands in: what a person approved there comes before what was approved elsewhere.</param>
public sealed record MemoryRequest(Language Source, Language Target, SegmentContext Context, ReportId? Report);
