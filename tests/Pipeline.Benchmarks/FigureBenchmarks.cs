using BenchmarkDotNet.Attributes;
using Pipeline.Core.Figures;

namespace Pipeline.Benchmarks;

/// <summary>The figure check on one ordinary segment, with what it allocates.</summary>
[InProcess]
[MemoryDiagnoser]
public class FigureBenchmarks
{
    private readonly string _chinese = "2021年共收到政府信息公开申请45件，比上年增加7件，其中予以公开20件，占44.4%；不予公开6件，占13.3%；结转下年度2件。";

    private readonly string _english = "In 2021, a total of 45 applications for government information disclosure were received, 7 more than in the previous year: "
        + "20 (44.4%) were granted, 6 (13.3%) were refused and 2 were carried over to the next year.";

    /// <summary>What is measured.</summary>
    [Benchmark]
    public FigureVerdict Compare() => FigureCheck.Compare(_chinese, _english);
}
