using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>
/// Measures cold starts, as published: a process that takes in one Word document and ends, of the desk and of the function app's own
/// code, with pandoc on the same file in the same run where it is installed.
/// </summary>
internal static class StartRun
{
    private const int Starts = 20;

    public static void PrintTable(TextWriter output)
    {
        var folder = Scratch.NewFolder();
        var file = Path.Combine(folder.FullName, "report.docx");
        File.WriteAllBytes(file, new GeneratedDocx(isHeavy: false).Write(GeneratedReport.Make(1)));
        var desk = Publication.Publish("src/Pipeline.Local", folder.CreateSubdirectory("desk").FullName);
        var benchmarks = Publication.Publish("tests/Pipeline.Benchmarks", folder.CreateSubdirectory("functions").FullName);

        output.WriteLine($"| a process, median of {Starts} | ms | processor, ms | peak, MB | processor × the desk |\n|---|---|---|---|---|");
        var ours = Row(output, "the desk: `extract`", null, () => ChildProcess.Run("dotnet", desk, "extract", file));
        var function = Row(output, "the function app: services and the first `ExtractReport`", ours, () => ChildProcess.Run("dotnet", benchmarks, "start-function", file));
        if (Pandoc.IsInstalled)
        {
            Row(output, "pandoc: Word to HTML", ours, () => ChildProcess.Run("pandoc", "-f", "docx", "-t", "html", "-o", file + ".html", file));
        }
        else
        {
            output.WriteLine("| pandoc is not installed | | | | |");
        }

        WriteStages(output, function.Printed);
    }

    /// <summary>What the function app says of itself (<see cref="FunctionStart"/>), in the run whose time was the median.</summary>
    private static void WriteStages(TextWriter output, string printed)
    {
        double[] milliseconds = [.. printed.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe function app, from the start of its process: services after {milliseconds[0]:0} ms, first stage done after {milliseconds[1]:0} ms."));
    }

    private static ChildProcess Row(TextWriter output, string name, ChildProcess? ours, Func<ChildProcess> run)
    {
        run();
        var runs = Enumerable.Range(0, Starts).Select(_ => run()).ToList();
        var median = runs.OrderBy(one => one.Milliseconds).ElementAt(Starts / 2) with { Processor = runs.Average(one => one.Processor), PeakBytes = runs.Max(one => one.PeakBytes) };
        ours ??= median;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {median.Milliseconds:0} | {median.Processor:0} | {median.PeakBytes / 1e6:0} | {median.Processor / ours.Processor:0.0} |"));
        return median;
    }
}
