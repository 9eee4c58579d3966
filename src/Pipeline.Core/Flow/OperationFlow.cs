using System.Diagnostics;
using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Operations;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>Carries out operators' commands, whether they come from a queue or from a command line.</summary>
/// <param name="stores">The stores.</param>
/// <param name="stages">Where the operations come from.</param>
/// <param name="time">The clock.</param>
public sealed class OperationFlow(FlowStores stores, StageSource stages, TimeProvider time)
{
    /// <summary>Carries out the command of a message, and keeps what came of it in the work container.</summary>
    public async Task<OperationResult> RunAsync(string message, CancellationToken cancellationToken)
    {
        var result = OperationMessage.TryRead(message) is { } operation
            ? await RunAsync(operation, cancellationToken)
            : new OperationResult(new(message, time.GetUtcNow(), 0, [Findings.UnreadableCommand()]), new());
        await KeepAsync(result.Record, cancellationToken);
        return result;
    }

    /// <summary>Keeps on record that a command failed again and again.</summary>
    public Task GiveUpAsync(string message, CancellationToken cancellationToken) => KeepAsync(new(message, time.GetUtcNow(), 0, [Findings.CommandGivenUp()]), cancellationToken);

    /// <summary>Carries out a command.</summary>
    public async Task<OperationResult> RunAsync(OperationMessage operation, CancellationToken cancellationToken)
    {
        var outbox = new Outbox();
        var found = operation.Command is OperationCommand.Reprocess
            ? await ReprocessAsync(operation, outbox, cancellationToken)
            : await RunAsync(operation, await stages.OperationsAsync(cancellationToken), outbox, cancellationToken);
        return new(new(operation.Write(), time.GetUtcNow(), outbox.Messages.Count, found), outbox);
    }

    private async Task<IReadOnlyList<Diagnostic>> RunAsync(OperationMessage operation, ArchiveOperations operations, Outbox outbox, CancellationToken cancellationToken) =>
        operation switch
        {
            { Command: OperationCommand.Verify } => await operations.VerifyAsync(cancellationToken).ToListAsync(cancellationToken),
            { Command: OperationCommand.Rebuild, Report: { } report } => await RepairAsync(report, operations, cancellationToken),
            { Command: OperationCommand.Rebuild } => await operations.RebuildAsync(cancellationToken),
            { Command: OperationCommand.Withdraw, Report: { } report, Undo: false } => await WithdrawAsync(report, operations, outbox, cancellationToken),
            { Command: OperationCommand.Withdraw, Report: { } report } => await UndoAsync(report, operations, outbox, cancellationToken),
            { Command: OperationCommand.Withdraw } => [Findings.ReportNotNamed()],
            _ => throw new UnreachableException(),
        };

    /// <summary>Mends a report; once it is whole, damage done to it later is mended at once again, and nothing is left of what was given up.</summary>
    private async Task<IReadOnlyList<Diagnostic>> RepairAsync(ReportId report, ArchiveOperations operations, CancellationToken cancellationToken)
    {
        var abandoned = await MarksToTakeBackAsync(report, cancellationToken);
        var left = await operations.RepairAsync(report, cancellationToken);
        foreach (var done in left.Count == 0 ? abandoned.Prepend(WorkPath.Attempts(report.ToString())) : [])
        {
            await stores.Work.DeleteAsync(done, cancellationToken);
        }

        return left;
    }

    /// <summary>The marks of what was given up that a repair takes back: long ago, and without an entry. What has one is still to be finished.</summary>
    private async Task<IReadOnlyList<string>> MarksToTakeBackAsync(ReportId report, CancellationToken cancellationToken)
    {
        var history = await new EntryLog(stores.Site).TryHistoryAsync(report, cancellationToken);
        var marks = new List<string>();
        await foreach (var path in stores.Work.ListAsync(WorkPath.AbandonedOf(report), cancellationToken))
        {
            var work = await stores.Work.FindAsync(path, StoredJson.UnfinishedWork, cancellationToken);
            marks.AddRange(work?.NotBefore <= time.GetUtcNow() && history?.Find(work.Revision.Hash) is null ? [path] : []);
        }

        return marks;
    }

    /// <summary>What is under way to this report is withdrawn with it: the time is written down first.</summary>
    private async Task<IReadOnlyList<Diagnostic>> WithdrawAsync(ReportId report, ArchiveOperations operations, Outbox outbox, CancellationToken cancellationToken)
    {
        await ChangeStateAsync(report, state => state with { WithdrawnAt = time.GetUtcNow() }, cancellationToken);
        return await TellAsync(report, await operations.WithdrawAsync(report, cancellationToken), outbox, cancellationToken);
    }

    private async Task<IReadOnlyList<Diagnostic>> UndoAsync(ReportId report, ArchiveOperations operations, Outbox outbox, CancellationToken cancellationToken)
    {
        var result = await operations.UndoWithdrawalAsync(report, cancellationToken);
        await ChangeStateAsync(report, state => state with { WithdrawnAt = result.IsSuccess(out _) ? null : state.WithdrawnAt }, cancellationToken);
        return await TellAsync(report, result, outbox, cancellationToken);
    }

    /// <summary>The publication stage changes nothing then, but finds how each revision stands now, and says so in its upload's receipt.</summary>
    private async Task<IReadOnlyList<Diagnostic>> TellAsync(ReportId report, Result<CatalogueEntry> result, Outbox outbox, CancellationToken cancellationToken)
    {
        var state = result.IsSuccess(out _) ? await StateAsync(report, cancellationToken) : null;
        foreach (var revision in state?.Revisions ?? [])
        {
            if (revision.Upload is { } upload && revision.Stages.Any(passed => passed.Stage is PipelineStage.Publish))
            {
                outbox.Add(PipelineStage.Publish, new StageMessage(upload, new(report, revision.Revision)));
            }
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

        return outbox.Messages.Count > 0 ? [] : [Findings.NothingToReprocess(operation.Report?.ToString() ?? operation.Agency ?? "incoming")];
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

    private Task KeepAsync(OperationRecord record, CancellationToken cancellationToken)
    {
        var content = StoredJson.Write(record, StoredJson.OperationRecord);
        return stores.Work.PutAsync(WorkPath.Operation(record.At, Revision.HashOf(content)), content, cancellationToken);
    }

    private async Task ChangeStateAsync(ReportId report, Func<ReportState, ReportState> change, CancellationToken cancellationToken)
    {
        if (await StateAsync(report, cancellationToken) is { } present)
        {
            await stores.Work.UpdateAsync(WorkPath.State(report), StoredJson.ReportState, state => change(state ?? present), cancellationToken);
        }
    }

    private Task<ReportState?> StateAsync(ReportId report, CancellationToken cancellationToken) =>
        stores.Work.FindAsync(WorkPath.State(report), StoredJson.ReportState, cancellationToken);
}

/// <summary>What came of a command.</summary>
/// <param name="Record">What is kept of it.</param>
/// <param name="Outbox">The messages to send.</param>
public sealed record OperationResult(OperationRecord Record, Outbox Outbox);
