using Pipeline.Core.Model;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>
/// Brings what is made for many reports at once up to date. A report that is being listed has a mark; whoever folds takes all
/// marks there are, and removes them when everything holds what they stand for. A mark carries its entry's ordinal, so that one
/// set meanwhile for a later entry stays for the next; it says when it was set, so that the timer finds those that nobody took.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">The clock.</param>
internal sealed class Compaction(IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly IReadOnlyList<IProjection> _projections = Projections(site, imprint, time);

    /// <summary>Marks a report as one whose newest entry is still to be folded in.</summary>
    public Task MarkAsync(CatalogueEntry newest, CancellationToken cancellationToken) =>
        site.PutAsync(SitePath.Pending(newest.Report, newest.Ordinal).Value, StoredJson.Write(new PendingMark(time.GetUtcNow()), StoredJson.PendingMark), cancellationToken);

    /// <summary>Folds in every report that is marked.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var marks = await site.ListAsync(SitePath.AllPending, cancellationToken).ToListAsync(cancellationToken);
        var changed = marks.Select(SitePath.PendingReport).OfType<ReportId>().Distinct().ToList();
        foreach (var projection in changed.Count > 0 ? _projections : [])
        {
            await projection.FoldAsync(changed, cancellationToken);
        }

        await RemoveAsync(marks, cancellationToken);
    }

    /// <summary>Everything of all projections that is not as these entries make it; a mark that is left says that folding was stopped.</summary>
    public IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken) =>
        _projections.ToAsyncEnumerable().SelectMany(projection => projection.CompareAsync(newest, cancellationToken))
            .Concat(site.ListAsync(SitePath.AllPending, cancellationToken).Select(mark => new Discrepancy(mark, DiscrepancyKind.Stray)));

    /// <summary>Makes all projections what these entries make them. Marks that were there before are done with then.</summary>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var marks = await site.ListAsync(SitePath.AllPending, cancellationToken).ToListAsync(cancellationToken);
        foreach (var projection in _projections)
        {
            await projection.RebuildAsync(newest, cancellationToken);
        }

        // A report published since these entries were read has a mark of a higher ordinal, which stays.
        var known = newest.Select(entry => SitePath.Pending(entry.Report, entry.Ordinal).Value).ToHashSet();
        await RemoveAsync(marks.Where(mark => known.Contains(mark) || SitePath.PendingReport(mark) is null), cancellationToken);
        await RunAsync(cancellationToken);
    }

    private async Task RemoveAsync(IEnumerable<string> marks, CancellationToken cancellationToken)
    {
        foreach (var mark in marks)
        {
            await site.DeleteAsync(mark, cancellationToken);
        }
    }

    private static IReadOnlyList<IProjection> Projections(IBlobStore site, Imprint imprint, TimeProvider time) =>
    [
        new FeedProjection(site, imprint),
        new SitemapProjection(site, imprint),
        new DataProjection(site, imprint.Address),
        new SearchProjection(site, time),
    ];
}
