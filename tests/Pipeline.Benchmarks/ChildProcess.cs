using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>What another process did, from its start to its end.</summary>
/// <param name="Printed">What it printed.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Processor">The processor time it and its threads took, in milliseconds; null where the system does not tell.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record ChildProcess(string Printed, double Milliseconds, double? Processor, long PeakBytes)
{
    private const string OwnStatistics = "/proc/self/stat";
    private const double MillisecondsOfTick = 10;

    /// <summary>Runs a program to its end. Only one may run at a time: processor time is told of all that have ended.</summary>
    public static ChildProcess Run(string program, params IReadOnlyList<string> arguments) => Run(new ProcessStartInfo(program, arguments));

    /// <summary>Runs this program again, so that what it measures has a process of its own.</summary>
    public static ChildProcess RunSelf(params IReadOnlyList<string> arguments) => Run(Self(arguments));

    /// <summary>Runs a published program set as the desk is: for a process that lives neither long enough to be compiled by what it was seen to do, nor for its memory to be collected beside it.</summary>
    public static ChildProcess RunAsDesk(string program, params IReadOnlyList<string> arguments) =>
        Run(new ProcessStartInfo("dotnet", [program, .. arguments]) { Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" } });

    /// <summary>True where a program can be started.</summary>
    public static bool Has(string program, string question)
    {
        try
        {
            Run(program, question);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>How this program is started again: by itself, or by <c>dotnet</c> where that runs it.</summary>
    internal static ProcessStartInfo Self(params IReadOnlyList<string> arguments) => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? new("dotnet", [typeof(ChildProcess).Assembly.Location, .. arguments])
        : new(Environment.ProcessPath ?? "dotnet", arguments);

    /// <summary>Where a child failed, waits a moment: what ended it may have been Ctrl+C, which ends this process too (<see cref="Scratch.TidyUpAtExit"/>).</summary>
    internal static void AwaitStopAfter(Process child)
    {
        if (child.ExitCode != 0)
        {
            Thread.Sleep(1_000);
        }
    }

    private static ChildProcess Run(ProcessStartInfo program)
    {
        program.RedirectStandardOutput = true;
        var (before, start) = (ProcessorOfEnded(), Stopwatch.GetTimestamp());
        using var process = Process.Start(program) ?? throw new InvalidOperationException($"{program.FileName} did not start.");
        var printed = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        AwaitStopAfter(process);
        return process.ExitCode == 0
            ? new(printed.Result, milliseconds, ProcessorOfEnded() - before, peak)
            : throw new InvalidOperationException($"{program.FileName} ended with {process.ExitCode}: {printed.Result}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended just now; the answer before stands.
        }
    }

    /// <summary>The processor time of all children that have ended: fields 16 and 17 of Linux's statistics of a process, counted in hundredths of a second.</summary>
    private static double? ProcessorOfEnded()
    {
        if (!File.Exists(OwnStatistics))
        {
            return null;
        }

        var text = File.ReadAllText(OwnStatistics);
        return text[(text.LastIndexOf(')') + 2)..].Split(' ')[13..15].Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) * MillisecondsOfTick;
    }
}
