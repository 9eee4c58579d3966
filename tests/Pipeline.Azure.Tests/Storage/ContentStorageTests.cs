using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Tests.Storage;

public sealed class ContentStorageTests
{
    [Fact]
    public async Task Every_container_and_queue_is_made_with_one_for_poison_beside_each_queue()
    {
        var storage = await TestStorage.CreateAsync();

        var containers = await new BlobServiceClient(storage.ConnectionString).GetBlobContainersAsync().Select(container => container.Name).ToListAsync();
        var queues = await new QueueServiceClient(storage.ConnectionString).GetQueuesAsync().Select(queue => queue.Name).ToListAsync();

        Assert.Equal(ContainerNames.All.Order(), containers.Order());
        Assert.Equal(QueueNames.All.Concat(QueueNames.All.Select(name => $"{name}-poison")).Order(), queues.Order());
    }

    [Fact]
    public async Task What_is_there_is_left_as_it_is()
    {
        var storage = await TestStorage.CreateAsync();
        await storage.Content.Stores.Work.WriteAsync("a.txt", "x"u8.ToArray(), WriteCondition.None, CancellationToken.None);
        await storage.Content.CreateAsync(CancellationToken.None);
        Assert.NotNull(await storage.Content.Stores.Work.ReadAsync("a.txt", CancellationToken.None));
    }

    [Fact]
    public async Task Each_part_is_a_container_of_its_own()
    {
        var storage = await TestStorage.CreateAsync();
        foreach (var store in (IBlobStore[])[storage.Content.Stores.Work, storage.Content.Stores.Site, storage.Content.Stores.Receipts])
        {
            Assert.True(await store.WriteAsync("a.txt", "x"u8.ToArray(), WriteCondition.Absent, CancellationToken.None));
        }

        Assert.True(await storage.Blob("work", "a.txt").ExistsAsync());
        Assert.True(await storage.Blob("$web", "a.txt").ExistsAsync());
        Assert.True(await storage.Blob("receipts", "a.txt").ExistsAsync());
        Assert.Null(await storage.Content.Stores.Inbox.FindAsync("a.txt", CancellationToken.None));
    }
}
