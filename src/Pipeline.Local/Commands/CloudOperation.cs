using Pipeline.Azure.Storage;
using Pipeline.Core.Flow;

namespace Pipeline.Local.Commands;

/// <summary>Carries out an operator's command on a content account as the app does, and sends the app the messages that follow.</summary>
internal static class CloudArchivist
{
    /// <summary>Carries out one command.</summary>
    public static async Task<OperationResult> RunAsync(ContentStorage content, OperationMessage operation, CancellationToken cancellationToken)
    {
        var stores = new FlowStores(content.Inbox, content.Work, content.Receipts, content.Site);
        var archivist = new Archivist(stores, new StageSource(stores, machine: null, TimeProvider.System), TimeProvider.System);
        var result = await archivist.RunAsync(operation, cancellationToken);
        foreach (var (queue, message) in result.Outbox.Messages)
        {
            await content.Queues.SendAsync(queue, message, cancellationToken);
        }

        return result;
    }
}
