using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Pipeline.Core.Flow;
using Pipeline.Core.Storage;

namespace Pipeline.Functions;

/// <summary>What keeps the archive whole: the timer that looks for what was missed, and the operators' commands.</summary>
/// <param name="reconciliation">Looks for what was missed.</param>
/// <param name="stages">Knows what is wrong with the registry and the memory.</param>
/// <param name="operations">Carries out commands.</param>
/// <param name="backlog">Reports what waits in the queues.</param>
/// <param name="logger">Where to say what was done.</param>
public sealed class ArchiveFunctions(
    Reconciliation reconciliation, StageSource stages, OperationFlow operations, BacklogReport backlog, ILogger<ArchiveFunctions> logger)
{
    /// <summary>Every quarter of an hour: finds what any stage missed, and reports what waits in the queues.</summary>
    [Function("ReconcileArchive")]
    public async Task<OutgoingMessages> ReconcileArchiveAsync([TimerTrigger("0 */15 * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        logger.Tell(await stages.FaultsAsync(cancellationToken));
        var found = await reconciliation.RunAsync(cancellationToken);
        logger.Reconciled(found.Messages.Count, timer.IsPastDue);
        await backlog.WriteAsync(cancellationToken);
        return new(found);
    }

    /// <summary>An operator's command.</summary>
    [Function("OperateArchive")]
    public async Task<OutgoingMessages> OperateArchiveAsync([QueueTrigger(QueueNames.Operations, Connection = Settings.Content)] string message, CancellationToken cancellationToken)
    {
        var done = await operations.RunAsync(message, cancellationToken);
        logger.Operated(done.Record.Command.OneLine, done.Record.Diagnostics.Count, done.Outbox.Messages.Count);
        return new(done.Outbox);
    }

    /// <summary>A command that failed again and again.</summary>
    [Function("OperateArchiveFailed")]
    public Task OperateArchiveFailedAsync([QueueTrigger(QueueNames.Operations + QueueNames.PoisonSuffix, Connection = Settings.Content)] string message, CancellationToken cancellationToken)
    {
        logger.OperationFailed(message.OneLine);
        return operations.GiveUpAsync(message, cancellationToken);
    }
}
