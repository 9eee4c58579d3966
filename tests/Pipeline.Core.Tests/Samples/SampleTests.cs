using System.Globalization;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Samples;

/// <summary>Every shipped sample keeps the output of every stage, so that a changed rule shows as a difference at the stage where it acts.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Samples => [.. Repository.SampleReports];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_gives_the_expected_output_of_every_stage(string sample)
    {
        var newsroom = Newsroom.WithSampleData();

        var published = Assert.IsType<Published>(await newsroom.PublishSampleAsync(sample));

        var (entry, folder) = (published.Entry, Path.GetFileNameWithoutExtension(sample));
        var revision = new Revision(new(entry.AgencySlug, entry.Year), entry.Revision);
        var page = $"r/{revision.Report}/";
        Expected.Matches($"{folder}/1-report.json", newsroom.Work.Text(WorkPath.Report(revision)));
        Expected.Matches($"{folder}/2-bilingual.json", newsroom.Work.Text(WorkPath.Bilingual(revision)));
        Expected.Matches($"{folder}/3-both.html", newsroom.Site.Text(page + "index.html"));
        Expected.Matches($"{folder}/3-zh.html", newsroom.Site.Text(page + "zh/index.html"));
        Expected.Matches($"{folder}/3-en.html", newsroom.Site.Text(page + "en/index.html"));
        Expected.Matches($"{folder}/diagnostics.txt", Print(published.Diagnostics));
    }

    [Fact]
    public async Task All_samples_together_make_the_expected_archive()
    {
        var newsroom = Newsroom.WithSampleData();
        foreach (var sample in Repository.SampleReports)
        {
            await newsroom.PublishSampleAsync(sample);
        }

        Expected.Matches("archive/files.txt", string.Join('\n', newsroom.Site.Content.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal) && SitePath.SearchLevelOf(path) is null)) + "\n");
        foreach (var page in new[] { "index.html", "404.html", "years/2021/index.html", "agencies/index.html", "agencies/qinglan/index.html" })
        {
            Expected.Matches($"archive/{page.Replace('/', '-')}", newsroom.Site.Text(page));
        }
    }

    private static string Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Severity} line {diagnostic.Line?.ToString(CultureInfo.InvariantCulture) ?? "-"}\n  {diagnostic.Message}\n  {diagnostic.MessageZh}\n");
        }

        return text.ToString();
    }
}
