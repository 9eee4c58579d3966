using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Pipeline.Azure.Storage;
using Pipeline.Azure.Tests.Kit;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Storage;

namespace Pipeline.Azure.Tests.Storage;

public sealed class AzureBlobStoreTests : BlobStoreContract
{
    private const string Immutable = "public, max-age=31536000, immutable";
    private const string Revalidate = "no-cache";

    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8", Revalidate, "zh, en", null)]
    [InlineData("404.html", "text/html; charset=utf-8", Revalidate, "zh, en", null)]
    [InlineData("r/changping/2021/index.html", "text/html; charset=utf-8", Revalidate, "zh, en", null)]
    [InlineData("r/changping/2021/zh/index.html", "text/html; charset=utf-8", Revalidate, "zh", null)]
    [InlineData("r/changping/2021/en/index.html", "text/html; charset=utf-8", Revalidate, "en", null)]
    [InlineData("r/changping/2021/data.json", "application/json; charset=utf-8", Revalidate, null, null)]
    [InlineData("r/changping/2021/t1.csv", "text/csv; charset=utf-8", Revalidate, null, null)]
    [InlineData("r/changping/2021/manifest.json", "application/json; charset=utf-8", Revalidate, null, null)]
    [InlineData("r/changping/2021/original.html", "application/octet-stream", Revalidate, null, "attachment; filename=\"original.html\"")]
    [InlineData("r/changping/2021/original.docx", "application/octet-stream", Revalidate, null, "attachment; filename=\"original.docx\"")]
    [InlineData("assets/site.0a1b2c.css", "text/css; charset=utf-8", Immutable, null, null)]
    [InlineData("index/root.json", "application/json; charset=utf-8", Revalidate, null, null)]
    [InlineData("index/e/2021/changping/0001.json", "application/json; charset=utf-8", Immutable, null, null)]
    public async Task A_file_of_the_site_has_the_headers_of_its_kind(string path, string type, string cache, string? language, string? disposition)
    {
        var storage = await TestStorage.CreateAsync();
        await storage.Content.Stores.Site.WriteAsync(path, "x"u8.ToArray(), WriteCondition.Absent, CancellationToken.None);

        var found = (await storage.Blob("$web", path).GetPropertiesAsync()).Value;

        Assert.Equal(
            (type, cache, language, disposition),
            (found.ContentType, found.CacheControl, found.ContentLanguage, found.ContentDisposition));
    }

    [Fact]
    public async Task Headers_are_set_anew_when_a_blob_is_replaced()
    {
        var storage = await TestStorage.CreateAsync();
        var blob = storage.Blob("$web", "index.html");
        await blob.UploadAsync(BinaryData.FromString("by hand"), new BlobUploadOptions { HttpHeaders = new() { ContentType = "text/plain", ContentEncoding = "gzip" } });
        var read = Assert.IsType<StoredBlob>(await storage.Content.Stores.Site.ReadAsync("index.html", CancellationToken.None));

        Assert.True(await storage.Content.Stores.Site.WriteAsync("index.html", "x"u8.ToArray(), WriteCondition.Matches(read.ETag), CancellationToken.None));

        var found = (await blob.GetPropertiesAsync()).Value;
        Assert.Equal(("text/html; charset=utf-8", null), (found.ContentType, found.ContentEncoding));
    }

    [Fact]
    public async Task A_container_that_is_not_there_is_a_fault_and_not_an_empty_store()
    {
        var store = new AzureBlobStore(new BlobContainerClient(await Azurite.NewAccountAsync(), "missing"), BlobHeaders.For);

        await Assert.ThrowsAsync<RequestFailedException>(() => store.ReadAsync("a.txt", CancellationToken.None));
        await Assert.ThrowsAsync<RequestFailedException>(() => store.WriteAsync("a.txt", default, WriteCondition.Absent, CancellationToken.None));
        await Assert.ThrowsAsync<RequestFailedException>(() => store.ListAsync("", CancellationToken.None).ToListAsync().AsTask());
    }

    /// <summary>The service refuses it with 412 as well, but no writer was faster: to read and write again would never end.</summary>
    [Fact]
    public async Task A_blob_under_a_lease_is_a_fault_and_not_an_unmet_condition()
    {
        var storage = await TestStorage.CreateAsync();
        await storage.Content.Stores.Work.WriteAsync("a.txt", "x"u8.ToArray(), WriteCondition.None, CancellationToken.None);
        var read = Assert.IsType<StoredBlob>(await storage.Content.Stores.Work.ReadAsync("a.txt", CancellationToken.None));
        await storage.Blob("work", "a.txt").GetBlobLeaseClient().AcquireAsync(TimeSpan.FromSeconds(60));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => storage.Content.Stores.Work.WriteAsync("a.txt", "y"u8.ToArray(), WriteCondition.Matches(read.ETag), CancellationToken.None));

        Assert.Equal((412, "LeaseIdMissing"), (failure.Status, failure.ErrorCode));
    }

    protected override async Task<IBlobStore> OpenAsync() => (await TestStorage.CreateAsync()).Content.Stores.Work;
}
