using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation;

namespace Pipeline.Core.Publishing;

/// <summary>
/// The main path, for a person at a desk: an upload goes through all four stages in one process. In the cloud each
/// stage runs on its own, started by a message; what they hand to each other is the same.
/// </summary>
/// <param name="extraction">Upload → report.</param>
/// <param name="translation">Report → bilingual report.</param>
/// <param name="publication">Bilingual report → pages and entry.</param>
/// <param name="archive">Entry → archive pages.</param>
public sealed class ReportPublisher(ExtractionStage extraction, TranslationStage translation, PublicationStage publication, ArchiveStage archive)
{
    /// <summary>Puts the stages together over a work store and a site.</summary>
    public static ReportPublisher Over(IBlobStore work, IBlobStore site, AgencyRegistry registry, TranslationMemory memory) => new(
        new ExtractionStage(new ReportExtractor(registry), work),
        new TranslationStage(new ReportTranslator(registry, memory), work),
        new PublicationStage(work, site, registry),
        new ArchiveStage(site, registry));

    /// <summary>Publishes an upload. A rejected one changes nothing that was published.</summary>
    public async Task<PublishOutcome> PublishAsync(Upload upload, IProgress<PipelineStage>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(PipelineStage.Extract);
        var extracted = await extraction.RunAsync(upload, cancellationToken);
        if (!extracted.IsSuccess(out var revision))
        {
            return new Rejected(extracted.Diagnostics);
        }

        progress?.Report(PipelineStage.Translate);
        await translation.RunAsync(revision, cancellationToken);

        progress?.Report(PipelineStage.Publish);
        var published = await publication.RunAsync(revision, cancellationToken);

        progress?.Report(PipelineStage.Archive);
        await archive.RunAsync(revision.Report, cancellationToken);
        return Outcome(published, extracted.Diagnostics);
    }

    private static PublishOutcome Outcome(Publication published, IReadOnlyList<Diagnostic> found)
    {
        var (entry, counts) = (published.Entry, published.Entry.Counts);
        IReadOnlyList<Diagnostic> pending = counts.Pending > 0 ? [Findings.Pending(counts.Pending, counts.Total)] : [];
        return published.Standing switch
        {
            PublicationStanding.New => new Published(entry, [.. found, .. pending]),
            PublicationStanding.Overtaken => new Unchanged(entry, [.. found, Findings.Overtaken(entry.Revision)]),
            PublicationStanding.Withdrawn => new Unchanged(entry, [.. found, Findings.WithdrawnSince(entry.Revision)]),
            var standing => new Unchanged(entry, [.. found, Findings.AlreadyPublished(entry.Revision, standing is PublicationStanding.Superseded)]),
        };
    }
}
