using BenchmarkDotNet.Attributes;
using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>What a report costs the search index, with what it allocates: its terms, and a bucket of a level that has it.</summary>
[InProcess]
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const int Documents = 1_024;

    private readonly BilingualReport _report = FortyPairs.Report();
    private readonly SearchText _text = SearchText.Of(FortyPairs.Report());
    private readonly TermPostings[] _terms =
        [.. Enumerable.Range(1, 1_000).Select(number => new TermPostings($"术语{number}", [.. Enumerable.Range(0, Documents).Where(document => document % number == 0)]))];

    /// <summary>The terms of one report of forty pairs.</summary>
    [Benchmark]
    public object Terms() => DocumentTerms.Of(CatalogueEntries.Of(_report), _text);

    /// <summary>A bucket of 1,000 terms in a level of 1,024 reports, compressed.</summary>
    [Benchmark]
    public byte[] Bucket() => Gzip.Compress(BucketCodec.Write(_terms, Documents));
}
