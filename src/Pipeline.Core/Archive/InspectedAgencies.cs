using System.Runtime.CompilerServices;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>What a site has of one agency.</summary>
/// <param name="Entries">Its reports that have entries, each with the ordinal of the newest.</param>
/// <param name="Listed">What the lists of the years say of them.</param>
/// <param name="Pending">Those that are still to be folded in.</param>
/// <param name="Names">The names of its files.</param>
internal sealed record InspectedAgency(
    IReadOnlyDictionary<ReportId, int> Entries, IReadOnlyDictionary<ReportId, CatalogueEntry> Listed, IReadOnlySet<ReportId> Pending, IReadOnlySet<string> Names);

/// <summary>Goes once through all agencies that have entries. Entries and lists stand by year, files by agency; all of them by slug below that.</summary>
/// <param name="site">The published site.</param>
internal sealed class InspectedAgencies(IBlobStore site) : IAsyncDisposable
{
    private readonly List<SlugCursor<string>> _entries = [];
    private readonly List<SlugCursor<CatalogueEntry>> _lists = [];
    private readonly List<SlugCursor<string>> _files = [];

    /// <summary>The years there are entries of.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The agencies, each once.</summary>
    public async IAsyncEnumerable<InspectedAgency> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        while (_entries.Select(year => year.Slug).OfType<string>().Order(Comparer<string>.Create(SlugCursor<string>.Compare)).FirstOrDefault() is { } slug)
        {
            yield return await TakeAsync(slug);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var cursor in _entries.Concat<IAsyncDisposable>(_lists).Concat(_files))
        {
            await cursor.DisposeAsync();
        }
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        Years = await site.ListAsync(SitePath.Entries, cancellationToken)
            .Select(path => SitePath.TryReadEntry(path, out var report, out _) ? report.Year : 0).Where(year => year > 0).Distinct().ToListAsync(cancellationToken);
        foreach (var year in Years)
        {
            var list = new ListTree<CatalogueEntry>(site, new YearShape(site, year)).LeavesAsync(isBackwards: false, null, cancellationToken).SelectMany(leaf => leaf.Items.ToAsyncEnumerable());
            _entries.Add(await new SlugCursor<string>(site.ListAsync(SitePath.EntriesOf(year), cancellationToken), path => SitePath.TryReadEntry(path, out var report, out _) ? report.AgencySlug : null).BeginAsync());
            _lists.Add(await new SlugCursor<CatalogueEntry>(list, entry => entry.AgencySlug).BeginAsync());
        }

        foreach (var folder in new[] { SitePath.Reports, SitePath.AgencyFolder, SitePath.AgencyIndexes, SitePath.AllPending })
        {
            _files.Add(await new SlugCursor<string>(site.ListAsync(folder, cancellationToken), SitePath.AgencyOf).BeginAsync());
        }
    }

    private async Task<InspectedAgency> TakeAsync(string slug)
    {
        var entries = new Dictionary<ReportId, int>();
        foreach (var path in await TakeAsync(_entries, slug))
        {
            if (SitePath.TryReadEntry(path, out var report, out var ordinal))
            {
                entries[report] = ordinal;
            }
        }

        var names = await TakeAsync(_files, slug);
        return new(
            entries,
            (await TakeAsync(_lists, slug)).ToDictionary(entry => entry.Report),
            names.Select(SitePath.PendingReport).OfType<ReportId>().ToHashSet(),
            names.ToHashSet());
    }

    private static async Task<IReadOnlyList<T>> TakeAsync<T>(IEnumerable<SlugCursor<T>> cursors, string slug)
    {
        var taken = new List<T>();
        foreach (var cursor in cursors)
        {
            taken.AddRange(await cursor.TakeAsync(slug));
        }

        return taken;
    }
}
