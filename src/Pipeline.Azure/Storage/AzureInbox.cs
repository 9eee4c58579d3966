using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Storage;

/// <summary>The container agencies upload to.</summary>
/// <param name="container">The container, which must be there.</param>
internal sealed class AzureInbox(BlobContainerClient container) : IInbox
{
    /// <summary>What lies there, as the service hands it out: page by page, in the order of the names (List Blobs).</summary>
    /// <inheritdoc/>
    public IAsyncEnumerable<InboxItem> ListAsync(string prefix, CancellationToken cancellationToken) =>
        container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken)
            .Select(blob => ItemOf(blob.Name, blob.Properties.ETag, blob.Properties.ContentLength, blob.Properties.LastModified));

    /// <inheritdoc/>
    public async Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var found = await container.GetBlobClient(path).GetPropertiesAsync(conditions: null, cancellationToken);
            return ItemOf(path, found.Value.ETag, found.Value.ContentLength, found.Value.LastModified);
        }
        catch (RequestFailedException failure) when (failure.IsMissingBlob)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new() { IfMatch = new($"\"{item.ETag}\"") } };
        try
        {
            using var found = (await container.GetBlobClient(item.Path).DownloadStreamingAsync(options, cancellationToken)).Value;
            if (found.Details.ContentLength != item.Length)
            {
                return null;
            }

            var content = new byte[item.Length];
            await found.Content.ReadExactlyAsync(content, cancellationToken);
            return content;
        }
        catch (RequestFailedException failure) when (failure.IsMissingBlob || failure.IsUnmetCondition)
        {
            return null;
        }
    }

    // Listings, headers and events write the same tag with and without quotation marks.
    private static InboxItem ItemOf(string path, ETag? eTag, long? length, DateTimeOffset? arrived) =>
        eTag is { } tag && length is { } bytes && arrived is { } at
            ? new(path, tag.ToString().Trim('"'), bytes, at)
            : throw new InvalidDataException($"The storage account says neither version nor size of '{path}'.");
}
