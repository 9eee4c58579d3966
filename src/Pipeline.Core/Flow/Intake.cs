using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Flow;

/// <summary>Takes uploads in: an upload's bytes are read only if it is still the one its event spoke of, and not larger than a report can be.</summary>
/// <param name="inbox">Where uploads lie.</param>
/// <param name="stages">The stages.</param>
/// <param name="state">What was done before.</param>
/// <param name="ledger">Where to write down what became of it.</param>
internal sealed class Intake(IInbox inbox, StageSource stages, WorkState state, Ledger ledger)
{
    /// <summary>An upload → a report, or why there is none.</summary>
    public async Task<Step> ExtractAsync(UploadEvent.Arrived arrived, CancellationToken cancellationToken)
    {
        var upload = arrived.Upload;
        if (!arrived.IsAgain && await state.RecordOfAsync(upload, cancellationToken) is { } record)
        {
            return await RepeatAsync(upload, record, cancellationToken);
        }

        if (await FindAsync(upload, cancellationToken) is not { } item)
        {
            return Gone(upload);
        }

        if (item.Length is 0 or > Upload.MostBytes)
        {
            return await RefuseAsync(item, [item.Length == 0 ? Findings.Empty() : Findings.TooLarge(Upload.MostBytes, item.Path)], cancellationToken);
        }

        return await inbox.ReadAsync(item, cancellationToken) is { } content
            ? await ExtractAsync(item, content, cancellationToken)
            : Gone(upload);
    }

    /// <summary>An upload that could not be dealt with, again and again → a receipt that says so.</summary>
    public async Task<Step> GiveUpAsync(UploadId upload, CancellationToken cancellationToken)
    {
        if (await state.RecordOfAsync(upload, cancellationToken) is null && await FindAsync(upload, cancellationToken) is { } item)
        {
            await ledger.FailedAsync(item, cancellationToken);
        }

        return new Step.Failed(PipelineStage.Extract, upload.ToString());
    }

    private async Task<Step> ExtractAsync(InboxItem item, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var current = await stages.StagesAsync(cancellationToken);
        var upload = new Upload(item.Id.FileName, content, item.Id.AgencySlug, item.Arrived);
        var result = await current.Extraction.RunAsync(upload, cancellationToken);
        if (!result.IsSuccess(out var extracted))
        {
            return await RefuseAsync(item, result.Diagnostics, cancellationToken);
        }

        await ledger.ExtractedAsync(item, extracted, cancellationToken);
        return new Step.Onward(new(item.Id, extracted.Revision));
    }

    private async Task<Step> RefuseAsync(InboxItem item, IReadOnlyList<Diagnostic> why, CancellationToken cancellationToken)
    {
        await ledger.RefusedAsync(item, why, cancellationToken);
        return new Step.Refused(item.Id, why);
    }

    /// <summary>The message that follows may have been lost with the worker that should have sent it: it is sent again while the work is open.</summary>
    private async Task<Step> RepeatAsync(UploadId upload, UploadRecord record, CancellationToken cancellationToken) =>
        record.Revision is { } revision && await state.UnfinishedAsync(new(upload, revision), cancellationToken) is { Next: PipelineStage.Translate }
            ? new Step.Onward(new(upload, revision))
            : new Step.Dropped(upload.ToString(), "it was dealt with before");

    private async Task<InboxItem?> FindAsync(UploadId upload, CancellationToken cancellationToken) =>
        await inbox.FindAsync(upload.Path, cancellationToken) is { } item && item.Id == upload ? item : null;

    private static Step.Dropped Gone(UploadId upload) => new(upload.ToString(), "it was replaced or removed since; a replacement has its own event");
}
