using System.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Terminology;

namespace Pipeline.Benchmarks;

/// <summary>Reads every file of a folder in this process, from the bytes on the disk to the extracted report.</summary>
internal static class OwnReading
{
    /// <summary>How often all files are read before they are measured: a program that goes on running is compiled for good by then.</summary>
    private const int WarmUps = 10;

    /// <summary>The times of every file in steady state, and the most memory the process ever held.</summary>
    public static Measured Measure(string folder)
    {
        var extractor = NewExtractor();
        var files = ReadAll(folder, extractor);
        for (var again = 1; again < WarmUps; again++)
        {
            ReadAll(folder, extractor);
        }

        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var milliseconds = files.Select(file =>
        {
            var start = Stopwatch.GetTimestamp();
            _ = Extract(extractor, file);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).ToList();
        process.Refresh();
        return Measured.Of(milliseconds, (process.TotalProcessorTime - processor).TotalMilliseconds / files.Length, process.PeakWorkingSet64);
    }

    /// <summary>Reads all of them once, and no more.</summary>
    public static void ReadAll(string folder) => ReadAll(folder, NewExtractor());

    private static string[] ReadAll(string folder, ReportExtractor extractor)
    {
        var files = Directory.GetFiles(folder, "*.docx");
        Array.Sort(files, StringComparer.Ordinal);
        Array.ForEach(files, file => Check(Extract(extractor, file)));
        return files;
    }

    private static ReportExtractor NewExtractor() => new(AgencyRegistry.Empty, TimeProvider.System);

    /// <summary>A reader that understood nothing would be fast.</summary>
    public static void Check(Result<Report> result)
    {
        if (!result.IsSuccess(out var report) || report.Sections.Count != 8 || report.Tables.Count != 4)
        {
            throw new InvalidOperationException("A generated report was not read whole.");
        }
    }

    private static Result<Report> Extract(ReportExtractor extractor, string file) =>
        extractor.ExtractAsync(new Upload(Path.GetFileName(file), File.ReadAllBytes(file)), CancellationToken.None).GetAwaiter().GetResult();
}
