using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>
/// Measures the drawing of 1,000 reports of forty pairs and three tables, as a whole process from files to files, and Hugo on the same
/// reports in the same run where it is installed; then the processor time of a page in steady state.
/// </summary>
internal static class RenderingRun
{
    private const int Reports = 1_000;
    private const int SteadyPages = 20_000;
    private const int SteadyRuns = 5;
    private const string Program = "hugo";

    public static void PrintTable(TextWriter output)
    {
        var folder = Scratch.NewFolder();
        var (ours, hugo) = (folder.CreateSubdirectory("ours").FullName, folder.CreateSubdirectory("hugo").FullName);
        WriteReports(ours, hugo);
        Compare(output, Publication.Publish("tests/Pipeline.Benchmarks", folder.CreateSubdirectory("program").FullName), ours, hugo);
        output.WriteLine();
        Steady(output, "side by side", views: 1);
        Steady(output, "all three views", views: 3);
    }

    private static void WriteReports(string ours, string hugo)
    {
        HugoSite.WriteFrame(hugo);
        for (var number = 1; number <= Reports; number++)
        {
            var report = FortyPairs.Report(number);
            File.WriteAllBytes(Path.Combine(ours, OwnRendering.NameOf(number)), StoredJson.Write(report, StoredJson.BilingualReport));
            HugoSite.Write(hugo, report);
        }
    }

    private static void Compare(TextWriter output, string program, string ours, string hugo)
    {
        var processes = new WholeProcesses(output, Reports);
        processes.WriteHead("1,000 reports", "pages");
        processes.WriteRow("ours: side by side", () => ChildProcess.RunAsDesk(program, "render", ours, "1"));
        processes.WriteRow("ours: all three views", () => ChildProcess.RunAsDesk(program, "render", ours, "3"), sets: 3);
        if (ChildProcess.Has(Program, "version"))
        {
            processes.WriteRow("Hugo: side by side", () => ChildProcess.Run(Program, "--source", hugo, "--quiet"));
        }
        else
        {
            processes.WriteMissing("Hugo");
        }
    }

    private static void Steady(TextWriter output, string name, int views)
    {
        var milliseconds = Enumerable.Range(0, SteadyRuns).Select(_ => double.Parse(ChildProcess.RunSelf("render-steadily", $"{SteadyPages}", $"{views}").Printed, CultureInfo.InvariantCulture)).Order().ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"In steady state, {name}: {milliseconds[SteadyRuns / 2]:0.00} ms of processor time a page, median of {SteadyRuns} runs from {milliseconds[0]:0.00} to {milliseconds[^1]:0.00}"));
    }
}
