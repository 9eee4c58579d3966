using Pipeline.Azure.Storage;
using Pipeline.Core.Model;

namespace Pipeline.Azure.Tests.Storage;

public sealed class ContentStorageOptionsTests
{
    private const string Account = "AccountName=reports;AccountKey=c2VjcmV0";

    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData($"DefaultEndpointsProtocol=https;{Account};EndpointSuffix=core.windows.net")]
    [InlineData($"DefaultEndpointsProtocol=https;{Account};EndpointSuffix=core.chinacloudapi.cn")]
    [InlineData($"{Account};BlobEndpoint=http://127.0.0.1:10000/reports;QueueEndpoint=http://localhost:10001/reports")]
    [InlineData("BlobEndpoint=https://reports.blob.example;QueueEndpoint=https://reports.queue.example;SharedAccessSignature=sv=1&sig=2")]
    public void A_connection_string_is_taken_as_it_is(string storage) =>
        Assert.Equal(storage, Assert.IsType<ContentStorageOptions.ByConnectionString>(Accepted(ContentStorageOptions.Parse(storage))).ConnectionString);

    [Theory]
    [InlineData("https://reports.blob.core.windows.net", "https://reports.queue.core.windows.net/")]
    [InlineData("https://reports.blob.core.windows.net/", "https://reports.queue.core.windows.net/")]
    [InlineData("https://reports.blob.core.chinacloudapi.cn", "https://reports.queue.core.chinacloudapi.cn/")]
    [InlineData("https://blob.z12.blob.storage.azure.net", "https://blob.z12.queue.storage.azure.net/")]
    [InlineData("https://blob.blob.core.windows.net:8443", "https://blob.queue.core.windows.net:8443/")]
    public void The_queue_service_is_beside_the_blob_service_in_any_cloud(string storage, string queues)
    {
        var options = Assert.IsType<ContentStorageOptions.ByIdentity>(Accepted(ContentStorageOptions.Parse(storage)));
        Assert.Equal((new Uri(storage), new Uri(queues), null), (options.BlobService, options.QueueService, options.ClientId));
    }

    [Theory]
    [InlineData("", "RPT510")]
    [InlineData("reports", "RPT511")]
    [InlineData("AccountName=reports", "RPT511")]
    [InlineData("AccountName=reports;AccountKey=%%%", "RPT511")]
    [InlineData("BlobEndpoint=https://reports.blob.example;SharedAccessSignature=sv=1&sig=2", "RPT511")]
    [InlineData("https://reports.table.core.windows.net", "RPT511")]
    [InlineData("https://blob.core.windows.net", "RPT511")]
    [InlineData("https://reports.blob.core.windows.net/incoming", "RPT511")]
    [InlineData("https://reports.blob.core.windows.net/?sv=1&sig=2", "RPT511")]
    [InlineData("https://user@reports.blob.core.windows.net", "RPT511")]
    [InlineData("ftp://reports.blob.core.windows.net", "RPT511")]
    [InlineData("http://reports.blob.core.windows.net", "RPT512")]
    [InlineData($"DefaultEndpointsProtocol=http;{Account};EndpointSuffix=core.windows.net", "RPT512")]
    [InlineData($"{Account};BlobEndpoint=https://reports.blob.example;QueueEndpoint=http://reports.queue.example", "RPT512")]
    public void What_a_person_gets_wrong_is_said(string storage, string code) => Assert.Equal(code, Refused(ContentStorageOptions.Parse(storage)).Code);

    [Fact]
    public void Settings_with_addresses_sign_in_as_the_identity_they_name()
    {
        var options = Assert.IsType<ContentStorageOptions.ByIdentity>(
            Accepted(ContentStorageOptions.Create(null, "https://reports.blob.example", "https://elsewhere.example", "0123")));
        Assert.Equal((new Uri("https://reports.blob.example"), new Uri("https://elsewhere.example"), "0123"), (options.BlobService, options.QueueService, options.ClientId));
    }

    [Fact]
    public void A_connection_string_comes_before_addresses_as_it_does_for_the_functions_host() => Assert.IsType<ContentStorageOptions.ByConnectionString>(
        Accepted(ContentStorageOptions.Create("UseDevelopmentStorage=true", "https://reports.blob.example", "https://reports.queue.example", null)));

    [Theory]
    [InlineData(null, null, "RPT510")]
    [InlineData("https://reports.blob.example", null, "RPT510")]
    [InlineData("https://reports.blob.example", "reports", "RPT511")]
    [InlineData("https://reports.blob.example", "http://127.0.0.1:10001/reports", "RPT512")]
    public void Settings_that_name_no_account_are_refused(string? blobs, string? queues, string code) =>
        Assert.Equal(code, Refused(ContentStorageOptions.Create("", blobs, queues, null)).Code);

    [Fact]
    public void A_secret_is_in_no_message_and_no_log()
    {
        Assert.DoesNotContain("c2VjcmV0", $"{Accepted(ContentStorageOptions.Parse($"{Account};EndpointSuffix=core.windows.net"))}", StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", $"{Refused(ContentStorageOptions.Parse($"{Account};BlobEndpoint=:"))}", StringComparison.Ordinal);
    }

    private static ContentStorageOptions Accepted(Result<ContentStorageOptions> result)
    {
        Assert.True(result.IsSuccess(out var options), string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return options;
    }

    private static Diagnostic Refused(Result<ContentStorageOptions> result)
    {
        Assert.False(result.IsSuccess(out _));
        return Assert.Single(result.Diagnostics);
    }
}
