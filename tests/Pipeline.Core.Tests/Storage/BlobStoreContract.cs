using System.Globalization;
using System.Text;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Storage;

/// <summary>What the stages rely on in any store. The tests of each store derive from it and bring an empty store along.</summary>
public abstract class BlobStoreContract
{
    private const int Writers = 20;

    [Fact]
    public async Task Reads_what_was_written()
    {
        var store = await OpenAsync();
        Assert.True(await WriteAsync(store, "r/公开/a b.txt", "公开", WriteCondition.None));
        Assert.Equal("公开", await ReadAsync(store, "r/公开/a b.txt"));
    }

    [Fact]
    public async Task Has_nothing_where_nothing_was_written()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a/b.txt", "one", WriteCondition.None);
        Assert.Null(await ReadAsync(store, "a"));
        Assert.Null(await ReadAsync(store, "a/c.txt"));
    }

    [Fact]
    public async Task Keeps_a_blob_without_bytes()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a.txt", "", WriteCondition.None);
        Assert.Equal("", await ReadAsync(store, "a.txt"));
    }

    [Fact]
    public async Task Writes_to_a_vacant_place_once_only()
    {
        var store = await OpenAsync();
        Assert.True(await WriteAsync(store, "a.txt", "one", WriteCondition.Absent));
        Assert.False(await WriteAsync(store, "a.txt", "two", WriteCondition.Absent));
        Assert.Equal("one", await ReadAsync(store, "a.txt"));
    }

    [Fact]
    public async Task Replaces_only_the_version_that_was_read()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a.txt", "one", WriteCondition.None);
        var read = WriteCondition.Matches(await TagAsync(store, "a.txt"));

        Assert.True(await WriteAsync(store, "a.txt", "two", read));
        Assert.False(await WriteAsync(store, "a.txt", "three", read));
        Assert.Equal("two", await ReadAsync(store, "a.txt"));
    }

    [Fact]
    public async Task Does_not_bring_back_what_is_gone()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a.txt", "one", WriteCondition.None);
        var read = WriteCondition.Matches(await TagAsync(store, "a.txt"));
        await store.DeleteAsync("a.txt", CancellationToken.None);

        Assert.False(await WriteAsync(store, "a.txt", "two", read));
        Assert.Null(await ReadAsync(store, "a.txt"));
    }

    [Fact]
    public async Task Gives_the_same_tag_until_something_else_is_written()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a.txt", "one", WriteCondition.None);
        var first = await TagAsync(store, "a.txt");
        Assert.Equal(first, await TagAsync(store, "a.txt"));

        await WriteAsync(store, "a.txt", "two", WriteCondition.None);
        Assert.NotEqual(first, await TagAsync(store, "a.txt"));
    }

    [Fact]
    public async Task Deletes_a_blob_and_does_not_mind_when_there_is_none()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a.txt", "one", WriteCondition.None);
        await store.DeleteAsync("a.txt", CancellationToken.None);
        await store.DeleteAsync("a.txt", CancellationToken.None);
        Assert.Null(await ReadAsync(store, "a.txt"));
    }

    [Fact]
    public async Task Lists_in_ordinal_order_below_a_prefix()
    {
        var store = await OpenAsync();
        foreach (var path in (string[])["b/z.txt", "b/Z.txt", "b/a/y.txt", "b-c.txt", "c.txt"])
        {
            await WriteAsync(store, path, "one", WriteCondition.None);
        }

        Assert.Equal(["b-c.txt", "b/Z.txt", "b/a/y.txt", "b/z.txt"], await ListAsync(store, "b"));
        Assert.Equal(["b/Z.txt", "b/a/y.txt", "b/z.txt"], await ListAsync(store, "b/"));
        Assert.Empty(await ListAsync(store, "d/"));
    }

    [Fact]
    public async Task Gives_a_vacant_place_to_one_of_many_writers()
    {
        var store = await OpenAsync();
        Assert.Single(await AtOnceAsync(writer => WriteAsync(store, "a.txt", Text(writer), WriteCondition.Absent)), true);
    }

    [Fact]
    public async Task Lets_one_of_many_writers_replace_what_all_have_read()
    {
        var store = await OpenAsync();
        await WriteAsync(store, "a.txt", "none", WriteCondition.None);
        var read = WriteCondition.Matches(await TagAsync(store, "a.txt"));

        var written = await AtOnceAsync(writer => WriteAsync(store, "a.txt", Text(writer), read));

        Assert.Single(written, true);
        Assert.Equal(Text(Array.IndexOf(written, true)), await ReadAsync(store, "a.txt"));
    }

    /// <summary>A store with nothing in it.</summary>
    protected abstract Task<IBlobStore> OpenAsync();

    private static Task<bool> WriteAsync(IBlobStore store, string path, string text, WriteCondition condition) =>
        store.WriteAsync(path, Encoding.UTF8.GetBytes(text), condition, CancellationToken.None);

    private static async Task<string?> ReadAsync(IBlobStore store, string path) =>
        await store.ReadAsync(path, CancellationToken.None) is { } blob ? Encoding.UTF8.GetString(blob.Content.Span) : null;

    private static async Task<string> TagAsync(IBlobStore store, string path) =>
        Assert.IsType<StoredBlob>(await store.ReadAsync(path, CancellationToken.None)).ETag;

    private static async Task<IReadOnlyList<string>> ListAsync(IBlobStore store, string prefix) =>
        await store.ListAsync(prefix, CancellationToken.None).ToListAsync();

    private static Task<bool[]> AtOnceAsync(Func<int, Task<bool>> write) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => write(writer))));

    private static string Text(int writer) => writer.ToString(CultureInfo.InvariantCulture);
}
