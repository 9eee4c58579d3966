using System.Diagnostics;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Review;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>
/// Takes in translations people send back: what they decided goes into the agency's memory, and every report it changes is
/// translated and published again. May be killed at any line and run again, like every stage.
/// </summary>
public sealed class ReviewFlow
{
    private readonly FlowStores _stores;
    private readonly StageSource _stages;
    private readonly WorkState _state;
    private readonly Receipts _receipts;
    private readonly TimeProvider _time;

    /// <summary>Puts the flow together.</summary>
    /// <param name="stores">The stores it works on.</param>
    /// <param name="stages">The stages.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="time">The clock.</param>
    public ReviewFlow(FlowStores stores, StageSource stages, FlowOptions options, TimeProvider time)
    {
        (_stores, _stages, _time) = (stores, stages, time);
        _state = new(stores.Work, time, options.Patience);
        _receipts = new(stores.Receipts, options.Site);
    }

    /// <summary>Events of queue <c>review</c> → the agency's memory, and messages for what is to be translated again.</summary>
    public async Task<(IReadOnlyList<Step> Steps, Outbox Outbox)> ImportAsync(string message, CancellationToken cancellationToken)
    {
        var (steps, outbox) = (new List<Step>(), new Outbox());
        foreach (var received in UploadEvents.Read(message, ContainerNames.Reviews))
        {
            steps.Add(received switch
            {
                UploadEvent.Arrived arrived => await ImportAsync(arrived, outbox, cancellationToken),
                UploadEvent.Irrelevant other => new Step.Ignored(other.About, other.Why),
                _ => throw new UnreachableException(),
            });
        }

        return (steps, outbox);
    }

    /// <summary>A message that failed again and again → a receipt that says so.</summary>
    public async Task<IReadOnlyList<Step>> GiveUpAsync(string message, CancellationToken cancellationToken)
    {
        var steps = new List<Step>();
        foreach (var arrived in UploadEvents.Read(message, ContainerNames.Reviews).OfType<UploadEvent.Arrived>())
        {
            if (!await _state.IsReviewedAsync(arrived.Upload, cancellationToken) && await FindAsync(arrived.Upload, cancellationToken) is { } item)
            {
                await SettleAsync(item, ReceiptStatus.Failed, [Findings.GivenUp()], null, cancellationToken);
            }

            steps.Add(new Step.Failed(PipelineStage.Review, arrived.Upload.ToString()));
        }

        return steps;
    }

    private async Task<Step> ImportAsync(UploadEvent.Arrived arrived, Outbox outbox, CancellationToken cancellationToken)
    {
        var upload = arrived.Upload;
        if (!arrived.IsAgain && await _state.IsReviewedAsync(upload, cancellationToken))
        {
            return new Step.Dropped(upload.ToString(), "it was dealt with before");
        }

        if (await FindAsync(upload, cancellationToken) is not { } item)
        {
            return Gone(upload);
        }

        if (item.Length is 0 or > ReviewFile.MostBytes)
        {
            return await RefuseAsync(item, [item.Length == 0 ? Findings.Empty() : Findings.ReviewTooLarge(ReviewFile.MostBytes)], cancellationToken);
        }

        return await _stores.Reviews.ReadAsync(item, cancellationToken) is { } content ? await ImportAsync(item, content, outbox, cancellationToken) : Gone(upload);
    }

    private async Task<Step> ImportAsync(InboxItem item, ReadOnlyMemory<byte> content, Outbox outbox, CancellationToken cancellationToken)
    {
        var stages = await _stages.StagesAsync(cancellationToken);
        var result = await stages.Review.RunAsync(content, item.Id.AgencySlug, item.Arrived, cancellationToken);
        if (!result.IsSuccess(out var imported))
        {
            return await RefuseAsync(item, result.Diagnostics, cancellationToken);
        }

        var (again, left) = (new List<Revision>(), new List<Diagnostic>());
        foreach (var revision in imported.Concerned)
        {
            if (await TranslateAgainAsync(stages, revision, outbox, cancellationToken))
            {
                again.Add(revision);
            }
            else
            {
                left.Add(Findings.ReviewNotRepublished(revision.Report));
            }
        }

        await SettleAsync(item, ReceiptStatus.Imported, [.. imported.Outcome.Diagnostics, .. left], ReviewReport.Summary(imported.Report, imported.Outcome, again), cancellationToken);
        return new Step.Imported(item.Id, imported.Report, imported.Outcome.Applied.Count, again.Count);
    }

    /// <summary>Marks the revision as unfinished before its message is sent, so that a lost one is sent again; false for one that nothing is left of.</summary>
    private async Task<bool> TranslateAgainAsync(Stages stages, Revision revision, Outbox outbox, CancellationToken cancellationToken)
    {
        var state = await _stores.Work.FindAsync(WorkPath.State(revision.Report), StoredJson.ReportState, cancellationToken);
        if (state?.Find(revision.Hash)?.Upload is not { } upload || !await stages.Restoration.RunAsync(revision, cancellationToken))
        {
            return false;
        }

        var message = new StageMessage(upload, revision);
        await _state.ExpectAsync(message, PipelineStage.Translate, cancellationToken);
        outbox.Add(PipelineStage.Translate, message);
        return true;
    }

    private async Task<Step> RefuseAsync(InboxItem item, IReadOnlyList<Diagnostic> why, CancellationToken cancellationToken)
    {
        await SettleAsync(item, ReceiptStatus.Rejected, why, null, cancellationToken);
        return new Step.Refused(item.Id, why);
    }

    private async Task SettleAsync(InboxItem item, ReceiptStatus status, IReadOnlyList<Diagnostic> found, ReviewSummary? review, CancellationToken cancellationToken)
    {
        await _receipts.OpenAsync(
            new() { Upload = item.Id, Arrived = item.Arrived, Status = status, Review = review, IsOfReview = true, Stages = [new(PipelineStage.Review, _time.GetUtcNow(), found)] },
            cancellationToken);
        await _state.RecordReviewAsync(item.Id, cancellationToken);
    }

    private async Task<InboxItem?> FindAsync(UploadId upload, CancellationToken cancellationToken) =>
        await _stores.Reviews.FindAsync(upload.Path, cancellationToken) is { } item && item.Id == upload ? item : null;

    private static Step.Dropped Gone(UploadId upload) => new(upload.ToString(), "it was replaced or removed since; a replacement has its own event");
}
