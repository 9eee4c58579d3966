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
    private readonly BilingualReport _report = FortyPairs.Report();
    private readonly SearchText _text = SearchText.Of(FortyPairs.Report());
    private readonly TermPostings[] _terms = MeasuredSteps.Terms();

    /// <summary>The terms of one report of forty pairs.</summary>
    [Benchmark]
    public object Terms() => DocumentTerms.Of(CatalogueEntries.Of(_report), _text);

    /// <summary>A bucket of 1,000 terms in a level of 1,024 reports, compressed.</summary>
    [Benchmark]
    public byte[] Bucket() => Gzip.Compress(BucketCodec.Write(_terms, MeasuredSteps.Documents));
}
