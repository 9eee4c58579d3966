using System.Diagnostics;
using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Benchmarks;

/// <summary>Draws the pages of stored reports in this process: from <c>data.json</c> on the disk to pages on the disk, or again and again in memory.</summary>
internal static class OwnRendering
{
    /// <summary>The name of a stored report in the folder.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:D4}.json");

    /// <summary>Reads each stored report of a folder and writes its pages beside it, on all processors.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="views">How many of a report's views: 1 for the one side by side.</param>
    public static void Write(string folder, int views) => Parallel.ForEach(Directory.GetFiles(folder, "*.json"), file =>
    {
        var report = StoredJson.Read(File.ReadAllBytes(file), StoredJson.BilingualReport);
        foreach (var page in Draw(report, views))
        {
            var target = Path.Combine(folder, "pages", page.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.WriteAllText(target, page.Html);
        }
    });

    /// <summary>The processor time of a page in steady state, in milliseconds: of all work of this process, garbage collection included, after it has drawn as many.</summary>
    public static double ProcessorOfPage(int pages, int views)
    {
        var reports = Enumerable.Range(1, 50).Select(FortyPairs.Report).ToList();
        Draw(reports, pages, views);
        var before = Environment.CpuUsage.TotalTime;
        Draw(reports, pages, views);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / pages;
    }

    private static void Draw(List<BilingualReport> reports, int pages, int views)
    {
        for (var drawn = 0; drawn < pages; drawn += views)
        {
            if (Draw(reports[drawn / views % reports.Count], views).Count() != views)
            {
                throw new UnreachableException("A page was not drawn.");
            }
        }
    }

    private static IEnumerable<SitePage> Draw(BilingualReport report, int views) =>
        ReportViews.Of(report.Report.Language).Take(views).Select(view => ReportPages.Draw(new(report, view, new())));
}
