using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Pipeline.Benchmarks;

switch (args)
{
    case ["reading"]:
        ReadingRun.PrintTable(Console.Out);
        return 0;
    case ["read", var folder]:
        Console.Out.WriteLine(OwnReading.Measure(folder));
        return 0;
    case ["micro"]:
        BenchmarkRunner.Run([typeof(ReadingBenchmarks), typeof(FigureBenchmarks)], DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));
        return 0;
    default:
        Console.Error.WriteLine("reading: milliseconds a file, with pandoc beside it.   micro: one file and one segment, with allocations.");
        return 2;
}
