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
        await MeetAsync($"list {prefix}", cancellationToken);
        await foreach (var item in inner.ListAsync(prefix, cancellationToken))
        {
            yield return item;
        }
    }

    public async Task<InboxItem?> FindAsync(string path, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddRead();
        await MeetAsync($"find {path}", cancellationToken);
        return await inner.FindAsync(path, cancellationToken);
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(InboxItem item, CancellationToken cancellationToken)
    {
        RequestTally.Current?.AddRead();
        await MeetAsync($"read {item.Path}", cancellationToken);
        return await inner.ReadAsync(item, cancellationToken);
    }

    private async Task MeetAsync(string operation, CancellationToken cancellationToken)
    {
        var fault = faults.Next(isWrite: false);
        await faults.Pause(fault is Fault.IsLate, cancellationToken);
        if (fault is Fault.Fails or Fault.LosesAnswer)
        {
            throw new InjectedFaultException(operation, fault);
        }
    }
}
