using System.Runtime.CompilerServices;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Tests.Kit;

/// <summary>A container of uploads as a process sees it over a bad network.</summary>
/// <param name="inner">The real container.</param>
/// <param name="faults">What befalls the process.</param>
internal sealed class FaultyInbox(IInbox inner, Faults faults) : IInbox
{
    /// <summary>A listing fails before its first item.</summary>
    public async IAsyncEnumerable<InboxItem> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await faults.BefallAsync($"list inbox {prefix}", isWrite: false, () => Task.FromResult(true), cancellationToken);
        await foreach (var item in inner.ListAsync(prefix, cancellationToken))
        {
            yield return item;
        }
    }

    public Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken) =>
        faults.BefallAsync($"find {path}", isWrite: false, () => inner.FindAsync(path, cancellationToken), cancellationToken);

    public Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken) =>
        faults.BefallAsync($"read {item.Path}", isWrite: false, () => inner.ReadAsync(item, cancellationToken), cancellationToken);
}
