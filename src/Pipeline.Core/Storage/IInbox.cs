using Pipeline.Core.Model;

namespace Pipeline.Core.Storage;

/// <summary>Where agencies put their uploads: <c>{agency}/{file}</c>. The pipeline reads it and never writes to it.</summary>
public interface IInbox
{
    /// <summary>What lies there now, in ordinal order of the paths that begin with the prefix.</summary>
    IAsyncEnumerable<InboxItem> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>What lies at a path now; null when nothing does.</summary>
    Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken);

    /// <summary>An item's bytes; null when it was replaced or removed since it was found.</summary>
    Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken);
}

/// <summary>One version of one uploaded file. Path and tag together are the identity of the work it causes.</summary>
/// <param name="Path">Where it lies, <c>{agency}/{file}</c>.</param>
/// <param name="ETag">Changes with every upload to the same path, also of the same bytes. Bare: without quotation marks.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Arrived">When it was uploaded, by the store's clock: the later one of two uploads is the one that stands.</param>
public sealed record InboxItem(string Path, string ETag, long Length, DateTimeOffset Arrived)
{
    /// <summary>The identity of the work it causes.</summary>
    public UploadId Id => new(Path, ETag);
}
