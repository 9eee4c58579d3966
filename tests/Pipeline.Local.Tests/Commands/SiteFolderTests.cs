using Pipeline.Local.Commands;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Commands;

/// <summary>A site is published to a folder of its own, and nobody else's files are overwritten.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private readonly PublishDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("index.html")]
    [InlineData("photos/cat.jpg")]
    [InlineData("assets/theme.css", "index.html")]
    public async Task A_folder_of_somebody_else_is_refused_and_left_alone(params string[] files)
    {
        foreach (var file in files)
        {
            _desk.Folder.Write($"site/{file}", "mine");
        }

        var before = _desk.Folder.Fingerprint(PublishDesk.Site);
        var run = await _desk.PublishTextAsync("report.txt", Reports.Text());

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("Name a new or an empty folder with --site.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _desk.Folder.Fingerprint(PublishDesk.Site));
        Assert.False(Directory.Exists(_desk.Folder.At("site.work")));
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData("index/root.txt")]
    [InlineData("r/changping/2021/data.json")]
    [InlineData("assets/site.css")]
    public async Task A_site_that_was_begun_or_holds_only_what_is_hidden_is_published_to(string file)
    {
        _desk.Folder.Write($"site/{file}", "");
        Assert.Equal(ExitCode.Done, (await _desk.PublishTextAsync("report.txt", Reports.Text())).ExitCode);
    }

    [Theory]
    [InlineData("report.txt", "")]
    [InlineData("report.txt", "关于召开会议的通知\n\n各单位：\n请参加会议。\n")]
    [InlineData("folder/picture.png", "")]
    public async Task A_run_that_publishes_nothing_makes_no_folder(string name, string text)
    {
        _desk.Folder.Write($"in/{name}", text);
        var run = await _desk.PublishAsync(_desk.Folder.At("in"));

        Assert.NotEqual(ExitCode.Done, run.ExitCode);
        Assert.False(Directory.Exists(_desk.Folder.At(PublishDesk.Site)));
        Assert.False(Directory.Exists(_desk.Folder.At("site.work")));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_named_with_a_way_out()
    {
        _desk.Folder.Write("site.work", "a file where a folder is needed");
        var run = await _desk.PublishTextAsync("report.txt", Reports.Text());

        Assert.Equal(ExitCode.Rejected, run.ExitCode);
        Assert.Contains($"'{_desk.Folder.At("site.work")}' cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("name another folder with --site.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("already exists", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.Folder.At(PublishDesk.Site)));
    }

    [Fact]
    public async Task Files_of_a_folder_that_are_not_read_are_named()
    {
        _desk.Folder.Write("in/report.txt", Reports.Text());
        var skipped = _desk.Folder.Write("in/junk/old.doc", "");
        var run = await _desk.PublishAsync(_desk.Folder.At("in"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains($"skipped: {skipped} (not a format that is read)", run.Error.Split(Environment.NewLine));
    }

    [Fact]
    public void What_stages_hand_to_each_other_stands_beside_the_site_even_if_that_is_here() =>
        Assert.Equal(Path.GetFullPath(".") + ".work", SiteFolder.WorkOf("."));
}
