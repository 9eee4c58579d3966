using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Tests.Storage;

public sealed class AzureInboxTests
{
    [Fact]
    public async Task An_upload_is_found_with_its_tag_bare_its_length_and_when_it_came()
    {
        var storage = await TestStorage.CreateAsync();
        await UploadAsync(storage, "changping/报告 2021.txt", "report");
        var stored = (await storage.Blob("incoming", "changping/报告 2021.txt").GetPropertiesAsync()).Value;

        var item = await FindAsync(storage, "changping/报告 2021.txt");

        Assert.Equal(new("changping/报告 2021.txt", stored.ETag.ToString().Trim('"'), 6, stored.LastModified), item);
        Assert.DoesNotContain('"', item.ETag);
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_lies() =>
        Assert.Null(await (await TestStorage.CreateAsync()).Content.Stores.Inbox.FindAsync("changping/a.txt", CancellationToken.None));

    [Fact]
    public async Task A_listing_shows_the_same_items_in_ordinal_order_below_a_prefix()
    {
        var storage = await TestStorage.CreateAsync();
        foreach (var path in (string[])["b/z.txt", "b/Z.txt", "c/a.txt", "b-c/a.txt"])
        {
            await UploadAsync(storage, path, path);
        }

        var items = await storage.Content.Stores.Inbox.ListAsync("b/", CancellationToken.None).ToListAsync();

        Assert.Equal([await FindAsync(storage, "b/Z.txt"), await FindAsync(storage, "b/z.txt")], items);
    }

    [Theory]
    [InlineData("changping/a.txt")]
    [InlineData("changping/100%25 报告#1+?.txt")]
    public async Task An_item_is_read_as_it_was_listed_whatever_its_name(string path)
    {
        var storage = await TestStorage.CreateAsync();
        await UploadAsync(storage, path, "report");

        var item = Assert.Single(await storage.Content.Stores.Inbox.ListAsync("", CancellationToken.None).ToListAsync());

        Assert.Equal((path, "report"), (item.Path, await ReadAsync(storage, item)));
    }

    [Fact]
    public async Task An_item_without_bytes_is_read_as_such()
    {
        var storage = await TestStorage.CreateAsync();
        await UploadAsync(storage, "changping/a.txt", "");
        Assert.Equal("", await ReadAsync(storage, await FindAsync(storage, "changping/a.txt")));
    }

    [Fact]
    public async Task An_item_that_was_replaced_since_is_not_read_even_if_its_bytes_are_the_same()
    {
        var storage = await TestStorage.CreateAsync();
        await UploadAsync(storage, "changping/a.txt", "report");
        var item = await FindAsync(storage, "changping/a.txt");
        await UploadAsync(storage, "changping/a.txt", "report");

        Assert.Null(await ReadAsync(storage, item));
    }

    [Fact]
    public async Task An_item_that_was_removed_since_is_not_read()
    {
        var storage = await TestStorage.CreateAsync();
        await UploadAsync(storage, "changping/a.txt", "report");
        var item = await FindAsync(storage, "changping/a.txt");
        await storage.Blob("incoming", "changping/a.txt").DeleteAsync();

        Assert.Null(await ReadAsync(storage, item));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(long.MaxValue)]
    public async Task An_item_of_another_length_is_not_taken_for_the_upload(long length)
    {
        var storage = await TestStorage.CreateAsync();
        await UploadAsync(storage, "changping/a.txt", "report");
        Assert.Null(await ReadAsync(storage, await FindAsync(storage, "changping/a.txt") with { Length = length }));
    }

    private static Task UploadAsync(TestStorage storage, string path, string text) =>
        storage.Blob("incoming", path).UploadAsync(BinaryData.FromString(text), overwrite: true);

    private static async Task<InboxItem> FindAsync(TestStorage storage, string path) =>
        Assert.IsType<InboxItem>(await storage.Content.Stores.Inbox.FindAsync(path, CancellationToken.None));

    private static async Task<string?> ReadAsync(TestStorage storage, InboxItem item) =>
        await storage.Content.Stores.Inbox.ReadAsync(item, CancellationToken.None) is { } content ? BinaryData.FromBytes(content).ToString() : null;
}
