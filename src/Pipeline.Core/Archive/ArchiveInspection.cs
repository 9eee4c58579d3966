using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>
/// Finds the reports of which something is gone, by names, the lists of the years and the root alone: cheap enough to be
/// done every few minutes. Whether what is there is also right, and superseded revisions with it, is what verification tells.
/// </summary>
/// <param name="site">The published site.</param>
internal sealed class ArchiveInspection(IBlobStore site)
{
    private static readonly SitePath[] Shared =
    [
        SitePath.Start, SitePath.NotFound, SitePath.Agencies, SitePath.About, SitePath.Accessibility, SitePath.Data, SitePath.ArchiveRoot,
        SitePath.Search, SitePath.SearchManifest, Stylesheet.Path, SiteIcon.Path, SearchScript.Path, FoldTable.Path, SitePath.Feed, SitePath.Sitemap, SitePath.Robots,
    ];
    private static readonly string[] Originals = [.. Enum.GetValues<SourceFormat>().Select(SitePath.OriginalName).Distinct()];

    /// <summary>The reports with an entry that lack a page or a place in a list; with a page of the whole archive gone, the first report, whose repair draws it again.</summary>
    public async Task<IReadOnlyCollection<ReportId>> FindDamagedAsync(CancellationToken cancellationToken)
    {
        var entries = await EntriesAsync(cancellationToken);
        var names = await NamesAsync(cancellationToken);
        var listed = await ListedAsync(entries.Keys.Select(report => report.Year).Distinct(), cancellationToken);
        var shared = await IsSharedSoundAsync(names, cancellationToken) ? [] : entries.Keys.Take(1);
        var years = entries.Keys.GroupBy(report => report.Year).Where(year => !PagesOf(year.Key, listed.Values).All(page => names.Contains(page.Value))).Select(year => year.First());
        return [.. shared.Concat(years).Concat(entries.Where(entry => IsDamaged(entry.Key, entry.Value, listed, names)).Select(entry => entry.Key)).Distinct()];
    }

    /// <summary>True before the first report while the pages an archive begins with are not all there: readers would find nothing at its address.</summary>
    public async Task<bool> IsUnopenedAsync(CancellationToken cancellationToken) =>
        !await site.ListAsync(SitePath.Entries, cancellationToken).AnyAsync(cancellationToken)
        && !await IsSharedSoundAsync(await NamesAsync(cancellationToken), cancellationToken);

    /// <summary>Reports whose mark was set before this time and is still there: nobody has folded them into search, data, feeds and the sitemap.</summary>
    public async Task<IReadOnlyCollection<ReportId>> FindUnfoldedAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var unfolded = new HashSet<ReportId>();
        await foreach (var path in site.ListAsync(SitePath.AllPending, cancellationToken))
        {
            if (SitePath.PendingReport(path) is { } report && await site.ReadAsync(path, cancellationToken) is { } mark && !(mark.TryRead(StoredJson.PendingMark)?.At > before))
            {
                unfolded.Add(report);
            }
        }

        return unfolded;
    }

    private async Task<bool> IsSharedSoundAsync(HashSet<string> names, CancellationToken cancellationToken) =>
        Shared.All(page => names.Contains(page.Value))
        && await site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken) is { } root
        && Slices.Numbers(root.Agencies.Count).All(page => names.Contains(SitePath.AgenciesPage(page).Value));

    /// <summary>What there is of a year as a whole: its pages and its data.</summary>
    private static IEnumerable<SitePath> PagesOf(int year, IEnumerable<CatalogueEntry> listed) =>
        Slices.Numbers(listed.Count(entry => entry.Year == year && !entry.IsWithdrawn)).Select(page => SitePath.Year(year, page)).Concat(YearFiles.Of(year));

    private static bool IsDamaged(ReportId report, int ordinal, IReadOnlyDictionary<(string Slug, int Year), CatalogueEntry> listed, HashSet<string> names) =>
        !listed.TryGetValue((report.AgencySlug, report.Year), out var current)
        || current.Ordinal < ordinal
        || !Expected(report, current).All(path => names.Contains(path.Value))
        || !(current.IsWithdrawn || Originals.Any(original => names.Contains(SitePath.Beside(report, original).Value)));

    private static IEnumerable<SitePath> Expected(ReportId report, CatalogueEntry current) =>
    [
        .. current.IsWithdrawn ? Array.Empty<SitePath>() : [SitePath.Beside(report, SitePath.DataName), SitePath.Beside(report, SitePath.ManifestName), SitePath.Beside(report, SitePath.SearchTextName)],
        .. ReportViews.Of(current.Language).Select(view => SitePath.Report(report, view)),
        SitePath.Agency(report.AgencySlug),
        SitePath.AgencyIndex(report.AgencySlug),
        SitePath.Year(report.Year),
    ];

    /// <summary>Each report with the ordinal of its newest entry.</summary>
    private async Task<SortedDictionary<ReportId, int>> EntriesAsync(CancellationToken cancellationToken)
    {
        var newest = new SortedDictionary<ReportId, int>(Comparer<ReportId>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString())));
        await foreach (var path in site.ListAsync(SitePath.Entries, cancellationToken))
        {
            if (SitePath.TryReadEntry(path, out var report, out var ordinal))
            {
                newest[report] = ordinal;
            }
        }

        return newest;
    }

    /// <summary>The names of all pages: the part of the site that grows with what an inspection has to look at anyway.</summary>
    private Task<HashSet<string>> NamesAsync(CancellationToken cancellationToken) =>
        site.ListAsync("", cancellationToken)
            .Where(path => !path.StartsWith(SitePath.Entries, StringComparison.Ordinal))
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken)
            .AsTask();

    /// <summary>What the lists of these years say, by agency and year; one that cannot be read says nothing.</summary>
    private async Task<Dictionary<(string Slug, int Year), CatalogueEntry>> ListedAsync(IEnumerable<int> years, CancellationToken cancellationToken)
    {
        var listed = new Dictionary<(string Slug, int Year), CatalogueEntry>();
        foreach (var year in years)
        {
            foreach (var entry in await site.TryFindAsync(SitePath.YearIndex(year).Value, StoredJson.Catalogue, cancellationToken) ?? [])
            {
                listed[(entry.AgencySlug, entry.Year)] = entry;
            }
        }

        return listed;
    }
}
