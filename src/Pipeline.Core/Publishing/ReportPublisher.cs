using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
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

    /// <summary>Puts the stages together over a work store and a site.</summary>
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
        await _stages.Translation.RunAsync(revision, cancellationToken);

        progress?.Report(PipelineStage.Publish);
        var published = await _stages.Publication.RunAsync(revision, cancellationToken);

        progress?.Report(PipelineStage.Archive);
        await _stages.Archive.RunAsync(revision.Report, cancellationToken);
        return Outcome(published, extracted.Diagnostics);
    }

    private static PublishOutcome Outcome(Publication published, IReadOnlyList<Diagnostic> found)
    {
        var (entry, counts) = (published.Entry, published.Entry.Counts);
        IReadOnlyList<Diagnostic> pending = counts.Pending > 0 ? [Findings.Pending(counts.Pending, counts.Total)] : [];
        return published.Standing is PublicationStanding.New
            ? new Published(entry, [.. found, .. pending, .. published.Remarks])
            : new Unchanged(entry, [.. found, .. published.Remarks]);
    }
}
