using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>A store that lasts as long as the process that writes to it.</summary>
/// <param name="inner">The real store.</param>
/// <param name="mortality">How many writes are left.</param>
internal sealed class MortalBlobStore(IBlobStore inner, Mortality mortality) : IBlobStore
{
    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) => inner.ReadAsync(path, cancellationToken);

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        mortality.Spend();
        return inner.WriteAsync(path, content, condition, cancellationToken);
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        mortality.Spend();
        return inner.DeleteAsync(path, cancellationToken);
    }

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);
}

/// <summary>When the process dies that writes to the stores of one app. The host starts another one, which lives.</summary>
internal sealed class Mortality
{
    private int _writes = int.MaxValue;

    /// <summary>So many writes happen; the next one does not.</summary>
    public void DieOnceAfter(int writes) => _writes = writes;

    public void Spend()
    {
        if (Interlocked.Decrement(ref _writes) == -1)
        {
            throw new KilledException();
        }
    }
}
