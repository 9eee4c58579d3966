using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Pipeline.Benchmarks;

Scratch.TidyUpAtExit();
switch (args)
{
    case ["reading"]:
        ReadingRun.PrintTable(Console.Out);
        return 0;
    case ["read", var folder]:
        Console.Out.WriteLine(OwnReading.Measure(folder));
        return 0;
    case ["read-once", var folder]:
        OwnReading.ReadAll(folder);
        return 0;
    case ["rendering"]:
        RenderingRun.PrintTable(Console.Out);
        return 0;
    case ["render", var folder, var views]:
        OwnRendering.Write(folder, int.Parse(views, CultureInfo.InvariantCulture));
        return 0;
    case ["render-steadily", var pages, var views]:
        Console.Out.WriteLine(OwnRendering.ProcessorOfPage(int.Parse(pages, CultureInfo.InvariantCulture), int.Parse(views, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        return 0;
    case ["endtoend"]:
        EndToEndRun.PrintTables(Console.Out);
        return 0;
    case ["publish", var folder]:
        EndToEndRun.PublishOrdinary(folder, Console.Out);
        return 0;
    case ["publish-one", var file, var folder]:
        EndToEndRun.PublishOne(file, folder, Console.Out);
        return 0;
    case ["start"]:
        StartRun.PrintTable(Console.Out);
        return 0;
    case ["start-function", var file]:
        await FunctionStart.PrintAsync(file, Console.Out);
        return 0;
    case ["micro"]:
        BenchmarkRunner.Run(
            [typeof(ReadingBenchmarks), typeof(FigureBenchmarks), typeof(RenderingBenchmarks), typeof(SearchBenchmarks)],
            DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));
        return 0;
    case ["soak"]:
        return await SoakRun.PrintAsync(2_000, 1, asksAgain: true, Console.Out);
    case ["soak", var count] when Number.TryRead(count, out var reports):
        return await SoakRun.PrintAsync(reports, 1, asksAgain: true, Console.Out);
    case ["soak", var count, var percent, .. [] or ["once"]] when Number.TryRead(count, out var reports) && Number.TryReadPercent(percent, out var faults):
        return await SoakRun.PrintAsync(reports, faults, asksAgain: args is not [.., "once"], Console.Out);
    case ["scale"]:
        await ScaleRun.PrintAsync(isEmulated: false, 100_000, Console.Out);
        return 0;
    case ["scale", "emulated"]:
        await ScaleRun.PrintAsync(isEmulated: true, 10_000, Console.Out);
        return 0;
    case ["scale", .. [] or ["emulated"], var count] when Number.TryRead(count, out var reports) && reports > ScaleRun.Small:
        await ScaleRun.PrintAsync(args is [_, "emulated", _], reports, Console.Out);
        return 0;
    case ["fuzz", "--child", var reader, var first, var mutants]:
        FuzzChild.Run(reader, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(mutants, CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["fuzz", "--one", var reader, var seed] when FuzzChild.Readers().Any(one => one.Name == reader) && (File.Exists(seed) || Number.TryRead(seed, out _)):
        FuzzChild.Show(reader, seed, Console.Out);
        return 0;
    case ["fuzz", var count] when Number.TryRead(count, out var mutants):
        return new FuzzRun(Console.Out).Run(mutants, firstSeed: 1) == 0 ? 0 : 1;
    case ["fuzz", var count, var seed] when Number.TryRead(count, out var mutants) && Number.TryRead(seed, out var first):
        return new FuzzRun(Console.Out).Run(mutants, first) == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine(
            """
            reading    milliseconds a file, with pandoc beside it
            rendering  1,000 reports, with Hugo beside it
            endtoend   a report stage by stage, and the largest uploads
            start      from process start to the first stage done
            micro      single steps, with allocations
            soak [reports] [faultPercent] [once]  everything through the functions, while requests fail
            scale [emulated] [reports]     one report more in a small archive and in a large one
            fuzz COUNT [SEED]              mutated files for every reader; fuzz --one READER SEED shows one of them
            """);
        return 2;
}
