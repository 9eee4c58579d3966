using System.Xml.Linq;
using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

/// <summary>A translation goes to a person as XLIFF, is edited by hand, and comes back.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private const string Sentence = "公开内容有待丰富。";
    private const string Human = "More needs to be disclosed.";

    private static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";

    private readonly PublishDesk _desk = new();

    private string Site => _desk.Folder.At(PublishDesk.Site);

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_page_shows_what_a_person_wrote_and_next_years_report_uses_it_again()
    {
        await _desk.PublishTextAsync("2021.txt", Reports.Text());

        var imported = await ImportAsync(Human);
        await _desk.PublishTextAsync("2022.txt", Reports.Text("北京市昌平区人民政府2022年政府信息公开工作年度报告"));

        Assert.Equal(ExitCode.Done, imported.ExitCode);
        Assert.Contains("Published again: changping/2021", imported.Error, StringComparison.Ordinal);
        Assert.Contains($"{Human} <small class=\"mark reviewed-mark\">reviewed</small>", Page(2021), StringComparison.Ordinal);
        Assert.Contains($"{Human} <small class=\"mark reviewed-mark\">approved</small>", Page(2022), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agency_keeps_its_name_although_nobody_names_the_registry_again()
    {
        await _desk.PublishTextAsync("2021.txt", Reports.Text());

        await ImportAsync(Human);

        Assert.Contains("People&#39;s Government of Changping District, Beijing", Page(2021), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_that_fails_a_check_is_told_and_not_published()
    {
        await _desk.PublishTextAsync("2021.txt", Reports.Text());

        var imported = await ImportAsync("Another 38 items need to be disclosed.");

        Assert.Equal(ExitCode.Rejected, imported.ExitCode);
        Assert.Contains("failed  s5-p1 [1]", imported.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("38 items", Page(2021), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_approved_can_be_taken_to_another_site()
    {
        await _desk.PublishTextAsync("2021.txt", Reports.Text());
        await ImportAsync(Human);
        var (memory, other) = (_desk.Folder.At("approved.tmx"), _desk.Folder.At("other"));

        await Desk.RunAsync("memory", "export", memory, "--site", Site);
        await Desk.RunAsync("memory", "import", memory, "--site", other);
        await Desk.RunAsync("publish", _desk.Folder.At("2021.txt"), "--site", other, "--agencies", _desk.Folder.At("agencies.json"));

        Assert.Contains(Human, await File.ReadAllTextAsync(Path.Combine(other, "r/changping/2021/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_told()
    {
        await _desk.PublishTextAsync("2021.txt", Reports.Text());

        var run = await Desk.RunAsync("review", "export", "changping/1999", "--out", _desk.Folder.At("none.xlf"), "--site", Site);

        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.False(File.Exists(_desk.Folder.At("none.xlf")));
    }

    private async Task<DeskRun> ImportAsync(string translation)
    {
        var file = _desk.Folder.At("report.xlf");
        await Desk.RunAsync("review", "export", "changping/2021", "--out", file, "--site", Site);
        var document = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        var segment = document.Descendants(Xliff + "segment").Single(segment => segment.Element(Xliff + "source")?.Value == Sentence);
        segment.SetAttributeValue("state", "reviewed");
        segment.Add(new XElement(Xliff + "target", translation));
        await File.WriteAllTextAsync(file, document.ToString(SaveOptions.DisableFormatting));
        return await Desk.RunAsync("review", "import", file, "--site", Site);
    }

    private string Page(int year) => File.ReadAllText(Path.Combine(Site, $"r/changping/{year}/index.html"));
}
