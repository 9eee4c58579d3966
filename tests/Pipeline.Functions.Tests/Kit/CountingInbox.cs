using Pipeline.Core.Storage;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Functions.Tests.Kit;

/// <summary>A container of uploads that counts what it is asked.</summary>
/// <param name="inner">The real container.</param>
/// <param name="tally">Where to count it; null where nobody wants to know.</param>
internal sealed class CountingInbox(IInbox inner, Func<StoreTally?> tally) : IInbox
{
    public IAsyncEnumerable<InboxItem> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        tally()?.AddList();
        return inner.ListAsync(prefix, cancellationToken);
    }

    public Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken)
    {
        tally()?.AddRead();
        return inner.FindAsync(path, cancellationToken);
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken)
    {
        tally()?.AddRead();
        return inner.ReadAsync(item, cancellationToken);
    }
}
