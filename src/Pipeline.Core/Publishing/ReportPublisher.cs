using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
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

    /// <summary>Puts the stages together over a work store and a site; without an engine, what lexicon and memory do not know stays pending.</summary>
    public static ReportPublisher Over(IBlobStore work, IBlobStore site, AgencyRegistry registry, TranslationMemory memory, TimeProvider time, MachineTranslation? machine = null) =>
        new(Stages.Over(work, site, registry, memory, machine, scans: null, time));

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

    private static PublishOutcome Outcome(Publication published, TranslationOutcome translated, IReadOnlyList<Diagnostic> found) => published.Standing is PublicationStanding.New
        ? new Published(published.Entry, [.. found, .. translated.Diagnostics, .. published.Remarks]) { Translation = translated }
        : new Unchanged(published.Entry, [.. found, .. published.Remarks]);
}
