using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;

namespace Pipeline.Azure.Tests.Kit;

public class AzuriteTests
{
    [Fact]
    public async Task A_blob_keeps_its_bytes_and_its_content_type()
    {
        var container = await NewContainerAsync(await Azurite.NewAccountAsync(), "$web");
        var blob = container.GetBlobClient("index.html");
        await blob.UploadAsync(
            BinaryData.FromString("<p>公开</p>"),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "text/html; charset=utf-8" } });

        var found = await blob.DownloadContentAsync();

        Assert.Equal("<p>公开</p>", found.Value.Content.ToString());
        Assert.Equal("text/html; charset=utf-8", found.Value.Details.ContentType);
    }

    [Fact]
    public async Task A_blob_that_must_be_new_is_refused_where_one_exists()
    {
        var blob = (await NewContainerAsync(await Azurite.NewAccountAsync(), "work")).GetBlobClient("state.json");
        await blob.UploadAsync(BinaryData.FromString("first"));

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => blob.UploadAsync(
            BinaryData.FromString("second"),
            new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }));

        Assert.Equal(409, refused.Status);
    }

    [Fact]
    public async Task A_blob_changed_since_it_was_read_is_not_overwritten()
    {
        var blob = (await NewContainerAsync(await Azurite.NewAccountAsync(), "work")).GetBlobClient("state.json");
        var read = (await blob.UploadAsync(BinaryData.FromString("first"))).Value.ETag;
        await blob.UploadAsync(BinaryData.FromString("changed"), overwrite: true);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => blob.UploadAsync(
            BinaryData.FromString("second"),
            new BlobUploadOptions { Conditions = new BlobRequestConditions { IfMatch = read } }));

        Assert.Equal(412, refused.Status);
    }

    [Fact]
    public async Task A_message_travels_as_base64_and_arrives_as_it_was()
    {
        var account = await Azurite.NewAccountAsync();
        var sender = new QueueClient(account, "extract", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await sender.CreateAsync();
        await sender.SendMessageAsync("青岚");

        var onTheWire = await new QueueClient(account, "extract").PeekMessageAsync();
        var received = await sender.ReceiveMessageAsync();

        Assert.Equal(Convert.ToBase64String(Encoding.UTF8.GetBytes("青岚")), onTheWire.Value.MessageText);
        Assert.Equal("青岚", received.Value.MessageText);
    }

    [Fact]
    public async Task Two_accounts_do_not_see_each_other()
    {
        var mine = await NewContainerAsync(await Azurite.NewAccountAsync(), "incoming");
        await mine.GetBlobClient("report.txt").UploadAsync(BinaryData.FromString("mine"));

        var other = await NewContainerAsync(await Azurite.NewAccountAsync(), "incoming");

        Assert.False(await other.GetBlobClient("report.txt").ExistsAsync());
    }

    private static async Task<BlobContainerClient> NewContainerAsync(string account, string name)
    {
        var container = new BlobContainerClient(account, name);
        await container.CreateAsync();
        return container;
    }
}
