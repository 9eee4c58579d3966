using System.Diagnostics;
using System.Globalization;
using Pipeline.Core.Tests.Hostile.Kit;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>Gives one reader mutants one after the other, in a process that may die of any of them; tells each before it begins and when it has ended.</summary>
internal static class FuzzChild
{
    private const int LargestMutant = 3_000_000;

    /// <summary>The reader of this name, over the shipped files and what a copy of collected documents beside the repository adds.</summary>
    public static HostileReader Reader(string name) => Readers().Single(reader => reader.Name == name);

    /// <summary>Every reader.</summary>
    public static IReadOnlyList<HostileReader> Readers() => HostileReader.All(new(Further()), LargestMutant);

    /// <summary>True where collected documents stand beside the repository, so that mutants are made of them too.</summary>
    public static bool HasFurther => Further().Count > 0;

    /// <summary>Reads the mutants of a range of seeds. Only the reading is measured, not what is done to check what came of it.</summary>
    public static void Run(string name, int first, int count, TextWriter output)
    {
        var reader = Reader(name);
        for (var seed = first; seed < first + count; seed++)
        {
            var input = reader.Input(seed);
            output.WriteLine($"begin {seed}");
            output.Flush();
            var start = Environment.CpuUsage.TotalTime;
            var (answer, finding) = Caught(() => reader.Read(input));
            var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            var (_, broken) = finding is null ? Caught(() => Checked(answer)) : default;
            output.WriteLine(FormattableString.Invariant($"end {seed} {time:0} {PeakMegabytes} {finding ?? broken ?? answer?.Verdict}"));
            output.Flush();
        }
    }

    /// <summary>Reads one mutant, which is left as a file, or such a file, and shows what becomes of it; what it throws is not caught.</summary>
    public static void Show(string name, string which, TextWriter output)
    {
        var reader = Reader(name);
        var file = File.Exists(which) ? which : $"{name}-{which}.bin";
        if (file != which)
        {
            File.WriteAllBytes(file, reader.Input(int.Parse(which, CultureInfo.InvariantCulture)));
        }

        var input = File.ReadAllBytes(file);
        var start = Environment.CpuUsage.TotalTime;
        var answer = reader.Read(input);
        output.WriteLine(FormattableString.Invariant($"{file}: {input.Length} bytes, {answer.Verdict}, {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:0} ms, peak {PeakMegabytes} MB"));
        _ = Checked(answer);
    }

    private static long PeakMegabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1_000_000;
        }
    }

    private static HostileAnswer? Checked(HostileAnswer? answer)
    {
        answer?.Check?.Invoke();
        return answer;
    }

    /// <summary>This is the place where what should never be thrown is looked for, whatever its kind.</summary>
    private static (HostileAnswer? Answer, string? Finding) Caught(Func<HostileAnswer?> read)
    {
        try
        {
            return (read(), null);
        }
        catch (Exception failure)
        {
            return (null, $"finding {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")} {PlaceOf(failure)}");
        }
    }

    private static string PlaceOf(Exception failure) =>
        failure.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Pipeline.Core", StringComparison.Ordinal))?.Trim() ?? "";

    private static IReadOnlyList<string> Further() =>
        [.. Repository.Documents.Where(file => !file.EndsWith(".expected.md", StringComparison.Ordinal)).Except(Repository.SampleReports.Select(name => Path.Combine(Repository.Samples, name)))];
}
