using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>Carries out operators' commands, whether they come from a queue or from a command line.</summary>
/// <param name="stores">The stores.</param>
/// <param name="stages">Where the operations come from.</param>
/// <param name="time">The clock.</param>
public sealed class Archivist(FlowStores stores, StageSource stages, TimeProvider time)
{
    /// <summary>Carries out the command of a message, and keeps what came of it in the work container.</summary>
    public async Task<OperationResult> RunAsync(string message, CancellationToken cancellationToken)
    {
        var result = OperationMessage.TryRead(message) is { } operation
            ? await RunAsync(operation, cancellationToken)
            : new OperationResult(new(message, time.GetUtcNow(), 0, [Findings.UnreadableCommand()]), new());
        var record = StoredJson.Write(result.Record, StoredJson.OperationRecord);
        await stores.Work.PutAsync(WorkPath.Operation(result.Record.At, Revision.HashOf(record)), record, cancellationToken);
        return result;
    }

    /// <summary>Carries out a command.</summary>
    public async Task<OperationResult> RunAsync(OperationMessage operation, CancellationToken cancellationToken)
    {
        var outbox = new Outbox();
        var operations = await stages.OperationsAsync(cancellationToken);
        var found = operation switch
        {
            { Command: OperationCommand.Verify } => await operations.VerifyAsync(cancellationToken).ToListAsync(cancellationToken),
            { Command: OperationCommand.Rebuild, Report: { } report } => await operations.RepairAsync(report, cancellationToken),
            { Command: OperationCommand.Rebuild } => await operations.RebuildAsync(cancellationToken),
            { Command: OperationCommand.Withdraw, Report: { } report, Undo: false } => await TellAsync(report, await operations.WithdrawAsync(report, cancellationToken), outbox, cancellationToken),
            { Command: OperationCommand.Withdraw, Report: { } report } => await TellAsync(report, await operations.UndoWithdrawalAsync(report, cancellationToken), outbox, cancellationToken),
            { Command: OperationCommand.Withdraw } => [Findings.ReportNotNamed()],
            _ => await ReprocessAsync(operation, outbox, cancellationToken),
        };
        return new(new(operation.Write(), time.GetUtcNow(), outbox.Messages.Count, found), outbox);
    }

    /// <summary>The publication stage changes nothing then, but finds how the revision stands now, and says so in its upload's receipt.</summary>
    private async Task<IReadOnlyList<Diagnostic>> TellAsync(ReportId report, Result<CatalogueEntry> result, Outbox outbox, CancellationToken cancellationToken)
    {
        if (result.IsSuccess(out var entry) && (await StateAsync(report, cancellationToken))?.Find(entry.Revision)?.Upload is { } upload)
        {
            outbox.Add(PipelineStage.Publish, new StageMessage(upload, new(report, entry.Revision)));
        }

        return result.Diagnostics;
    }

    /// <summary>Every upload that is asked for has its event sent again; what changed since it was first dealt with (a reader, a term, a memory) takes effect.</summary>
    private async Task<IReadOnlyList<Diagnostic>> ReprocessAsync(OperationMessage operation, Outbox outbox, CancellationToken cancellationToken)
    {
        await foreach (var item in await UploadsAsync(operation, cancellationToken))
        {
            outbox.Add(item.Id, isAgain: true);
        }

        return outbox.Messages.Count > 0 ? [] : [Findings.NothingToReprocess(operation.Report?.ToString() ?? operation.Agency ?? "*")];
    }

    private async Task<IAsyncEnumerable<InboxItem>> UploadsAsync(OperationMessage operation, CancellationToken cancellationToken)
    {
        if (operation.Report is not { } report)
        {
            return stores.Inbox.ListAsync(operation.Agency is { } agency ? $"{agency}/" : "", cancellationToken).Where(item => UploadId.IsPath(item.Path));
        }

        var path = (await StateAsync(report, cancellationToken))?.Revisions.LastOrDefault(revision => revision.Upload is not null)?.Upload?.Path;
        return path is not null && await stores.Inbox.FindAsync(path, cancellationToken) is { } item
            ? new[] { item }.ToAsyncEnumerable()
            : AsyncEnumerable.Empty<InboxItem>();
    }

    private Task<ReportState?> StateAsync(ReportId report, CancellationToken cancellationToken) =>
        stores.Work.FindAsync(WorkPath.State(report), StoredJson.ReportState, cancellationToken);
}

/// <summary>What came of a command.</summary>
/// <param name="Record">What is kept of it.</param>
/// <param name="Outbox">The messages to send.</param>
public sealed record OperationResult(OperationRecord Record, Outbox Outbox);
