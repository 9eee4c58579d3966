using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A store that counts what it is asked.</summary>
/// <param name="inner">The real store.</param>
internal sealed class MeteredBlobStore(IBlobStore inner) : IBlobStore
{
    private long _reads;
    private long _writes;
    private long _bytes;
    private long _lists;

    /// <summary>What it was asked so far.</summary>
    public StoreUse Use => new(_reads, _writes, _bytes, _lists);

    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        return inner.ReadAsync(path, cancellationToken);
    }

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writes);
        Interlocked.Add(ref _bytes, content.Length);
        return inner.WriteAsync(path, content, condition, cancellationToken);
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writes);
        return inner.DeleteAsync(path, cancellationToken);
    }

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _lists);
        return inner.ListAsync(prefix, cancellationToken);
    }
}

/// <summary>What was asked of a store.</summary>
/// <param name="Reads">Blobs read.</param>
/// <param name="Writes">Blobs written or removed.</param>
/// <param name="Bytes">The bytes written.</param>
/// <param name="Lists">Lists of names.</param>
internal readonly record struct StoreUse(long Reads, long Writes, long Bytes, long Lists)
{
    public static StoreUse operator -(StoreUse after, StoreUse before) =>
        new(after.Reads - before.Reads, after.Writes - before.Writes, after.Bytes - before.Bytes, after.Lists - before.Lists);
}
