using Pipeline.Local.Commands;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

public sealed class ArchiveCommandTests : IDisposable
{
    private const string Page = "site/r/changping/2021/index.html";

    private readonly PublishDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_sound_site_is_called_so()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var run = await _desk.ArchiveAsync("verify");
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Output));
        Assert.Contains("is what its entries make it.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_named_and_mended()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var before = await File.ReadAllBytesAsync(_desk.Folder.At(Page));
        _desk.Folder.Write(Page, "damaged");

        var found = await _desk.ArchiveAsync("verify");
        var mended = await _desk.ArchiveAsync("rebuild");

        Assert.Equal((ExitCode.Rejected, ""), (found.ExitCode, found.Output));
        Assert.Contains("error RPT412: r/changping/2021/index.html differs", found.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, ""), (mended.ExitCode, mended.Output));
        Assert.Equal(before, await File.ReadAllBytesAsync(_desk.Folder.At(Page)));
        Assert.Equal(ExitCode.Done, (await _desk.ArchiveAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task What_cannot_be_mended_is_named()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        Directory.Delete(_desk.Folder.At("site.work"), recursive: true);
        File.Delete(_desk.Folder.At("site/r/changping/2021/data.json"));

        var run = await _desk.ArchiveAsync("rebuild");

        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains("RPT415", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mending_a_sound_site_touches_nothing()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var before = _desk.Folder.Fingerprint(PublishDesk.Site);
        Assert.Equal(ExitCode.Done, (await _desk.ArchiveAsync("rebuild")).ExitCode);
        Assert.Equal(before, _desk.Folder.Fingerprint(PublishDesk.Site));
    }

    [Fact]
    public async Task A_report_is_withdrawn_and_brought_back()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());

        var withdrawn = await _desk.ArchiveAsync("withdraw", "changping/2021");
        var notice = await File.ReadAllTextAsync(_desk.Folder.At(Page));
        var undone = await _desk.ArchiveAsync("withdraw", "changping/2021", "--undo");

        Assert.Equal((ExitCode.Done, "", "changping/2021 is withdrawn."), (withdrawn.ExitCode, withdrawn.Output, withdrawn.Error.TrimEnd()));
        Assert.Contains("This report has been withdrawn", notice, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, "", "changping/2021 is published."), (undone.ExitCode, undone.Output, undone.Error.TrimEnd()));
        Assert.Contains("全年主动公开信息100条。", await File.ReadAllTextAsync(_desk.Folder.At(Page)), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await _desk.ArchiveAsync("verify")).ExitCode);
    }

    [Theory]
    [InlineData]
    [InlineData("--undo")]
    public async Task A_report_that_is_not_there_is_named(params string[] options)
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var before = _desk.Folder.Fingerprint(PublishDesk.Site);

        var run = await _desk.ArchiveAsync(["withdraw", "changping/2019", .. options]);

        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains("error RPT407: The archive has never had a report changping/2019.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Folder.Fingerprint(PublishDesk.Site));
    }

    [Fact]
    public async Task Findings_are_said_in_the_language_of_the_locale()
    {
        await _desk.PublishTextAsync("report.txt", Reports.Text());
        var run = await new Desk().With("LANG", "zh_CN.UTF-8").DoAsync("archive", "withdraw", "changping/2019", "--site", _desk.Folder.At(PublishDesk.Site));
        Assert.Contains("错误 RPT407", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("rebuild")]
    [InlineData("withdraw", "changping/2021")]
    public async Task A_folder_of_somebody_else_is_left_alone(params string[] command)
    {
        _desk.Folder.Write("site/index.html", "mine");
        var before = _desk.Folder.Fingerprint(PublishDesk.Site);

        var run = await _desk.ArchiveAsync(command);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("is no site made by this program", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Folder.Fingerprint(PublishDesk.Site));
    }
}
