using BenchmarkDotNet.Attributes;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>One page of forty pairs and three tables, from the stored report to its markup, with what it allocates.</summary>
[InProcess]
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private readonly BilingualReport _report = FortyPairs.Report();

    /// <summary>What is measured.</summary>
    [Benchmark]
    public string SideBySide() => ReportPages.Draw(new(_report, ReportView.Both, new())).Html;
}
