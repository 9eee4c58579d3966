using System.Runtime.CompilerServices;
using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>A container of uploads as a process sees it over a bad network, its requests counted for the invocation that asks.</summary>
/// <param name="inner">The real container.</param>
/// <param name="faults">What befalls the process.</param>
internal sealed class FaultyInbox(IInbox inner, Faults faults) : IInbox
{
    public async IAsyncEnumerable<InboxItem> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddList();
        await faults.BefallAsync($"list {prefix}", isWrite: false, () => Task.FromResult(true), cancellationToken);
        await foreach (var item in inner.ListAsync(prefix, cancellationToken))
        {
            yield return item;
        }
    }

    public Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddRead();
        return faults.BefallAsync($"find {path}", isWrite: false, () => inner.FindAsync(path, cancellationToken), cancellationToken);
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddRead();
        return faults.BefallAsync($"read {item.Path}", isWrite: false, () => inner.ReadAsync(item, cancellationToken), cancellationToken);
    }
}
