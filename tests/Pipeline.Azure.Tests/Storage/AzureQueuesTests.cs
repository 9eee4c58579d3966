using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Tests.Storage;

public sealed class AzureQueuesTests
{
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

    private static async Task<PeekedMessage> SendAsync(string message)
    {
        var storage = await TestStorage.CreateAsync();
        await storage.Content.Queues.SendAsync(QueueNames.Extract, message, CancellationToken.None);
        return Assert.Single((await new QueueClient(storage.ConnectionString, QueueNames.Extract).PeekMessagesAsync(32)).Value);
    }
}
