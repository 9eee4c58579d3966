using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Azure.Tests.Storage;

public sealed class AzureQueuesTests
{
    private LeapingClock Clock { get; } = new();

    [Fact]
    public async Task A_message_is_sent_as_base64_of_utf_8() =>
        Assert.Equal(Convert.ToBase64String(Encoding.UTF8.GetBytes("公开")), (await SendAsync("公开")).MessageText);

    [Fact]
    public async Task A_message_never_expires() =>
        Assert.True((await SendAsync("公开")).ExpiresOn > DateTimeOffset.UtcNow.AddYears(100));

    [Fact]
    public async Task A_queue_that_is_not_there_is_a_fault()
    {
        var storage = await TestStorage.CreateAsync();
        await Assert.ThrowsAsync<RequestFailedException>(() => storage.Content.Queues.SendAsync("missing", "公开", CancellationToken.None));
    }

    [Fact]
    public async Task Every_queue_is_measured_and_so_is_its_poison()
    {
        var storage = await TestStorage.CreateAsync();
        Assert.Equal(
            QueueNames.All.SelectMany(name => new[] { new Backlog(name, 0, TimeSpan.Zero), new Backlog($"{name}-poison", 0, TimeSpan.Zero) }),
            await storage.Content.Queues.MeasureAsync(Clock, CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task A_backlog_is_as_old_as_its_oldest_message()
    {
        var storage = await TestStorage.CreateAsync();
        var oldest = await SendAsync(storage, "first");
        await Task.Delay(TimeSpan.FromMilliseconds(1100));
        await storage.Content.Queues.SendAsync(QueueNames.Extract, "second", CancellationToken.None);
        Clock.Now = oldest + TimeSpan.FromMinutes(60);

        Assert.Equal(new Backlog(QueueNames.Extract, 2, TimeSpan.FromMinutes(60)), await MeasureAsync(storage));
    }

    [Fact]
    public async Task A_message_being_worked_on_counts_but_has_no_age()
    {
        var storage = await TestStorage.CreateAsync();
        Clock.Now = await SendAsync(storage, "first") + TimeSpan.FromMinutes(60);
        await new QueueClient(storage.ConnectionString, QueueNames.Extract).ReceiveMessageAsync();

        Assert.Equal(new Backlog(QueueNames.Extract, 1, TimeSpan.Zero), await MeasureAsync(storage));
    }

    [Fact]
    public async Task An_age_is_never_negative()
    {
        var storage = await TestStorage.CreateAsync();
        Clock.Now = await SendAsync(storage, "first") - TimeSpan.FromMinutes(1);

        Assert.Equal(new Backlog(QueueNames.Extract, 1, TimeSpan.Zero), await MeasureAsync(storage));
    }

    [Fact]
    public async Task A_queue_that_is_not_there_has_no_backlog()
    {
        var storage = await TestStorage.CreateAsync();
        await new QueueClient(storage.ConnectionString, QueueNames.Extract).DeleteAsync();

        Assert.Equal(new Backlog(QueueNames.Extract, 0, TimeSpan.Zero), await MeasureAsync(storage));
    }

    private async Task<Backlog> MeasureAsync(TestStorage storage) =>
        await storage.Content.Queues.MeasureAsync(Clock, CancellationToken.None).SingleAsync(backlog => backlog.Queue == QueueNames.Extract);

    /// <summary>Sends the first message of a queue, and says when the service put it in.</summary>
    private static async Task<DateTimeOffset> SendAsync(TestStorage storage, string message)
    {
        await storage.Content.Queues.SendAsync(QueueNames.Extract, message, CancellationToken.None);
        return Assert.NotNull((await PeekAsync(storage)).InsertedOn);
    }

    private static async Task<PeekedMessage> SendAsync(string message)
    {
        var storage = await TestStorage.CreateAsync();
        await SendAsync(storage, message);
        return await PeekAsync(storage);
    }

    private static async Task<PeekedMessage> PeekAsync(TestStorage storage) =>
        Assert.Single((await new QueueClient(storage.ConnectionString, QueueNames.Extract).PeekMessagesAsync(32)).Value);
}
