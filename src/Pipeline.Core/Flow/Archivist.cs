using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>Carries out operators' commands, whether they come from a queue or from a command line.</summary>
/// <param name="stores">The stores.</param>
/// <param name="time">The clock.</param>
public sealed class Archivist(FlowStores stores, TimeProvider time)
{
    /// <summary>Carries out a command, and keeps what came of it.</summary>
    public async Task<OperationResult> RunAsync(string message, CancellationToken cancellationToken)
    {
        var result = OperationMessage.TryRead(message) is { } operation
            ? await RunAsync(operation, cancellationToken)
            : new OperationResult(new("unreadable", time.GetUtcNow(), 0, [Findings.UnreadableCommand()]), new());
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{result.Record.At:yyyyMMdd'T'HHmmssfff}-{Revision.HashOf(System.Text.Encoding.UTF8.GetBytes(message))}");
        await stores.Work.PutAsync(WorkPath.Operation(id), StoredJson.Write(result.Record, StoredJson.OperationRecord), cancellationToken);
        return result;
    }

    /// <summary>Carries out a command.</summary>
    public async Task<OperationResult> RunAsync(OperationMessage operation, CancellationToken cancellationToken)
    {
        var outbox = new Outbox();
        IReadOnlyList<Diagnostic> found = operation.Command switch
        {
            OperationCommand.Reprocess => await ReprocessAsync(operation, outbox, cancellationToken),
            _ => [],
        };
        return new(new(operation.ToString(), time.GetUtcNow(), outbox.Messages.Count, found), outbox);
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

        var state = await stores.Work.FindAsync(WorkPath.State(report), StoredJson.ReportState, cancellationToken);
        var path = state?.Revisions.LastOrDefault(revision => revision.Upload is not null)?.Upload?.Path;
        return path is not null && await stores.Inbox.FindAsync(path, cancellationToken) is { } item
            ? new[] { item }.ToAsyncEnumerable()
            : AsyncEnumerable.Empty<InboxItem>();
    }
}

/// <summary>What came of a command.</summary>
/// <param name="Record">What is kept of it.</param>
/// <param name="Outbox">The messages to send.</param>
public sealed record OperationResult(OperationRecord Record, Outbox Outbox);
