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

    /// <summary>True at the first agency.</summary>
    public bool IsFirst { get; private set; } = true;

    /// <summary>The agencies, each once.</summary>
    public async IAsyncEnumerable<InspectedAgency> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        while (_entries.Select(year => year.Slug).OfType<string>().Order(Comparer<string>.Create(SlugCursor<string>.Compare)).FirstOrDefault() is { } slug)
        {
            yield return await TakeAsync(slug);
            IsFirst = false;
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
        Years = await (await CandidatesAsync(cancellationToken)).ToAsyncEnumerable()
            .Where((year, stop) => site.ListAsync(SitePath.EntriesOf(year), stop).AnyAsync(stop)).ToListAsync(cancellationToken);
        foreach (var year in Years)
        {
            var list = new ListTree<CatalogueEntry>(site, new YearShape(site, year)).LeavesAsync(isBackwards: false, null, cancellationToken).SelectMany(leaf => leaf.Items.ToAsyncEnumerable());
            _entries.Add(await new SlugCursor<string>(site.ListAsync(SitePath.EntriesOf(year), cancellationToken), path => path.Split('/')[3]).BeginAsync());
            _lists.Add(await new SlugCursor<CatalogueEntry>(list, entry => entry.AgencySlug).BeginAsync());
        }

        foreach (var (folder, place) in new[] { (SitePath.Reports, 1), (SitePath.AgencyFolder, 1), (SitePath.AgencyIndexes, 2), (SitePath.AllPending, 2) })
        {
            _files.Add(await new SlugCursor<string>(site.ListAsync(folder, cancellationToken), path => SlugAt(path, place)).BeginAsync());
        }
    }

    /// <summary>The years there may be entries of: those the root knows and the ones beside them, or all that there can be.</summary>
    private async Task<IEnumerable<int>> CandidatesAsync(CancellationToken cancellationToken) =>
        await site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken) is { Years: { Count: > 0 } years }
            ? years.Select(year => year.Year).SelectMany(year => new[] { year - 1, year, year + 1 }).Where(year => year is >= ReportId.FirstYear and <= ReportId.LastYear).Distinct().Order()
            : Enumerable.Range(ReportId.FirstYear, ReportId.LastYear - ReportId.FirstYear + 1);

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

    /// <summary>The slug in a place of a path; null for a file that is no agency's.</summary>
    private static string? SlugAt(string path, int place) =>
        path.Split('/') is var parts && parts.Length > place && parts[place].Replace(".json", "", StringComparison.Ordinal) is var slug && ReportId.IsSlug(slug) ? slug : null;
}
