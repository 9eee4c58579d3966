using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Schedules;

/// <summary>A store on a disk or over a network as a schedule needs it: it answers before anybody else has his turn.</summary>
/// <param name="inner">The store.</param>
internal sealed class PromptStore(IBlobStore inner) : IBlobStore
{
    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) => Task.FromResult(Now(() => inner.ReadAsync(path, cancellationToken)));

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) =>
        Task.FromResult(Now(() => inner.WriteAsync(path, content, condition, cancellationToken)));

    public Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        Task.Run(() => inner.DeleteAsync(path, cancellationToken), cancellationToken).GetAwaiter().GetResult();
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) =>
        Now(() => inner.ListAsync(prefix, cancellationToken).ToListAsync(cancellationToken).AsTask()).ToAsyncEnumerable();

    private static T Now<T>(Func<Task<T>> act) => Task.Run(act).GetAwaiter().GetResult();
}
