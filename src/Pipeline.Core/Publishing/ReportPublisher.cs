using Pipeline.Core.Model;
using Pipeline.Core.Review;
using Pipeline.Core.Storage;
using Pipeline.Core.Translation;
using Pipeline.Core.Translation.Engines;

namespace Pipeline.Core.Publishing;

/// <summary>
/// The main path, for a person at a desk: an upload goes through all four stages in one process. In the cloud each
/// stage runs on its own, started by a message; what they hand to each other is the same.
/// </summary>
public sealed class ReportPublisher
{
    private readonly Stages _stages;

    private ReportPublisher(Stages stages) => _stages = stages;

    /// <summary>Puts the stages together over a work store and a site; without an engine, what nobody has translated stays pending.</summary>
    public static ReportPublisher Over(IBlobStore work, IBlobStore site, Knowledge knowledge, MachineTranslation? machine, TimeProvider time) =>
        new(Stages.Over(work, site, knowledge, machine, scans: null, time));

    /// <summary>Publishes an upload. A rejected one changes nothing that was published.</summary>
    public async Task<PublishOutcome> PublishAsync(Upload upload, IProgress<PipelineStage>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(PipelineStage.Extract);
        var extracted = await _stages.Extraction.RunAsync(upload, cancellationToken);
        if (!extracted.IsSuccess(out var extraction))
        {
            return new Rejected(extracted.Diagnostics);
        }

        var revision = extraction.Revision;

        progress?.Report(PipelineStage.Translate);
        var translated = await _stages.Translation.RunAsync(revision, cancellationToken);

        progress?.Report(PipelineStage.Publish);
        var published = await _stages.Publication.RunAsync(revision, cancellationToken);

        progress?.Report(PipelineStage.Archive);
        await _stages.Archive.RunAsync(revision.Report, cancellationToken);
        return Outcome(published, translated, extracted.Diagnostics);
    }

    /// <summary>Brings what is made for many reports at once up to all that was published: lists, feeds, sitemaps, data, search. Once, after the last of them.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) => _stages.Archive.CompleteAsync("desk", cancellationToken);

    /// <summary>Takes in a translation a person sent back, and publishes again what it changes.</summary>
    /// <param name="review">The file.</param>
    /// <param name="at">When it came back.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<ImportedReview>> ImportReviewAsync(ReadOnlyMemory<byte> review, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var result = await _stages.Review.RunAsync(review, agency: null, at, cancellationToken);
        foreach (var revision in result.IsSuccess(out var imported) ? imported.Concerned : [])
        {
            await RepublishAsync(revision, cancellationToken);
        }

        await CompleteAsync(cancellationToken);
        return result;
    }

    /// <summary>A report as it would be published now; nothing is published.</summary>
    public async Task<Result<TranslatedReport>> TranslateAsync(Upload upload, CancellationToken cancellationToken)
    {
        var extracted = await _stages.Extraction.ReadAsync(upload, cancellationToken);
        if (!extracted.IsSuccess(out var extraction))
        {
            return Result.Failure<TranslatedReport>(extracted.Diagnostics);
        }

        return Result.Success(await _stages.Translation.TranslateAsync(extraction.Revision, extraction.Report, cancellationToken));
    }

    /// <summary>What a reviewer of the report is given: the lexicon's terms, and approved translations of similar sentences.</summary>
    public Task<ReviewAids> AidsAsync(BilingualReport report, CancellationToken cancellationToken) => _stages.Translation.AidsAsync(report, cancellationToken);

    /// <summary>A published report as readers see it now; null where they see none.</summary>
    public Task<BilingualReport?> CurrentAsync(ReportId report, CancellationToken cancellationToken) => _stages.Review.CurrentAsync(report, cancellationToken);

    /// <summary>Translates a published revision again, by what is known now. Its report is read from the site's own copy of the upload where the work store has lost it.</summary>
    private async Task RepublishAsync(Revision revision, CancellationToken cancellationToken)
    {
        if (await _stages.Restoration.RunAsync(revision, cancellationToken))
        {
            await _stages.Translation.RunAsync(revision, cancellationToken);
            await _stages.Publication.RunAsync(revision, cancellationToken);
            await _stages.Archive.RunAsync(revision.Report, cancellationToken);
        }
    }

    private static PublishOutcome Outcome(Publication published, TranslationOutcome translated, IReadOnlyList<Diagnostic> found) => published.Standing is PublicationStanding.New
        ? new Published(published.Entry, [.. found, .. translated.Diagnostics, .. published.Remarks]) { Translation = translated }
        : new Unchanged(published.Entry, [.. found, .. published.Remarks]);
}
