using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Pipeline.Core.Storage;

namespace Pipeline.Azure.Storage;

/// <summary>
/// A container of the content account. Every write sets all headers of its path, for a blob keeps none from the version before.
/// </summary>
/// <remarks>
/// When an answer is lost on its way, the client asks again: a conditional write that did happen may then come back as false.
/// Callers read again and find their own bytes.
/// </remarks>
/// <param name="container">The container, which must be there.</param>
/// <param name="headersOf">The headers of the blob at a path.</param>
internal sealed class AzureBlobStore(BlobContainerClient container, Func<string, BlobHeaders> headersOf) : IBlobStore
{
    /// <inheritdoc/>
    public async Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var found = await container.GetBlobClient(path).DownloadContentAsync(cancellationToken);
            return new(found.Value.Content.ToMemory(), found.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException failure) when (failure.IsMissingBlob)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = Http(headersOf(path)), Conditions = ConditionsOf(condition) };
        try
        {
            await container.GetBlobClient(path).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            return true;
        }
        catch (RequestFailedException failure) when (failure.IsUnmetCondition && options.Conditions is not null)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string path, CancellationToken cancellationToken) =>
        container.GetBlobClient(path).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions: null, cancellationToken);

    /// <summary>The paths that begin with the prefix, as the service hands them out: page by page, in the order of their names (List Blobs).</summary>
    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) =>
        container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken).Select(blob => blob.Name);

    private static BlobHttpHeaders Http(BlobHeaders headers) => new()
    {
        ContentType = headers.ContentType,
        CacheControl = headers.CacheControl,
        ContentLanguage = headers.ContentLanguage,
        ContentDisposition = headers.ContentDisposition,
    };

    private static BlobRequestConditions? ConditionsOf(WriteCondition condition) => condition switch
    {
        WriteCondition.IfAbsent => new() { IfNoneMatch = ETag.All },
        WriteCondition.IfMatches matches => new() { IfMatch = new(matches.ETag) },
        _ => null,
    };
}
