using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>
/// Writes down what came of every stage: in the state for pipeline and operators, in the receipt for the agency. What is
/// unfinished is written first and crossed out last, so that a stage killed at any line is found.
/// </summary>
/// <param name="state">How far every upload came.</param>
/// <param name="receipts">The receipts.</param>
/// <param name="time">The clock.</param>
internal sealed class Ledger(WorkState state, Receipts receipts, TimeProvider time)
{
    /// <summary>An upload holds no report that can be published.</summary>
    public async Task RefusedAsync(InboxItem item, IReadOnlyList<Diagnostic> why, CancellationToken cancellationToken)
    {
        await receipts.OpenAsync(ReceiptOf(item, ReceiptStatus.Rejected, why), cancellationToken);
        await state.RecordAsync(item.Id, null, cancellationToken);
    }

    /// <summary>A report was extracted.</summary>
    public async Task ExtractedAsync(InboxItem item, Extraction extracted, CancellationToken cancellationToken)
    {
        var message = new StageMessage(item.Id, extracted.Revision);
        await state.ExpectAsync(message, PipelineStage.Translate, cancellationToken);
        await state.PassAsync(message, PipelineStage.Extract, null, cancellationToken);
        await receipts.OpenAsync(
            ReceiptOf(item, ReceiptStatus.InProgress, extracted.Report.Diagnostics) with { Summary = ReceiptSummary.Of(extracted.Revision, extracted.Report) },
            cancellationToken);
        await state.RecordAsync(item.Id, extracted.Revision, cancellationToken);
    }

    /// <summary>A revision was translated, wholly or, when the engine was away, in part.</summary>
    public async Task TranslatedAsync(StageMessage message, TranslationOutcome translation, CancellationToken cancellationToken)
    {
        await state.ExpectAsync(message, PipelineStage.Publish, cancellationToken);
        await state.ResumeAsync(message, translation.ResumeAt, cancellationToken);
        var counts = translation.Counts;
        await state.PassAsync(message, PipelineStage.Translate, counts.Pending > 0 ? $"{counts.Pending} of {counts.Total} segments pending" : null, cancellationToken);
        await UpdateAsync(message, PipelineStage.Translate, translation.Diagnostics, receipt => receipt with { Counts = counts }, cancellationToken);
    }

    /// <summary>A revision was published, and is still to be listed; or it is not shown, and that was all.</summary>
    public async Task PublishedAsync(StageMessage message, Publication publication, CancellationToken cancellationToken)
    {
        if (!publication.IsShown)
        {
            await NotShownAsync(message, publication, cancellationToken);
            return;
        }

        await state.ExpectAsync(message, PipelineStage.Archive, cancellationToken);
        var first = await state.PassAsync(message, PipelineStage.Publish, null, cancellationToken);
        var isRepeat = publication.Standing is PublicationStanding.Unchanged && first == message.Upload;
        await UpdateAsync(
            message,
            PipelineStage.Publish,
            isRepeat ? publication.AcrossYears : publication.Remarks,
            receipt => receipt with { Page = SitePath.Report(message.Revision.Report).Value },
            cancellationToken);
    }

    /// <summary>The archive lists the report as its newest entry says: the last stage is done.</summary>
    public async Task ArchivedAsync(StageMessage message, CatalogueEntry newest, CancellationToken cancellationToken)
    {
        var status = newest.Revision == message.Revision.Hash && !newest.IsWithdrawn ? ReceiptStatus.Published : ReceiptStatus.NotShown;
        await state.PassAsync(message, PipelineStage.Archive, null, cancellationToken);
        await UpdateAsync(message, PipelineStage.Archive, [], receipt => receipt with { Status = status }, cancellationToken);
        if (await state.UnfinishedAsync(message, cancellationToken) is { Next: PipelineStage.Archive })
        {
            await state.FinishAsync(message, cancellationToken);
        }
    }

    /// <summary>
    /// A stage was given up. What is public stays so, and its receipt too. A revision that lacks only its place in the lists
    /// gets it at the next reconciliation, which also takes back what an unfinished publication has written; anything else waits for a person.
    /// </summary>
    public async Task FailedAsync(StageMessage message, PipelineStage stage, CancellationToken cancellationToken)
    {
        if (stage is not PipelineStage.Archive)
        {
            await state.AbandonAsync(message, cancellationToken);
        }

        await state.FailAsync(message, stage, cancellationToken);
        await receipts.UpdateAsync(
            message.Upload,
            receipt => receipt.Status is ReceiptStatus.Published ? receipt : receipt.With(Stage(stage, [Findings.GivenUp()])) with { Status = ReceiptStatus.Failed },
            cancellationToken);
        if (stage is not PipelineStage.Archive)
        {
            await state.FinishAsync(message, cancellationToken);
        }
    }

    /// <summary>The first stage was given up before it could tell which report the upload holds.</summary>
    public async Task FailedAsync(InboxItem item, CancellationToken cancellationToken)
    {
        await receipts.OpenAsync(ReceiptOf(item, ReceiptStatus.Failed, [Findings.GivenUp()]), cancellationToken);
        await state.RecordAsync(item.Id, null, cancellationToken);
    }

    private async Task NotShownAsync(StageMessage message, Publication publication, CancellationToken cancellationToken)
    {
        await state.PassAsync(message, PipelineStage.Publish, "not shown", cancellationToken);
        await UpdateAsync(message, PipelineStage.Publish, publication.Remarks, receipt => receipt with { Status = ReceiptStatus.NotShown, Page = null }, cancellationToken);
        await state.ResumeAsync(message, null, cancellationToken);
        await state.FinishAsync(message, cancellationToken);
    }

    private Task UpdateAsync(StageMessage message, PipelineStage stage, IReadOnlyList<Diagnostic> found, Func<Receipt, Receipt> change, CancellationToken cancellationToken) =>
        receipts.UpdateAsync(message.Upload, receipt => change(receipt.With(Stage(stage, found))), cancellationToken);

    private Receipt ReceiptOf(InboxItem item, ReceiptStatus status, IReadOnlyList<Diagnostic> found) => new()
    {
        Upload = item.Id,
        Arrived = item.Arrived,
        Status = status,
        Stages = [Stage(PipelineStage.Extract, found)],
    };

    private ReceiptStage Stage(PipelineStage stage, IReadOnlyList<Diagnostic> found) => new(stage, time.GetUtcNow(), found);
}
