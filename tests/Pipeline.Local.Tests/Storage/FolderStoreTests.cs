using System.Text;
using Pipeline.Core.Storage;
using Pipeline.Local.Storage;
using Pipeline.Local.Tests.Kit;

namespace Pipeline.Local.Tests.Storage;

public sealed class FolderStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_not_replace_what_is_gone()
    {
        Assert.False(await WriteAsync("a/a.txt", "two", WriteCondition.Matches("0123")));
        Assert.False(Directory.Exists(_folder.At("a")));
    }

    [Fact]
    public async Task Should_leave_a_file_untouched_when_the_same_bytes_are_written()
    {
        await WriteAsync("a.txt", "one", WriteCondition.None);
        var longAgo = new DateTime(2021, 1, 31, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.At("a.txt"), longAgo);

        Assert.True(await WriteAsync("a.txt", "one", WriteCondition.None));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_folder.At("a.txt")));
    }

    [Fact]
    public async Task Should_leave_nothing_but_the_blobs_in_the_folder()
    {
        await WriteAsync("a.txt", "one", WriteCondition.None);
        await WriteAsync("a.txt", "two", WriteCondition.None);
        Assert.Equal(["a.txt"], _folder.Files());
    }

    [Fact]
    public async Task Should_stop_listing_when_told_to()
    {
        await WriteAsync("a.txt", "one", WriteCondition.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store().ListAsync("", new(canceled: true)).ToListAsync().AsTask());
    }

    [Fact]
    public async Task Should_not_list_what_a_dead_writer_left()
    {
        _folder.Write("b/.tmp-0123", "half");
        _folder.Write(".lock", "");
        _folder.Write("b/a.txt", "whole");
        Assert.Equal(["b/a.txt"], await ListAsync(""));
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("a/../../a.txt")]
    public async Task Should_take_a_path_out_of_the_folder_for_the_bug_it_is(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store().ReadAsync(path, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(path, "one", WriteCondition.None));
    }

    [Fact]
    public async Task Should_follow_no_link_out_of_the_folder()
    {
        _folder.Write("secret/a.txt", "secret");
        Directory.CreateDirectory(_folder.At("site"));
        Directory.CreateSymbolicLink(_folder.At("site/folder"), _folder.At("secret"));
        File.CreateSymbolicLink(_folder.At("site/a.txt"), _folder.At("secret/a.txt"));
        var site = new FolderStore(_folder.At("site"));

        Assert.Null(await site.ReadAsync("a.txt", CancellationToken.None));
        Assert.Null(await site.ReadAsync("folder/a.txt", CancellationToken.None));
        Assert.Empty(await site.ListAsync("", CancellationToken.None).ToListAsync());
        await Assert.ThrowsAsync<StoreException>(() => site.WriteAsync("folder/a.txt", new byte[1], WriteCondition.None, CancellationToken.None));
    }

    private FolderStore Store() => new(_folder.At());

    private Task<bool> WriteAsync(string path, string text, WriteCondition condition) =>
        Store().WriteAsync(path, Encoding.UTF8.GetBytes(text), condition, CancellationToken.None);

    private async Task<IReadOnlyList<string>> ListAsync(string prefix) => await Store().ListAsync(prefix, CancellationToken.None).ToListAsync();
}
