using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary><c>bilingual.json</c> → data, pages and, last of all, the entry: whoever sees the entry can open every link.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">Says when something is published or withdrawn.</param>
internal sealed class PublicationStage(IBlobStore work, IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);
    private readonly ReportFolder _folder = new(work, site, imprint);
    private readonly NeighbouringYears _neighbours = new(work, site);

    /// <summary>
    /// Publishes a translated revision: as the current one, or not at all when it is already published as it is, has been
    /// superseded or withdrawn since, or was overtaken by a later upload. Another worker, or one that was stopped, may have
    /// written to the same addresses: in the end they hold what the entries say.
    /// </summary>
    public async Task<Publication> RunAsync(Revision revision, CancellationToken cancellationToken)
    {
        var translated = await _sources.TranslatedAsync(revision, cancellationToken) ?? throw new InvalidDataException($"'{revision}' is not translated yet.");
        var publication = await PublishAsync(revision, translated, cancellationToken);
        await _folder.SettleAroundAsync(revision, cancellationToken);
        await _folder.SettleYearAfterAsync(revision.Report, cancellationToken);
        return publication.IsShown
            ? publication with { AcrossYears = await _neighbours.CheckAsync(translated.Bilingual.Report, cancellationToken) }
            : publication;
    }

    /// <summary>
    /// Undoes a withdrawal: publishes the revision that was withdrawn, in its newest translation. A report that is not withdrawn stays as it is; so do
    /// the files of one that has no entry, which may be about to get its first.
    /// </summary>
    public async Task<Result<CatalogueEntry>> RepublishAsync(ReportId report, CancellationToken cancellationToken)
    {
        var history = await _log.HistoryAsync(report, cancellationToken);
        while (history.Newest is { IsWithdrawn: true } withdrawn)
        {
            if (await _sources.TranslatedAsync(new(report, withdrawn.Revision), cancellationToken) is not { } translated)
            {
                return Result.Failure<CatalogueEntry>(Findings.NotKept(report, withdrawn.Revision));
            }

            var entry = EntryOf(translated, history);
            history = await TryPublishAsync(translated, history, entry, cancellationToken)
                ? history.With(entry)
                : await _log.HistoryAsync(report, cancellationToken);
        }

        if (history.Newest is not { } newest)
        {
            return Result.Failure<CatalogueEntry>(Findings.UnknownReport(report));
        }

        await _folder.SettleAsync(report, cancellationToken);
        await _folder.SettleYearAfterAsync(report, cancellationToken);
        return Result.Success(newest);
    }

    private async Task<Publication> PublishAsync(Revision revision, RevisionSource translated, CancellationToken cancellationToken)
    {
        while (true)
        {
            var history = await _log.HistoryAsync(revision.Report, cancellationToken);
            if (await StandingAsync(revision, translated, history, cancellationToken) is { } standing)
            {
                return standing;
            }

            var entry = EntryOf(translated, history);
            if (await SupersedeAsync(history, entry, cancellationToken) && await TryPublishAsync(translated, history, entry, cancellationToken))
            {
                return new(entry, PublicationStanding.New);
            }
        }
    }

    /// <summary>Where the revision stands already; null when it is still to be published.</summary>
    private async Task<Publication?> StandingAsync(Revision revision, RevisionSource translated, ReportHistory history, CancellationToken cancellationToken)
    {
        if (history.Find(revision.Hash) is { } there)
        {
            return !history.IsVisible(revision.Hash) ? new(there, PublicationStanding.Withdrawn)
                : there != history.Current ? new(there, PublicationStanding.Superseded)
                : there.Data == Revision.HashOf(translated.Data.Span) ? new(there, PublicationStanding.Unchanged)
                : null;
        }

        var state = await work.FindAsync(WorkPath.State(revision.Report), StoredJson.ReportState, cancellationToken);
        return history.Newest is not { } newest || state is null ? null
            : newest.IsWithdrawn && state.IsBarred(revision.Hash) ? new(newest, PublicationStanding.Barred)
            : state.IsOvertaken(revision.Hash, by: history.Revisions.Select(entry => entry.Revision)) ? new(newest, PublicationStanding.Overtaken)
            : null;
    }

    /// <summary>
    /// Gives the revision that was current until now its own address, marked as superseded, before its pages are replaced.
    /// Where a stopped run had begun to replace its translation, that is finished instead, and the answer is false.
    /// </summary>
    private async Task<bool> SupersedeAsync(ReportHistory history, CatalogueEntry successor, CancellationToken cancellationToken)
    {
        if (history.Current is not { } current || current.Revision == successor.Revision)
        {
            return true;
        }

        if (await _sources.FindAsync(current, cancellationToken) is { } superseded)
        {
            await _folder.SetAsideAsync(superseded, history.With(successor), cancellationToken);
            return true;
        }

        // Where nothing of it is left either, it can be shown no more; that must not keep its successor from the public.
        var begun = await _sources.TranslatedAsync(new(current.Report, current.Revision), cancellationToken);
        if (begun is not null)
        {
            await TryPublishAsync(begun, history, EntryOf(begun, history), cancellationToken);
        }

        return begun is null;
    }

    /// <summary>Writes everything, the entry last; false when another worker has claimed the entry's place meanwhile.</summary>
    private async Task<bool> TryPublishAsync(RevisionSource source, ReportHistory history, CatalogueEntry entry, CancellationToken cancellationToken)
    {
        await _folder.WriteAsync(source, history.With(entry), cancellationToken);
        return await _log.TryAppendAsync(entry, cancellationToken);
    }

    private CatalogueEntry EntryOf(RevisionSource source, ReportHistory history)
    {
        var bilingual = source.Bilingual;
        return new()
        {
            AgencySlug = bilingual.Report.AgencySlug,
            Year = bilingual.Report.Year,
            Ordinal = history.NextOrdinal,
            At = history.MomentOfNext(time.GetUtcNow()),
            Revision = bilingual.Revision,
            Data = Revision.HashOf(source.Data.Span),
            AgencyName = bilingual.AgencyName,
            Level = imprint.Registry.BySlug(bilingual.Report.AgencySlug)?.Level,
            Title = bilingual.Title,
            Language = bilingual.Report.Language,
            Generation = bilingual.Report.Generation,
            PublicationDate = bilingual.Report.PublicationDate,
            Counts = bilingual.Counts,
        };
    }
}
