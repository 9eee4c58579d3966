using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A store that counts what it is asked.</summary>
/// <param name="inner">The real store.</param>
/// <param name="tally">Where to count it; null where nobody wants to know.</param>
internal sealed class CountingBlobStore(IBlobStore inner, Func<StoreTally?> tally) : IBlobStore
{
    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        tally()?.AddRead();
        return inner.ReadAsync(path, cancellationToken);
    }

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        tally()?.AddWrite(content.Length);
        return inner.WriteAsync(path, content, condition, cancellationToken);
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        tally()?.AddDelete();
        return inner.DeleteAsync(path, cancellationToken);
    }

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        tally()?.AddList();
        return inner.ListAsync(prefix, cancellationToken);
    }
}
