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
        DoAsync($"read {path}", isWrite: false, () => inner.ReadAsync(path, cancellationToken), cancellationToken);

    public Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) =>
        DoAsync($"write {path}", isWrite: true, () => inner.WriteAsync(path, content, condition, cancellationToken), cancellationToken);

    public Task DeleteAsync(string path, CancellationToken cancellationToken) => DoAsync(
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
        await DoAsync($"list {prefix}", isWrite: false, () => Task.FromResult(true), cancellationToken);
        await foreach (var path in inner.ListAsync(prefix, cancellationToken))
        {
            yield return path;
        }
    }

    private async Task<T> DoAsync<T>(string operation, bool isWrite, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        var fault = faults.Next(isWrite);
        await faults.Pause(fault is Fault.IsLate, cancellationToken);
        if (fault is Fault.Fails)
        {
            throw new InjectedFaultException(operation, fault);
        }

        var answer = await act();
        if (fault is Fault.HappensTwice)
        {
            await faults.Pause(false, cancellationToken);
            await act();
        }

        return fault is Fault.LosesAnswer ? throw new InjectedFaultException(operation, fault) : answer;
    }
}
