using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Quality;
using Pipeline.Core.Review;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;
using Pipeline.Core.Translation.Memory;

namespace Pipeline.Core.Publishing;

/// <summary>A reviewed file → the agency's memory, and the revisions to be translated again.</summary>
/// <param name="lexicon">The terms a translation is held to.</param>
/// <param name="work">Where the memories are kept.</param>
/// <param name="site">The published site.</param>
public sealed class ReviewStage(Lexicon lexicon, IBlobStore work, IBlobStore site)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);
    private readonly AgencyMemories _memories = new(work);

    /// <summary>
    /// Takes what a person decided into the agency's memory. The same file again changes nothing more, but names the same
    /// revisions until they are published with it.
    /// </summary>
    /// <param name="content">The file.</param>
    /// <param name="agency">Whose reports it may be about; null at the desk, where any will do.</param>
    /// <param name="at">When it came back.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Result<ImportedReview>> RunAsync(ReadOnlyMemory<byte> content, string? agency, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var read = ReviewFile.Read(content.ToArray(), cancellationToken);
        if (!read.IsSuccess(out var file))
        {
            return Result.Failure<ImportedReview>([.. read.Diagnostics]);
        }

        if (file.Report is not { } report)
        {
            return Result.Failure<ImportedReview>(Findings.ReviewNamesNoReport());
        }

        if (agency is not null && agency != report.AgencySlug)
        {
            return Result.Failure<ImportedReview>(Findings.ReviewOfOtherAgency(report, agency));
        }

        return await CurrentAsync(report, cancellationToken) is { } current
            ? await TakeAsync(current, ReviewImport.Apply(current, file, new TranslationChecks(lexicon.For(report.AgencySlug)), at, cancellationToken), cancellationToken)
            : Result.Failure<ImportedReview>(Findings.ReviewOfUnpublished(report));
    }

    private async Task<Result<ImportedReview>> TakeAsync(BilingualReport current, ReviewOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Pairs.Count == 0)
        {
            return Result.Success(new ImportedReview(current.Report.Id, outcome, []));
        }

        await _memories.AddAsync(current.Report.AgencySlug, outcome.Pairs, cancellationToken);
        return Result.Success(new ImportedReview(current.Report.Id, outcome, await ConcernedAsync(current.Report.Id, outcome.Pairs, cancellationToken)));
    }

    /// <summary>The agency's current revisions that a pair changes: as many reports are read as the agency has years.</summary>
    private async Task<IReadOnlyList<Revision>> ConcernedAsync(ReportId reviewed, IReadOnlyList<TranslationPair> pairs, CancellationToken cancellationToken)
    {
        var listed = await site.TryFindAsync(SitePath.AgencyIndex(reviewed.AgencySlug).Value, StoredJson.Catalogue, cancellationToken) ?? [];
        var concerned = new List<Revision>();
        foreach (var report in listed.Select(entry => entry.Report).Append(reviewed).Distinct().OrderBy(report => report.Year))
        {
            foreach (var bilingual in await ShownOrUnderWayAsync(report, cancellationToken))
            {
                concerned.AddRange(PairUse.Concerns(bilingual, pairs) ? [new Revision(report, bilingual.Revision)] : []);
            }
        }

        return concerned;
    }

    /// <summary>What readers see now, and a later revision that is translated and not yet published.</summary>
    private async Task<IReadOnlyList<BilingualReport>> ShownOrUnderWayAsync(ReportId report, CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(report, cancellationToken);
        var state = await work.FindAsync(WorkPath.State(report), StoredJson.ReportState, cancellationToken);
        var latest = state?.Revisions is [.., var last] && last.Revision != current?.Revision && !last.WasShown
            ? (await _sources.TranslatedAsync(new(report, last.Revision), cancellationToken))?.Bilingual
            : null;
        return [.. new[] { current, latest }.OfType<BilingualReport>()];
    }

    /// <summary>A report as readers see it now; null where they see none.</summary>
    public async Task<BilingualReport?> CurrentAsync(ReportId report, CancellationToken cancellationToken) =>
        await _log.TryHistoryAsync(report, cancellationToken) is { Current: { } entry } ? await _sources.BilingualAsync(entry, cancellationToken) : null;
}

/// <summary>What came of a reviewed file.</summary>
/// <param name="Report">The report it is about.</param>
/// <param name="Outcome">What became of its segments.</param>
/// <param name="Concerned">The current revisions whose pages it changes, oldest year first.</param>
public sealed record ImportedReview(ReportId Report, ReviewOutcome Outcome, IReadOnlyList<Revision> Concerned);
