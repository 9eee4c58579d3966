using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class PublishCommandTests : IDisposable
{
    private readonly PublishDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Should_publish_a_report_and_say_what_to_do_next()
    {
        var run = await _desk.PublishTextAsync("report.txt", Reports.Text());
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("r/changping/2021/index.html", _desk.Folder.Files(PublishDesk.Site));
        Assert.EndsWith($"serve --site {_desk.Folder.At(PublishDesk.Site)}", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reading")]
    [InlineData("translating")]
    [InlineData("publishing")]
    [InlineData("archiving")]
    public async Task Should_say_a_line_for_every_stage(string stage)
    {
        var run = await _desk.PublishTextAsync("report.txt", Reports.Text());
        Assert.Contains($"[1/1] {_desk.Folder.At("report.txt")}: {stage}", run.Error.Split(Environment.NewLine));
    }

    [Fact]
    public async Task Should_sum_up_what_was_published()
    {
        var run = await _desk.PublishTextAsync("report.txt", Reports.Text());
        var row = Assert.Single(run.Error.Split(Environment.NewLine), line => line.Contains("published │", StringComparison.Ordinal));
        Assert.Contains("People's Government of Changping District, Beijing │ 2021 │ zh-Hans  │        6 │      0 │", row, StringComparison.Ordinal);
        Assert.DoesNotContain('…', run.Error);
        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public async Task Should_keep_the_stages_between_beside_the_site()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        Assert.Contains(_desk.Folder.Files("site.work"), file => file.EndsWith("report.json", StringComparison.Ordinal));
        Assert.DoesNotContain(_desk.Folder.Files(PublishDesk.Site), file => file.EndsWith("report.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_give_every_page_the_address_readers_will_find_and_a_new_one_when_it_changes()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var run = await Desk.RunAsync("publish", _desk.Folder.At("report.txt"), "--site", _desk.Folder.At(PublishDesk.Site), "--address", "https://example.org/reports");

        Assert.Contains("The address has changed", run.Error, StringComparison.Ordinal);
        Assert.All(
            _desk.Folder.Files(PublishDesk.Site).Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".atom", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("127.0.0.1", File.ReadAllText(_desk.Folder.At($"{PublishDesk.Site}/{file}")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_change_nothing_when_run_again()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var before = _desk.Folder.Fingerprint(PublishDesk.Site);

        var run = await _desk.PublishTextAsync("report.txt", Reports.Text());
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("0 published, 1 unchanged, 0 rejected.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Folder.Fingerprint(PublishDesk.Site));
    }

    [Fact]
    public async Task Should_publish_the_good_files_beside_a_bad_one()
    {
        _desk.Folder.Write("in/1-empty.txt", "");
        _desk.Folder.Write("in/2-good.txt", Reports.Text());

        var run = await _desk.PublishAsync(_desk.Folder.At("in"));
        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains("1 published, 0 unchanged, 1 rejected.", run.Error, StringComparison.Ordinal);
        Assert.Contains("error RPT001: The file is empty.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_name_the_line_of_each_finding_under_its_file()
    {
        var path = _desk.Folder.Write("report.txt", Reports.Text().Replace("五、", "七、", StringComparison.Ordinal));
        var lines = (await _desk.PublishAsync(path)).Error.Split(Environment.NewLine);
        var heading = Array.LastIndexOf(lines, path);
        Assert.InRange(heading, 0, lines.Length);
        Assert.Contains(lines[heading..], line => line.StartsWith("  line 11: warning RPT109:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_refuse_a_folder_without_reports()
    {
        Directory.CreateDirectory(_desk.Folder.At("empty"));
        Assert.Equal(ExitCode.WrongUsage, (await _desk.PublishAsync(_desk.Folder.At("empty"))).ExitCode);
    }

    [Theory]
    [InlineData("--agencies", "RPT501")]
    [InlineData("--memory", "RPT502")]
    public async Task Should_name_a_registry_or_memory_that_cannot_be_used(string option, string code)
    {
        var broken = _desk.Folder.Write("broken", "{");
        var run = await Desk.RunAsync("publish", _desk.Folder.Write("report.txt", Reports.Text()), "--site", _desk.Folder.At(PublishDesk.Site), option, broken);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Matches($"{broken}(:1)?: error {code}", run.Error);
        Assert.Empty(_desk.Folder.Files(PublishDesk.Site));
    }

    [Fact]
    public async Task Should_publish_the_samples_when_nothing_is_named()
    {
        var run = await _desk.PublishAsync();
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("[1/", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 unchanged, 0 rejected.", run.Error, StringComparison.Ordinal);
    }
}
