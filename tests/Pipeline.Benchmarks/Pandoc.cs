using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>pandoc, from Word to HTML, where this machine has it.</summary>
internal static class Pandoc
{
    private const string Program = "pandoc";

    public static bool IsInstalled { get; } = ChildProcess.Has(Program, "--version");

    /// <summary>As scripts call it: the time of a whole process for every file.</summary>
    public static Measured OneProcessAFile(IEnumerable<string> files) =>
        Measured.Of([.. files.Select(file => ChildProcess.Run(Program, "-f", "docx", "-t", "html", "-o", file + ".html", file))]);

    /// <summary>As a service would use it: a filter reads and writes every file.</summary>
    public static ChildProcess ReadAll(string folder)
    {
        var filter = Path.Combine(AppContext.BaseDirectory, "pandoc.lua");
        return ChildProcess.Run(Program, "-f", "markdown", "-t", "plain", "-o", Path.Combine(folder, "all.txt"), "--lua-filter", filter, "-M", $"folder={folder}", filter);
    }

    /// <summary>The same file by file. The filter knows the processor's time alone.</summary>
    public static Measured InOneProcess(string folder)
    {
        var run = ReadAll(folder);
        double[] milliseconds = [.. run.Printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
        return Measured.Of(milliseconds, milliseconds.Average(), run.PeakBytes);
    }
}
