using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

public sealed class WatchedFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WatchedFolder _watched;

    public WatchedFolderTests()
    {
        _folder.Write("inbox/changping/report.txt", "first");
        _watched = new(_folder.At("inbox"), _folder.At("inbox/site"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_a_file_once_it_has_stopped_changing_and_only_once()
    {
        Assert.Equal(["report.txt"], Names(Look(WatchedFolder.Looks)));
        Assert.Empty(Look(WatchedFolder.Looks));
    }

    [Fact]
    public void Leaves_a_file_that_is_still_being_copied()
    {
        Assert.Empty(Look(WatchedFolder.Looks - 1));
        _folder.Write("inbox/changping/report.txt", "first and more");
        Assert.Empty(Look(WatchedFolder.Looks - 1));
        Assert.Equal(["report.txt"], Names(Look(1)));
    }

    [Fact]
    public void Takes_a_file_that_was_replaced_again()
    {
        Look(WatchedFolder.Looks);
        _folder.Write("inbox/changping/report.txt", "corrected text");
        Assert.Equal(["report.txt"], Names(Look(WatchedFolder.Looks)));
    }

    [Fact]
    public void Takes_nothing_of_the_site_it_writes()
    {
        Look(WatchedFolder.Looks);
        _folder.Write("inbox/site/original.txt", "published");
        Assert.Empty(Look(WatchedFolder.Looks));
    }

    /// <summary>What is taken while one looks so many times.</summary>
    private List<ReportFile> Look(int times) => [.. Enumerable.Range(0, times).SelectMany(_ => _watched.Settled())];

    private static IEnumerable<string?> Names(IEnumerable<ReportFile> files) => files.Select(file => Path.GetFileName(file.Path));
}
