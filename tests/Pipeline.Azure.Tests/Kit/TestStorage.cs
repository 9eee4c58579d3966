using Azure.Storage.Blobs;
using Pipeline.Azure.Storage;

namespace Pipeline.Azure.Tests.Kit;

/// <summary>An account of a test's own, with everything the product keeps in one.</summary>
/// <param name="ConnectionString">For clients of the test's own.</param>
/// <param name="Content">What the product sees of it.</param>
internal sealed record TestStorage(string ConnectionString, ContentStorage Content)
{
    public static async Task<TestStorage> CreateAsync()
    {
        var account = await Azurite.NewAccountAsync();
        Assert.True(ContentStorageOptions.Parse(account).IsSuccess(out var options));
        var content = new ContentStorage(options);
        await content.CreateAsync(CancellationToken.None);
        return new(account, content);
    }

    /// <summary>A blob as anybody else sees it.</summary>
    public BlobClient Blob(string container, string path) => new(ConnectionString, container, path);
}
