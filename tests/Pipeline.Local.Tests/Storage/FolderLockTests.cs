using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

public sealed class FolderLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>It is told to stop before it begins: had it begun to wait, it would say that it was stopped.</summary>
    [Fact]
    public async Task Should_not_wait_for_a_folder_that_nobody_holds_and_nobody_can_use()
    {
        File.CreateSymbolicLink(_folder.At(FolderLock.FileName), _folder.At(FolderLock.FileName));
        await Assert.ThrowsAsync<IOException>(() => FolderLock.TakeAsync(_folder.At(), new(canceled: true)));
    }

    [Fact]
    public async Task Should_let_go_even_where_its_file_cannot_be_removed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var held = await FolderLock.TakeAsync(_folder.At(), CancellationToken.None);
        File.Move(_folder.At(FolderLock.FileName), _folder.At("held"));
        Directory.CreateDirectory(_folder.At(FolderLock.FileName));

        Assert.ThrowsAny<Exception>(held.Dispose);
        using var free = new FileStream(_folder.At("held"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }
}
