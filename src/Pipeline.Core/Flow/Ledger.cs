using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>
/// Writes down how far every upload came: for the pipeline (records, state, unfinished work), for operators (state) and for
/// agencies (receipts). What is unfinished is written first and crossed out last, so that a stage killed at any line is found.
/// </summary>
/// <param name="work">The work container.</param>
/// <param name="receipts">The receipts.</param>
/// <param name="time">The clock.</param>
/// <param name="patience">How long a stage may take before it is started again.</param>
internal sealed class Ledger(IBlobStore work, Receipts receipts, TimeProvider time, TimeSpan patience)
{
    /// <summary>What became of an upload; null when that is not known yet.</summary>
    public Task<UploadRecord?> RecordOfAsync(UploadId upload, CancellationToken cancellationToken) =>
        work.FindAsync(WorkPath.Upload(upload), StoredJson.UploadRecord, cancellationToken);

    /// <summary>The stage an upload's revision still has before it, if any.</summary>
    public Task<UnfinishedWork?> UnfinishedAsync(UploadId upload, Revision revision, CancellationToken cancellationToken) =>
        work.FindAsync(WorkPath.Unfinished(upload, revision), StoredJson.UnfinishedWork, cancellationToken);

    /// <summary>An upload holds no report that can be published.</summary>
    public async Task RefusedAsync(InboxItem item, IReadOnlyList<Diagnostic> why, CancellationToken cancellationToken)
    {
        await receipts.OpenAsync(ReceiptOf(item, ReceiptStatus.Rejected, why), cancellationToken);
        await PutAsync(WorkPath.Upload(item.Id), new(null), StoredJson.UploadRecord, cancellationToken);
    }

    /// <summary>A report was extracted.</summary>
    public async Task ExtractedAsync(InboxItem item, Extraction extracted, CancellationToken cancellationToken)
    {
        var message = new StageMessage(item.Id, extracted.Revision);
        await ExpectAsync(message, PipelineStage.Translate, cancellationToken);
        await PassAsync(message, PipelineStage.Extract, null, cancellationToken);
        await receipts.OpenAsync(
            ReceiptOf(item, ReceiptStatus.InProgress, extracted.Report.Diagnostics) with { Summary = ReceiptSummary.Of(extracted.Revision, extracted.Report) },
            cancellationToken);
        await PutAsync(WorkPath.Upload(message.Upload), new(message.Revision), StoredJson.UploadRecord, cancellationToken);
    }

    /// <summary>A revision was translated, wholly or, when the engine was away, in part.</summary>
    public async Task TranslatedAsync(StageMessage message, TranslationOutcome translation, CancellationToken cancellationToken)
    {
        await ExpectAsync(message, PipelineStage.Publish, cancellationToken);
        await ResumeAsync(message, translation.ResumeAt, cancellationToken);
        var pending = translation.Counts.Pending;
        await PassAsync(message, PipelineStage.Translate, pending > 0 ? $"{pending} of {translation.Counts.Total} segments pending" : null, cancellationToken);
        await receipts.UpdateAsync(
            message.Upload,
            receipt => receipt.With(Stage(PipelineStage.Translate, translation.Diagnostics)) with { Counts = translation.Counts },
            cancellationToken);
    }

    /// <summary>A revision was published, and is still to be listed; or it is not shown, and that was all.</summary>
    public async Task PublishedAsync(StageMessage message, Publication publication, CancellationToken cancellationToken)
    {
        if (publication.IsShown)
        {
            await ExpectAsync(message, PipelineStage.Archive, cancellationToken);
        }

        var first = await PassAsync(message, PipelineStage.Publish, publication.IsShown ? null : "not shown", cancellationToken);
        var findings = publication.Standing is PublicationStanding.Unchanged && first == message.Upload ? [] : publication.Remarks;
        await receipts.UpdateAsync(
            message.Upload,
            receipt => receipt.With(Stage(PipelineStage.Publish, findings)) with
            {
                Status = publication.IsShown ? receipt.Status : ReceiptStatus.NotShown,
                Page = publication.IsShown ? SitePath.Report(message.Revision.Report).Value : null,
            },
            cancellationToken);
        if (!publication.IsShown)
        {
            await CloseAsync(message, cancellationToken);
        }
    }

