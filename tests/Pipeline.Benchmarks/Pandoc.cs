using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>pandoc, from Word to HTML, where this machine has it.</summary>
internal static class Pandoc
{
    private const string Program = "pandoc";

    public static bool IsInstalled { get; } = CanStart();

    /// <summary>As scripts call it: the time of a whole process for every file.</summary>
    public static Measured OneProcessAFile(string folder)
    {
        var peak = 0L;
        return Measured.Of([.. Directory.GetFiles(folder, "*.docx").Select(file =>
        {
            var start = Stopwatch.GetTimestamp();
            peak = Math.Max(peak, Run(["-f", "docx", "-t", "html", "-o", file + ".html", file]).Peak);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })], processor: null, peak);
    }

    /// <summary>As a service would use it: a filter reads and writes every file. It knows the processor's time alone.</summary>
    public static Measured InOneProcess(string folder)
    {
        var filter = Path.Combine(AppContext.BaseDirectory, "pandoc.lua");
        var (printed, peak) = Run(["-f", "markdown", "-t", "plain", "-o", Path.Combine(folder, "all.txt"), "--lua-filter", filter, "-M", $"folder={folder}", filter]);
        double[] milliseconds = [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
        return Measured.Of(milliseconds, milliseconds.Average(), peak);
    }

    private static (string Printed, long Peak) Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("pandoc did not start.");
        var printed = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        return process.ExitCode == 0 ? (printed.Result, peak) : throw new InvalidOperationException($"pandoc ended with {process.ExitCode}.");
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

    private static bool CanStart()
    {
        try
        {
            Run(["--version"]);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
