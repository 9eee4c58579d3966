using Pipeline.Azure.Storage;
using Pipeline.Core.Flow;

namespace Pipeline.Local.Commands;

/// <summary>Carries out an operator's command on a content account as the app does, and sends the app the messages that follow.</summary>
internal static class CloudOperation
{
    /// <summary>Carries it out.</summary>
    public static async Task<OperationResult> RunAsync(ContentStorage content, OperationMessage operation, CancellationToken cancellationToken)
    {
        var stages = new StageSource(content.Stores, machine: null, scans: null, new(), TimeProvider.System);
        var result = await new OperationFlow(content.Stores, stages, TimeProvider.System).RunAsync(operation, cancellationToken);
        foreach (var (queue, message) in result.Outbox.Messages)
        {
            await content.Queues.SendAsync(queue, message, cancellationToken);
        }

        return result;
    }
}
