using Pipeline.Core.Storage;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>A store that counts what it is asked, for the invocation that asks.</summary>
/// <param name="inner">The real store.</param>
internal sealed class CountingBlobStore(IBlobStore inner) : IBlobStore
{
    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddRead();
        return inner.ReadAsync(path, cancellationToken);
    }

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddWrite();
        return inner.WriteAsync(path, content, condition, cancellationToken);
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddDelete();
        return inner.DeleteAsync(path, cancellationToken);
    }

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddList();
        return inner.ListAsync(prefix, cancellationToken);
    }
}
