using System.Diagnostics;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>
/// The main path where each stage is started by a message: a method takes one message, runs its stage, writes down how far
/// the upload came, and says which message comes next. Each may be killed at any line and run again, twice, at once, late.
/// </summary>
public sealed class ReportFlow
{
    private readonly IInbox _inbox;
    private readonly StageSource _stages;
    private readonly Ledger _ledger;

    /// <summary>Puts the flow together.</summary>
    /// <param name="stores">The stores it works on.</param>
    /// <param name="stages">The stages.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="time">The clock.</param>
    public ReportFlow(FlowStores stores, StageSource stages, FlowOptions options, TimeProvider time)
    {
        (_inbox, _stages) = (stores.Inbox, stages);
        _ledger = new Ledger(stores.Work, new Receipts(stores.Receipts, options.Site), time, options.Patience);
    }

    /// <summary>Events of queue <c>extract</c> → reports.</summary>
    public async Task<IReadOnlyList<Step>> ExtractAsync(string message, CancellationToken cancellationToken)
    {
        var steps = new List<Step>();
        foreach (var received in UploadEvents.Read(message))
        {
            steps.Add(received switch
            {
                UploadEvent.Arrived arrived => await ExtractAsync(arrived, cancellationToken),
                UploadEvent.Irrelevant other => new Step.Dropped(other.About, other.Why),
                _ => throw new UnreachableException(),
            });
        }

        return steps;
    }

    /// <summary>A report → a bilingual report.</summary>
    public async Task<Step> TranslateAsync(string message, CancellationToken cancellationToken)
    {
        var received = StageMessage.Read(message);
        var stages = await _stages.StagesAsync(cancellationToken);
        var translation = await stages.Translation.RunAsync(received.Revision, cancellationToken);
        await _ledger.TranslatedAsync(received, translation, cancellationToken);
        return new Step.Onward(received, translation.Engine.Failures is { Count: > 0 } failures ? string.Join(' ', failures) : null);
    }

    /// <summary>A bilingual report → pages and entry.</summary>
    public async Task<Step> PublishAsync(string message, CancellationToken cancellationToken)
    {
        var received = StageMessage.Read(message);
        var stages = await _stages.StagesAsync(cancellationToken);
        var publication = await stages.Publication.RunAsync(received.Revision, cancellationToken);
        await _ledger.PublishedAsync(received, publication, cancellationToken);
        return publication.IsShown ? new Step.Onward(received) : new Step.Settled(received.Revision, publication.Standing.ToString());
    }

    /// <summary>An entry → archive pages.</summary>
    public async Task<Step> ArchiveAsync(string message, CancellationToken cancellationToken)
    {
        var received = StageMessage.Read(message);
        var stages = await _stages.StagesAsync(cancellationToken);
        await stages.Archive.RunAsync(received.Revision.Report, cancellationToken);
        await _ledger.ArchivedAsync(received, cancellationToken);
        return new Step.Settled(received.Revision, "Published");
    }

    /// <summary>A message a stage failed on again and again → a receipt that says so.</summary>
    public async Task<IReadOnlyList<Step>> GiveUpAsync(PipelineStage stage, string message, CancellationToken cancellationToken)
    {
        if (stage is not PipelineStage.Extract)
        {
            return [await GiveUpRevisionAsync(stage, message, cancellationToken)];
        }

        var steps = new List<Step>();
        foreach (var upload in UploadEvents.Read(message).OfType<UploadEvent.Arrived>().Select(arrived => arrived.Upload))
        {
            steps.Add(await GiveUpUploadAsync(upload, cancellationToken));
        }

        return steps;
    }

    private async Task<Step> GiveUpRevisionAsync(PipelineStage stage, string message, CancellationToken cancellationToken)
    {
        if (StageMessage.TryRead(message) is not { } received)
        {
            return new Step.Failed(stage, "a message that names no revision");
        }

        await _ledger.FailedAsync(received, stage, cancellationToken);
        return new Step.Failed(stage, received.Revision.ToString());
    }

    private async Task<Step> GiveUpUploadAsync(UploadId upload, CancellationToken cancellationToken)
    {
        if (await FindAsync(upload, cancellationToken) is { } item)
        {
            await _ledger.FailedAsync(item, cancellationToken);
        }

        return new Step.Failed(PipelineStage.Extract, upload.ToString());
    }

    private async Task<Step> ExtractAsync(UploadEvent.Arrived arrived, CancellationToken cancellationToken)
    {
        var upload = arrived.Upload;
        if (!arrived.IsAgain && await _ledger.RecordOfAsync(upload, cancellationToken) is { } record)
        {
            return await RepeatAsync(upload, record, cancellationToken);
        }

        if (await FindAsync(upload, cancellationToken) is not { } item)
        {
            return Gone(upload);
        }

        if (item.Length > Upload.MostBytes)
        {
            return await RefuseAsync(item, [Findings.TooLarge(Upload.MostBytes)], cancellationToken);
        }

        return await _inbox.ReadAsync(item, cancellationToken) is { } content
            ? await ExtractAsync(item, content, cancellationToken)
            : Gone(upload);
    }

    private async Task<Step> ExtractAsync(InboxItem item, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var stages = await _stages.StagesAsync(cancellationToken);
        var upload = new Upload(item.Id.FileName, content, item.Id.AgencySlug, item.Arrived);
        var result = await stages.Extraction.RunAsync(upload, cancellationToken);
        if (!result.IsSuccess(out var extracted))
        {
            return await RefuseAsync(item, result.Diagnostics, cancellationToken);
        }

        await _ledger.ExtractedAsync(item, extracted, cancellationToken);
        return new Step.Onward(new(item.Id, extracted.Revision));
    }

    private async Task<Step> RefuseAsync(InboxItem item, IReadOnlyList<Diagnostic> why, CancellationToken cancellationToken)
    {
        await _ledger.RefusedAsync(item, why, cancellationToken);
        return new Step.Refused(item.Id, why);
    }

    /// <summary>The message that follows may have been lost with the worker that should have sent it: it is sent again while the work is open.</summary>
    private async Task<Step> RepeatAsync(UploadId upload, UploadRecord record, CancellationToken cancellationToken) =>
        record.Revision is { } revision && await _ledger.UnfinishedAsync(revision, cancellationToken) is { Next: PipelineStage.Translate }
            ? new Step.Onward(new(upload, revision))
            : new Step.Dropped(upload.ToString(), "it was dealt with before");

    private async Task<InboxItem?> FindAsync(UploadId upload, CancellationToken cancellationToken) =>
        await _inbox.FindAsync(upload.Path, cancellationToken) is { } item && item.Id == upload ? item : null;

    private static Step.Dropped Gone(UploadId upload) => new(upload.ToString(), "it was replaced or removed since; a replacement has its own event");
}
