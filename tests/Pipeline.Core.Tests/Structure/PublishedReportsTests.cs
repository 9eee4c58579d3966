using Pipeline.Core.Model;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Structure;

/// <summary>Three published reports, where the folder that holds them is there.</summary>
public sealed class PublishedReportsTests
{
    [Theory]
    [InlineData("001-changping-2021.en.txt", "Changping District People’s Government of Beijing", 2021, 6, 4, 0)]
    [InlineData("003-urban-management-2019.en.txt", "Beijing Urban Management Comprehensive Administrative Law Enforcement Bureau", 2019, 6, 6, 0)]
    [InlineData("004-beijing-2020.zh-Hant.txt", "北京市", 2020, 6, 5, 5)]
    public void A_published_report_is_understood(string file, string agency, int year, int sections, int subsections, int runIn)
    {
        if (Repository.PublishedReports is not { } folder)
        {
            return;
        }

        var report = Parsing.File(Path.Combine(folder, file));

        Assert.Equal((agency, year), (report.Agency, report.Year));
        Assert.Equal((sections, subsections, 0), (Count(report, 1), Count(report, 2), Count(report, 3)));
        Assert.Equal(runIn, report.Sections.Count(section => section.RunIn));
        Assert.Equal(Enum.GetValues<SectionKind>(), report.Sections.Select(section => section.Canonical).OfType<SectionKind>());
        Assert.All(report.Sections.GroupBy(section => section.Id.LastIndexOf('-') is > 0 and var dash ? section.Id[..dash] : ""), siblings =>
            Assert.Equal(Enumerable.Range(1, siblings.Count()), siblings.Select(section => section.Ordinal)));
    }

    [Fact]
    public void The_page_around_a_published_report_is_set_apart()
    {
        if (Repository.PublishedReports is not { } folder)
        {
            return;
        }

        var report = Parsing.File(Path.Combine(folder, "004-beijing-2020.zh-Hant.txt"));

        Assert.Equal([3, 5, 6, 8, 10, 12, 14, 16, 36, 40, 44, 56, 58], report.Furniture.Select(line => line.Line ?? 0));
        Assert.Equal(new DateOnly(2021, 3, 30), report.PublicationDate);
        Assert.Equal("北京市政務服務管理局", report.Source);
    }

    [Fact]
    public void No_line_of_a_published_report_is_lost()
    {
        foreach (var file in Repository.PublishedReports is { } folder ? Directory.GetFiles(folder, "*.txt") : [])
        {
            var source = File.ReadAllLines(file).Select(Squeeze).Where(line => line.Length > 0);

            Assert.Equal(source, Parsing.Lines(Parsing.File(file)).Select(Squeeze));
        }
    }

    [Fact]
    public void Every_character_of_a_published_report_is_accounted_for()
    {
        foreach (var file in Repository.PublishedReports is { } folder ? Directory.GetFiles(folder, "*.txt") : [])
        {
            var reading = new Upload(file, File.ReadAllBytes(file)).Read().Reading;

            Assert.Equal(File.ReadAllText(file).Count(character => !char.IsWhiteSpace(character)), reading.SourceCharacters);
            Assert.Equal(reading.SourceCharacters, reading.Characters);
        }
    }

    private static int Count(Report report, int level) => report.Sections.Count(section => section.Level == level);

    private static string Squeeze(string line) => string.Concat(line.Where(character => !char.IsWhiteSpace(character)));
}