    /// <summary>The archive lists the report as its newest entry says: the last stage is done.</summary>
    public async Task ArchivedAsync(StageMessage message, CatalogueEntry newest, CancellationToken cancellationToken)
    {
        var isShown = newest.Revision == message.Revision.Hash && !newest.IsWithdrawn;
        await PassAsync(message, PipelineStage.Archive, null, cancellationToken);
        await receipts.UpdateAsync(
            message.Upload,
            receipt => receipt.With(Stage(PipelineStage.Archive, [])) with { Status = isShown ? ReceiptStatus.Published : ReceiptStatus.NotShown },
            cancellationToken);
        if (await UnfinishedAsync(message.Upload, message.Revision, cancellationToken) is { Next: PipelineStage.Archive })
        {
            await work.DeleteAsync(WorkPath.Unfinished(message.Upload, message.Revision), cancellationToken);
        }
    }

    /// <summary>
    /// A stage was given up. What is public stays so, and its receipt too. A revision that lacks only its place in the lists
    /// gets it at the next reconciliation; anything else waits for a person.
    /// </summary>
    public async Task FailedAsync(StageMessage message, PipelineStage stage, CancellationToken cancellationToken)
    {
        await work.UpdateAsync(
            WorkPath.State(message.Revision.Report),
            StoredJson.ReportState,
            state => (state ?? new()).With(message.Revision.Hash, revision => revision with { Failed = new(stage, time.GetUtcNow()) }),
            cancellationToken);
        await receipts.UpdateAsync(
            message.Upload,
            receipt => receipt.Status is ReceiptStatus.Published ? receipt : receipt.With(Stage(stage, [Findings.GivenUp()])) with { Status = ReceiptStatus.Failed },
            cancellationToken);
        if (stage is not PipelineStage.Archive)
        {
            await work.DeleteAsync(WorkPath.Unfinished(message.Upload, message.Revision), cancellationToken);
        }
    }

    /// <summary>The first stage was given up before it could tell which report the upload holds.</summary>
    public async Task FailedAsync(InboxItem item, CancellationToken cancellationToken)
    {
        await receipts.OpenAsync(ReceiptOf(item, ReceiptStatus.Failed, [Findings.GivenUp()]), cancellationToken);
        await PutAsync(WorkPath.Upload(item.Id), new(null), StoredJson.UploadRecord, cancellationToken);
    }

    private Receipt ReceiptOf(InboxItem item, ReceiptStatus status, IReadOnlyList<Diagnostic> found) => new()
    {
        Upload = item.Id,
        Arrived = item.Arrived,
        Status = status,
        Stages = [Stage(PipelineStage.Extract, found)],
    };

    private ReceiptStage Stage(PipelineStage stage, IReadOnlyList<Diagnostic> found) => new(stage, time.GetUtcNow(), found);

    private Task ExpectAsync(StageMessage message, PipelineStage next, CancellationToken cancellationToken) =>
        PutAsync(WorkPath.Unfinished(message.Upload, message.Revision), new(message.Upload, message.Revision, next, time.GetUtcNow() + patience), StoredJson.UnfinishedWork, cancellationToken);

    private Task ResumeAsync(StageMessage message, DateTimeOffset? at, CancellationToken cancellationToken) => at is { } notBefore
        ? PutAsync(WorkPath.Resumption(message.Revision), new(message.Upload, message.Revision, PipelineStage.Translate, notBefore), StoredJson.UnfinishedWork, cancellationToken)
        : work.DeleteAsync(WorkPath.Resumption(message.Revision), cancellationToken);

    private async Task CloseAsync(StageMessage message, CancellationToken cancellationToken)
    {
        await work.DeleteAsync(WorkPath.Resumption(message.Revision), cancellationToken);
        await work.DeleteAsync(WorkPath.Unfinished(message.Upload, message.Revision), cancellationToken);
    }

    /// <summary>Writes a stage into the report's state; gives the upload that first brought the revision.</summary>
    private async Task<UploadId> PassAsync(StageMessage message, PipelineStage stage, string? note, CancellationToken cancellationToken)
    {
        var state = await work.UpdateAsync(
            WorkPath.State(message.Revision.Report),
            StoredJson.ReportState,
            state => (state ?? new()).With(
                message.Revision.Hash,
                revision => (revision with { Upload = revision.Upload ?? message.Upload }).Passed(new(stage, time.GetUtcNow(), note))),
            cancellationToken);
        return state.Find(message.Revision.Hash)?.Upload ?? message.Upload;
    }

    private Task PutAsync<T>(string path, T value, JsonTypeInfo<T> form, CancellationToken cancellationToken) =>
        work.PutAsync(path, StoredJson.Write(value, form), cancellationToken);
}
