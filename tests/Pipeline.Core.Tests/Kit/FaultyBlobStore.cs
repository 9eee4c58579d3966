using System.Runtime.CompilerServices;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// A store as a process sees it over a bad network: operations fail, happen although they seem to fail, are late, or happen
/// twice, and the process may be killed before any write. What does happen, happens in the store below.
/// </summary>
/// <param name="inner">The store below.</param>
/// <param name="faults">What befalls the process; one for all its stores.</param>
internal sealed class FaultyBlobStore(IBlobStore inner, Faults faults) : IBlobStore
{
    public Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken) =>
        faults.BefallAsync($"read {path}", isWrite: false, () => inner.ReadAsync(path, cancellationToken), cancellationToken);

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) =>
        faults.BefallAsync($"write {path}", isWrite: true, () => inner.WriteAsync(path, content, condition, cancellationToken), cancellationToken);

    public Task DeleteAsync(string path, CancellationToken cancellationToken) => faults.BefallAsync(
        $"delete {path}",
        isWrite: true,
        async () =>
        {
            await inner.DeleteAsync(path, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>A listing fails before its first path.</summary>
    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await faults.BefallAsync($"list {prefix}", isWrite: false, () => Task.FromResult(true), cancellationToken);
        await foreach (var path in inner.ListAsync(prefix, cancellationToken))
        {
            yield return path;
        }
    }
}
