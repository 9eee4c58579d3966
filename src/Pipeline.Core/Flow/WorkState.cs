using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>How far every upload came, as the pipeline and its operators need it: records, state, and marks of what is unfinished.</summary>
/// <param name="work">The work container.</param>
/// <param name="time">The clock.</param>
/// <param name="patience">How long a stage may take before it is started again.</param>
internal sealed class WorkState(IBlobStore work, TimeProvider time, TimeSpan patience)
{
    /// <summary>What became of an upload; null when that is not known yet.</summary>
    public Task<UploadRecord?> RecordOfAsync(UploadId upload, CancellationToken cancellationToken) =>
        work.FindAsync(WorkPath.Upload(upload), StoredJson.UploadRecord, cancellationToken);

    /// <summary>Writes down what became of an upload.</summary>
    public Task RecordAsync(UploadId upload, Revision? revision, CancellationToken cancellationToken) =>
        PutAsync(WorkPath.Upload(upload), new(revision), StoredJson.UploadRecord, cancellationToken);

    /// <summary>True for a reviewed translation that was dealt with.</summary>
    public async Task<bool> IsReviewedAsync(UploadId review, CancellationToken cancellationToken) =>
        await work.FindAsync(WorkPath.Review(review), StoredJson.UploadRecord, cancellationToken) is not null;

    /// <summary>Writes down that a reviewed translation was dealt with.</summary>
    public Task RecordReviewAsync(UploadId review, CancellationToken cancellationToken) =>
        PutAsync(WorkPath.Review(review), new(null), StoredJson.UploadRecord, cancellationToken);

    /// <summary>The stage an upload's revision still has before it, if any.</summary>
    public Task<UnfinishedWork?> UnfinishedAsync(StageMessage message, CancellationToken cancellationToken) =>
        work.FindAsync(WorkPath.Unfinished(message.Upload, message.Revision), StoredJson.UnfinishedWork, cancellationToken);

    /// <summary>Marks the stage that comes next, before its message is sent.</summary>
    public Task ExpectAsync(StageMessage message, PipelineStage next, CancellationToken cancellationToken) =>
        MarkAsync(WorkPath.Unfinished(message.Upload, message.Revision), message, next, time.GetUtcNow() + patience, cancellationToken);

    /// <summary>Crosses out the mark: nothing starts a stage for this upload any more.</summary>
    public Task FinishAsync(StageMessage message, CancellationToken cancellationToken) =>
        work.DeleteAsync(WorkPath.Unfinished(message.Upload, message.Revision), cancellationToken);

    /// <summary>Marks that a stage was given up. What it may have written is looked after when nobody can be at it any more.</summary>
    public Task AbandonAsync(StageMessage message, CancellationToken cancellationToken) =>
        MarkAsync(WorkPath.Abandoned(message.Upload, message.Revision), message, PipelineStage.Publish, time.GetUtcNow() + patience, cancellationToken);

    /// <summary>Marks when to go on with a translation; null when it is complete, or as complete as it gets by itself.</summary>
    public Task ResumeAsync(StageMessage message, DateTimeOffset? at, CancellationToken cancellationToken) => at is { } notBefore
        ? MarkAsync(WorkPath.Resumption(message.Revision), message, PipelineStage.Translate, notBefore, cancellationToken)
        : work.DeleteAsync(WorkPath.Resumption(message.Revision), cancellationToken);

    /// <summary>Writes a stage into the report's state; gives the upload that first brought the revision.</summary>
    public async Task<UploadId> PassAsync(StageMessage message, PipelineStage stage, string? note, CancellationToken cancellationToken)
    {
        var state = await ChangeAsync(
            message.Revision,
            revision => (revision with { Upload = revision.Upload ?? message.Upload }).Passed(new(stage, time.GetUtcNow(), note)),
            cancellationToken);
        return state.Find(message.Revision.Hash)?.Upload ?? message.Upload;
    }

    /// <summary>Writes into the report's state that a stage was given up.</summary>
    public Task FailAsync(StageMessage message, PipelineStage stage, CancellationToken cancellationToken) =>
        ChangeAsync(message.Revision, revision => revision with { Failed = new(stage, time.GetUtcNow()) }, cancellationToken);

    private Task<ReportState> ChangeAsync(Revision revision, Func<RevisionState, RevisionState> change, CancellationToken cancellationToken) =>
        work.UpdateAsync(WorkPath.State(revision.Report), StoredJson.ReportState, state => (state ?? new()).With(revision.Hash, change), cancellationToken);

    private Task MarkAsync(string path, StageMessage message, PipelineStage next, DateTimeOffset notBefore, CancellationToken cancellationToken) =>
        PutAsync(path, new(message.Upload, message.Revision, next, notBefore), StoredJson.UnfinishedWork, cancellationToken);

    private Task PutAsync<T>(string path, T value, JsonTypeInfo<T> form, CancellationToken cancellationToken) =>
        work.PutAsync(path, StoredJson.Write(value, form), cancellationToken);
}
