using System.Numerics;
using System.Text.Json;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Search;

/// <summary>Writes the files of a level, one bucket after the other: of a large level only one is in memory.</summary>
/// <param name="site">The published site.</param>
internal sealed class LevelWriter(IBlobStore site)
{
    /// <summary>Writes all files of a level. The same documents give the same files, so that it can be done again.</summary>
    public async Task WriteAsync(LevelPlan plan, CancellationToken cancellationToken)
    {
        await WriteAsync(plan, BucketKind.Text, plan.Level.Buckets, cancellationToken);
        await WriteAsync(plan, BucketKind.Title, plan.Level.TitleBuckets, cancellationToken);
        await PutAsync(plan, StoredLevel.FacetsName, BucketCodec.Write(Facets(plan.Documents), plan.Level.Documents), cancellationToken);
        foreach (var (page, documents) in plan.Documents.Chunk(LevelPlan.PageLength).Index())
        {
            await PutAsync(plan, StoredLevel.PageName(page), JsonSerializer.SerializeToUtf8Bytes(documents, SearchJson.Compact.IReadOnlyListSearchDocument), cancellationToken);
        }
    }

    private async Task WriteAsync(LevelPlan plan, BucketKind kind, int buckets, CancellationToken cancellationToken)
    {
        foreach (var bucket in InOrderOfReading(buckets))
        {
            var terms = await MergeAsync(plan, kind, bucket, buckets, cancellationToken);
            await PutAsync(plan, StoredLevel.BucketName(kind, bucket), BucketCodec.Write(terms, plan.Level.Documents), cancellationToken);
        }
    }

    private static async Task<IReadOnlyCollection<TermPostings>> MergeAsync(LevelPlan plan, BucketKind kind, int bucket, int buckets, CancellationToken cancellationToken)
    {
        var merged = new Dictionary<string, List<int>>();
        foreach (var (source, numbers) in plan.Sources)
        {
            foreach (var (term, places) in await source.ReadAsync(kind, bucket, buckets, cancellationToken))
            {
                var documents = merged.TryGetValue(term, out var others) ? others : merged[term] = [];
                documents.AddRange(places.Select(place => numbers[place]).Where(number => number >= 0));
            }
        }

        return [.. merged.Where(term => term.Value.Count > 0).Select(term => new TermPostings(term.Key, [.. term.Value.Order()]))];
    }

    private static IReadOnlyCollection<TermPostings> Facets(IReadOnlyList<SearchDocument> documents) =>
    [
        .. documents.Index()
            .SelectMany(document => document.Item.Facets().Select(facet => (Facet: facet, document.Index)))
            .GroupBy(facet => facet.Facet, facet => facet.Index)
            .Select(facet => new TermPostings(facet.Key, [.. facet])),
    ];

    private Task PutAsync(LevelPlan plan, string name, byte[] content, CancellationToken cancellationToken) =>
        site.PutAsync(SitePath.SearchFile(plan.Level.Id, name).Value, Gzip.Compress(content), cancellationToken);

    /// <summary>The buckets so that all parts of a source's bucket follow each other, however few buckets it has: each is read once.</summary>
    private static IEnumerable<int> InOrderOfReading(int buckets)
    {
        var bits = BitOperations.Log2((uint)buckets);
        return Enumerable.Range(0, buckets).Select(place => Enumerable.Range(0, bits).Aggregate(0, (bucket, bit) => bucket | (((place >> bit) & 1) << (bits - 1 - bit))));
    }
}
