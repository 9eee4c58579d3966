using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>
/// Everything below a report's address, as its entries make it: the files of the current revision and of those it superseded,
/// or the notice that it was withdrawn.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class ReportFolder(IBlobStore work, IBlobStore site, Imprint imprint)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionNeighbours _neighbours = new(work, site);
    private readonly ReportComparison _comparison = new(work, site, imprint);

    /// <summary>Writes all files of a revision as this history makes them.</summary>
    public async Task WriteAsync(RevisionSource source, ReportHistory history, CancellationToken cancellationToken)
    {
        await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
        await InTurnAsync(await FilesAsync(source, history, cancellationToken), file => site.PutAsync(file.Path.Value, file.Content, cancellationToken));
    }

    /// <summary>
    /// Writes the files of a revision that is about to be superseded. Pages that stand there already stay as they are: another
    /// worker may have superseded it by another revision, and settled it.
    /// </summary>
    public async Task SetAsideAsync(RevisionSource source, ReportHistory history, CancellationToken cancellationToken)
    {
        await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
        await InTurnAsync(await FilesAsync(source, history, cancellationToken), file => file.IsSource
            ? site.PutIfDifferentAsync(file.Path, file.Content, cancellationToken)
            : site.WriteAsync(file.Path.Value, file.Content, WriteCondition.Absent, cancellationToken));
    }

    /// <summary>Writes the files of each turn at once.</summary>
    private static async Task InTurnAsync(IReadOnlyList<SiteFile> files, Func<SiteFile, Task> write)
    {
        foreach (var turn in files.GroupBy(file => file.Turn).OrderBy(turn => turn.Key))
        {
            await Task.WhenAll(turn.Select(async file => await write(file)));
        }
    }

    /// <summary>
    /// Mends whatever is not as the entries make it, again if an entry has come meanwhile: whoever writes here last has seen
    /// the newest one.
    /// </summary>
    /// <returns>What cannot be mended.</returns>
    public Task<IReadOnlyList<Discrepancy>> SettleAsync(ReportId report, CancellationToken cancellationToken) =>
        SettleAsync(report, history => [.. history.Visible], cancellationToken);

    /// <summary>Does the same for what the publication of a revision can have touched, however many revisions there are: itself, the current one, and those the two superseded.</summary>
    public Task SettleAroundAsync(Revision revision, CancellationToken cancellationToken) =>
        SettleAsync(revision.Report, history => Around(revision.Hash, [.. history.Visible]), cancellationToken);

    /// <summary>
    /// Does the same for the current revision of the year after, which shows this report beside its own. Whoever publishes,
    /// corrects, withdraws or brings back a report calls it after the entry that says so is written, and again when it was stopped.
    /// </summary>
    public async Task SettleYearAfterAsync(ReportId report, CancellationToken cancellationToken)
    {
        if (report.Year < ReportId.LastYear
            && new ReportId(report.AgencySlug, report.Year + 1) is var after
            && await _log.TryHistoryAsync(after, cancellationToken) is { Current: not null })
        {
            await SettleAsync(after, history => history.Current is { } current ? [current] : [], cancellationToken);
        }
    }

    /// <summary>
    /// What is there is listed before the entries are read: whoever puts a revision at its own address has seen its entry. So
    /// no revision that can still be read is ever taken for a stray, however late this worker is.
    ///
    /// The pages of the current one depend on the entries of two years, its own and the one before. Whoever adds an entry to either settles them
    /// afterwards, and whoever wrote something looks again whether one of the two has a newer entry than those it has seen: so
    /// the last to write has seen the newest of both, whichever worker was first.
    /// </summary>
    private async Task<IReadOnlyList<Discrepancy>> SettleAsync(
        ReportId report, Func<ReportHistory, IReadOnlyList<CatalogueEntry>> choose, CancellationToken cancellationToken)
    {
        while (true)
        {
            var present = await site.ListAsync(SitePath.FolderOf(report), cancellationToken).ToListAsync(cancellationToken);
            var yearBefore = await YearBeforeAsync(report, cancellationToken);
            var history = await _log.HistoryAsync(report, cancellationToken);
            var (found, left) = await MendAsync(_comparison.CompareAsync(history, choose(history), present, cancellationToken), cancellationToken);
            if (!found
                || (await _log.NewestOrdinalAsync(report, cancellationToken) == (history.Newest?.Ordinal ?? 0) && await YearBeforeAsync(report, cancellationToken) == yearBefore))
            {
                return left;
            }
        }
    }

    /// <summary>How far the entries of the year before go.</summary>
    private async Task<int> YearBeforeAsync(ReportId report, CancellationToken cancellationToken) =>
        report.Year > ReportId.FirstYear ? await _log.NewestOrdinalAsync(new(report.AgencySlug, report.Year - 1), cancellationToken) : 0;

    private async Task<IReadOnlyList<SiteFile>> FilesAsync(RevisionSource source, ReportHistory history, CancellationToken cancellationToken) =>
        RevisionFiles.Of(await _neighbours.WithThemAsync(source, history, cancellationToken), history, imprint);

    private async Task<(bool Found, IReadOnlyList<Discrepancy> Left)> MendAsync(IAsyncEnumerable<Discrepancy> discrepancies, CancellationToken cancellationToken)
    {
        var (any, left) = (false, new List<Discrepancy>());
        await foreach (var found in discrepancies)
        {
            if (!any)
            {
                await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
            }

            any = true;
            left.AddRange(await site.MendAsync(found, cancellationToken) ? [] : [found]);
        }

        return (any, left);
    }

    private static IReadOnlyList<CatalogueEntry> Around(string revision, CatalogueEntry[] visible)
    {
        var own = Array.FindIndex(visible, entry => entry.Revision == revision);
        return [.. visible.Where((_, place) => place >= visible.Length - 2 || place == own || place == own - 1)];
    }
}
