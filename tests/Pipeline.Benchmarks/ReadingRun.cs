using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>
/// Measures reading on 200 generated reports, plain and heavy, each set in a process of its own, and pandoc on the same files in the
/// same run where it is installed.
/// </summary>
internal static class ReadingRun
{
    private const int Reports = 200;

    public static void PrintTable(TextWriter output)
    {
        var folder = Scratch.NewFolder();
        var (plain, heavy) = (Write(folder, "plain", new(isHeavy: false)), Write(folder, "heavy", new(isHeavy: true)));
        output.WriteLine("| ms a file, 200 reports | processor, mean | mean | median | p95 | × ours | peak, MB |\n|---|---|---|---|---|---|---|");
        Print(output, "plain", plain);
        Print(output, "heavy", heavy);
        output.WriteLine();
        var program = Publication.Publish("tests/Pipeline.Benchmarks", folder.CreateSubdirectory("program").FullName);
        Compare(output, program, "plain", plain);
        output.WriteLine();
        Compare(output, program, "heavy", heavy);
    }

    private static string Write(DirectoryInfo parent, string name, GeneratedDocx docx)
    {
        var folder = parent.CreateSubdirectory(name).FullName;
        for (var number = 1; number <= Reports; number++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{number:D3}.docx"), docx.Write(GeneratedReport.Make(number)));
        }

        return folder;
    }

    private static void Print(TextWriter output, string set, string folder)
    {
        var ours = Measured.Parse(ChildProcess.RunSelf("read", folder).Printed);
        Row(output, $"{set}: this reader, in process", ours, ours);
        if (Pandoc.IsInstalled)
        {
            Row(output, $"{set}: pandoc, one process for all", Pandoc.InOneProcess(folder), ours);
            Row(output, $"{set}: pandoc, one process a file", Pandoc.OneProcessAFile(Directory.GetFiles(folder, "*.docx")), ours);
        }
        else
        {
            output.WriteLine($"| {set}: pandoc is not installed | | | | | | |");
        }
    }

    private static void Compare(TextWriter output, string program, string set, string folder)
    {
        var processes = new WholeProcesses(output, Reports);
        processes.WriteHead($"{set}: all reports", "files");
        processes.WriteRow("this reader", () => ChildProcess.RunAsDesk(program, "read-once", folder));
        if (Pandoc.IsInstalled)
        {
            processes.WriteRow("pandoc", () => Pandoc.ReadAll(folder));
        }
        else
        {
            processes.WriteMissing("pandoc");
        }
    }

    private static void Row(TextWriter output, string name, Measured measured, Measured ours) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {measured.Processor:0.0} | {measured.Mean:0.0} | {measured.Median:0.0} | {measured.NinetyFifth:0.0} | {(measured.Processor ?? measured.Mean) / (measured.Processor is null ? ours.Mean : ours.Processor):0.0} | {measured.PeakBytes / 1_000_000.0:0} |"));
}
