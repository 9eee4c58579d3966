using Pipeline.Core.Archive.Data;
using Pipeline.Core.Archive.Feeds;
using Pipeline.Core.Archive.Levels;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Archive.Sitemaps;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// Brings the archive up to its entries. A report whose entry is new has a mark; whoever folds takes all marks there are, makes
/// every projection hold what they stand for, and only then removes them. So a report costs the same share of the work however
/// many come at once, and one that a stopped worker leaves is found by its mark.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">The clock.</param>
internal sealed class Compaction(IBlobStore site, Imprint imprint, TimeProvider time)
{
    /// <summary>
    /// How many marks are folded in one go. Many share what is made once for all; but what fails has to be done again, and of thousands
    /// at once something would always fail where one request in a thousand does.
    /// </summary>
    private const int AtOnce = 16;

    private readonly IReadOnlyList<IProjection> _projections = Projections(site, imprint, time);
    private readonly CompactionLease _lease = new(site, time);

    /// <summary>Marks a report as one whose newest entry is still to be folded in.</summary>
    public Task MarkAsync(CatalogueEntry newest, CancellationToken cancellationToken) => site.MarkAsync(newest, time.GetUtcNow(), cancellationToken);

    /// <summary>
    /// Folds in every report that is marked, until none is left, or leaves them to the worker who is at it already. That one looks
    /// again after it has ended its lease, so that no mark is set between its last look and its end.
    /// </summary>
    /// <param name="holder">Who folds: the same when it is started again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(string holder, CancellationToken cancellationToken)
    {
        while (await site.MarksAsync(cancellationToken) is { Count: > 0 } && await _lease.TryTakeAsync(holder, cancellationToken))
        {
            try
            {
                await FoldAsync(holder, cancellationToken);
            }
            finally
            {
                await _lease.EndAsync(holder);
            }
        }
    }

    /// <summary>Everything of all projections that is not as these entries make it; a mark that is left says that folding was stopped.</summary>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        _projections.ToAsyncEnumerable().SelectMany(projection => projection.CompareAsync(newest, cancellationToken))
            .Concat(LeftAsync(cancellationToken).Select(path => new Discrepancy(path, DiscrepancyKind.Stray)));

    /// <summary>
    /// Makes all projections what these entries make them, beside workers that publish: a report published since may have looked like
    /// a stray, and is brought in at the end. Marks that were there before are done with then.
    /// </summary>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var marks = await LeftAsync(cancellationToken).ToListAsync(cancellationToken);
        foreach (var projection in _projections)
        {
            await projection.RebuildAsync(newest, cancellationToken);
        }

        // A report published since these entries were read has a mark of a higher ordinal, which stays.
        var done = newest.Select(entry => SitePath.Pending(entry.Report, entry.Ordinal).Value).ToHashSet();
        await site.RemoveAsync(marks.Where(mark => done.Contains(mark) || SitePath.PendingReport(mark) is null), cancellationToken);
        await MarkOthersAsync(newest.Select(entry => entry.Report).ToHashSet(), cancellationToken);
        await RunAsync("rebuild", cancellationToken);
    }

    private async Task FoldAsync(string holder, CancellationToken cancellationToken)
    {
        while (await site.MarksAsync(cancellationToken) is { Count: > 0 } marks)
        {
            foreach (var some in marks.Chunk(AtOnce))
            {
                await FoldAsync(holder, [.. some.Select(SitePath.PendingReport).OfType<ReportId>().Distinct()], cancellationToken);
                await site.RemoveAsync(some, cancellationToken);
            }
        }
    }

    private async Task FoldAsync(string holder, IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var projection in _projections)
        {
            await _lease.RenewAsync(holder, cancellationToken);
            await projection.FoldAsync(changed, cancellationToken);
        }
    }

    /// <summary>What folding has left: marks, files that are none, and the lease of nobody who is at it.</summary>
    private IAsyncEnumerable<string> LeftAsync(CancellationToken cancellationToken) =>
        site.ListAsync(SitePath.AllPending, cancellationToken).Where(async (path, stop) => path != SitePath.Lease.Value || !await _lease.IsHeldAsync(stop));

    private async Task MarkOthersAsync(HashSet<ReportId> known, CancellationToken cancellationToken)
    {
        var log = new EntryLog(site);
        await foreach (var report in log.ReportsAsync(cancellationToken).Where(report => !known.Contains(report)))
        {
            if (await log.NewestAsync(report, cancellationToken) is { } newest)
            {
                await MarkAsync(newest, cancellationToken);
            }
        }
    }

    /// <summary>In this order: the root follows from the lists and the log of what happened, the sitemaps and the data from the lists and the root.</summary>
    private static IReadOnlyList<IProjection> Projections(IBlobStore site, Imprint imprint, TimeProvider time) =>
    [
        new YearProjection(site),
        new AgencyProjection(site, imprint),
        new FeedProjection(site, imprint),
        new RootProjection(site, imprint),
        new SitemapProjection(site, imprint),
        new DataProjection(site, imprint.Address),
        new SearchProjection(site, time),
    ];
}
