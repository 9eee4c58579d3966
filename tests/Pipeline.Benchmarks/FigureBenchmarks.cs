using BenchmarkDotNet.Attributes;
using Pipeline.Core.Figures;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>The figure check on one ordinary segment, with what it allocates.</summary>
[InProcess]
[MemoryDiagnoser]
public class FigureBenchmarks
{
    private readonly string _chinese = MeasuredSteps.Chinese;
    private readonly string _english = MeasuredSteps.English;

    /// <summary>What is measured.</summary>
    [Benchmark]
    public FigureVerdict Compare() => FigureCheck.Compare(_chinese, _english);
}
