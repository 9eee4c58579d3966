using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Benchmarks;

/// <summary>Measures publishing as a whole: what each stage takes of an ordinary report, and how much memory the largest uploads need.</summary>
internal static class EndToEndRun
{
    private const int WarmUp = 50;
    private const int Reports = 100;

    public static void PrintTables(TextWriter output)
    {
        var folder = Scratch.NewFolder();
        output.WriteLine("| one report of 100, mean | ms | processor, ms | MB allocated |\n|---|---|---|---|");
        output.Write(ChildProcess.RunSelf("publish", folder.CreateSubdirectory("ordinary").FullName).Printed);
        output.WriteLine("\n| the largest uploads | outcome | seconds | processor, s | peak, MB |\n|---|---|---|---|---|");
        foreach (var (name, content) in LargestUploads.All())
        {
            var file = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(file, content);
            PrintLargest(output, file, content.Length);
        }
    }

    /// <summary>In a process of its own: ordinary reports, a table row for each stage.</summary>
    public static void PublishOrdinary(string folder, TextWriter output)
    {
        var (publishing, docx) = (new OwnPublishing(folder), new GeneratedDocx(isHeavy: true));
        for (var number = 1; number <= WarmUp + Reports; number++)
        {
            if (number == WarmUp + 1)
            {
                publishing.Complete();
                publishing.Forget();
            }

            if (publishing.Publish(new("report.docx", docx.Write(GeneratedReport.Make(number)))) is { } why)
            {
                throw new InvalidOperationException($"A generated report was rejected: {why}.");
            }
        }

        publishing.Complete();
        foreach (var (stage, cost) in publishing.Costs)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {stage} | {cost.Milliseconds / Reports:0.0} | {cost.Processor / Reports:0.0} | {cost.Bytes / 1e6 / Reports:0.0} |"));
        }
    }

    /// <summary>In a process of its own: one upload. Prints what became of it.</summary>
    public static void PublishOne(string file, string folder, TextWriter output) =>
        output.Write(new OwnPublishing(folder).Publish(new Upload(Path.GetFileName(file), File.ReadAllBytes(file))) ?? "published");

    private static void PrintLargest(TextWriter output, string file, int bytes)
    {
        var run = ChildProcess.RunSelf("publish-one", file, file + ".site");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {Path.GetFileName(file)}, {bytes / 1e6:0.0} MB | {run.Printed} | {run.Milliseconds / 1000:0.0} | {run.Processor / 1000:0.0} | {run.PeakBytes / 1e6:0} |"));
    }
}
