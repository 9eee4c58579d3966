using BenchmarkDotNet.Attributes;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Terminology;

namespace Pipeline.Benchmarks;

/// <summary>One report, from its bytes to the extracted report, with what it allocates.</summary>
[InProcess]
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ReportExtractor _extractor = new(AgencyRegistry.Empty, TimeProvider.System);
    private Upload _upload = new("report.docx", Array.Empty<byte>());

    /// <summary>Whether the runs are as WPS writes them.</summary>
    [Params(false, true)]
    public bool IsHeavy { get; set; }

    /// <summary>Writes the report, and checks that it is read whole.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _upload = new("report.docx", new GeneratedDocx(IsHeavy).Write(GeneratedReport.Make(1)));
        OwnReading.Check(Extract());
    }

    /// <summary>What is measured.</summary>
    [Benchmark]
    public Result<Report> Extract() => _extractor.ExtractAsync(_upload, CancellationToken.None).GetAwaiter().GetResult();
}
