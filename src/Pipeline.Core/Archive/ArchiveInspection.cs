using System.Runtime.CompilerServices;
using Pipeline.Core.Archive.Data;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>
/// Finds the reports of which something is gone, by names and the lists of the years alone, agency by agency: cheap enough to be
/// done every few minutes. Whether what is there is also right, and superseded revisions and tables with it, is what verification tells.
/// </summary>
/// <param name="site">The published site.</param>
internal sealed class ArchiveInspection(IBlobStore site)
{
    private static readonly SitePath[] Shared =
    [
        SitePath.Start, SitePath.NotFound, SitePath.Agencies, SitePath.About, SitePath.Accessibility, SitePath.Data, SitePath.ArchiveRoot,
        SitePath.Search, SitePath.SearchManifest, Stylesheet.Path, SiteIcon.Path, SearchScript.Path, FoldTable.Path, SitePath.Feed, SitePath.Sitemap, SitePath.Robots,
    ];
    private static readonly string[] InOnePlace = [SitePath.DataName, SitePath.ManifestName, SitePath.SearchTextName, SitePath.ReviewName];
    private static readonly string[] Originals = [.. Enum.GetValues<SourceFormat>().Select(SitePath.OriginalName).Distinct()];

    private readonly YearFiles _files = new(site, SiteAddress.Desk);

    /// <summary>
    /// The reports with an entry that lack a page or a place in a list, but for those that are still to be folded in; with a page of
    /// the whole archive gone, the first report, whose repair draws it again.
    /// </summary>
    public async Task<IReadOnlyCollection<ReportId>> FindDamagedAsync(CancellationToken cancellationToken)
    {
        var damaged = new HashSet<ReportId>();
        await using var agencies = new InspectedAgencies(site);
        await foreach (var (place, agency) in agencies.AllAsync(cancellationToken).Index())
        {
            damaged.UnionWith(agency.Entries.Keys.Where(report => IsDamaged(report, agency)));
            damaged.UnionWith(place == 0 && !await IsSharedSoundAsync(cancellationToken) ? agency.Entries.Keys.Take(1) : []);
        }

        await foreach (var report in WithoutPagesAsync(agencies.Years, cancellationToken))
        {
            damaged.Add(report);
        }

        return damaged;
    }

    /// <summary>True before the first report while the pages an archive begins with are not all there: readers would find nothing at its address.</summary>
    public async Task<bool> IsUnopenedAsync(CancellationToken cancellationToken) =>
        !await site.ListAsync(SitePath.Entries, cancellationToken).AnyAsync(cancellationToken) && !await IsSharedSoundAsync(cancellationToken);

    /// <summary>Reports whose mark was set before this time and is still there: nobody has folded them in.</summary>
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

    private async Task<bool> IsSharedSoundAsync(CancellationToken cancellationToken) =>
        await site.TryFindAsync(SitePath.ArchiveRoot.Value, StoredJson.ArchiveRoot, cancellationToken) is not null
        && await Shared.ToAsyncEnumerable().AllAsync(async (page, stop) => await site.ReadAsync(page.Value, stop) is not null, cancellationToken);

    /// <summary>For each leaf of a list whose page, sitemap or data are not all there, a report whose repair makes them again.</summary>
    private async IAsyncEnumerable<ReportId> WithoutPagesAsync(IReadOnlyList<int> years, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var names = await NamesAsync([SitePath.YearFolder, SitePath.DataFolder, SitePath.SitemapFolder, $"{SitePath.AgencyFolder}by_"], cancellationToken);
        foreach (var year in years)
        {
            await foreach (var (prefix, list) in new ListTree<CatalogueEntry>(site, new YearShape(site, year)).LeavesAsync(isBackwards: false, null, cancellationToken))
            {
                var expected = DataPart.Of(year, prefix, list).SelectMany(_files.Of).Append(SitePath.Year(year)).Append(SitePath.Year(year, prefix)).Append(SitePath.SitemapOf(year, prefix));
                if (list is [var first, ..] && !expected.All(path => names.Contains(path.Value)))
                {
                    yield return first.Report;
                }
            }
        }

        await foreach (var (prefix, list) in new ListTree<ArchiveAgency>(site, new AgencyShape(site)).LeavesAsync(isBackwards: false, null, cancellationToken))
        {
            var isThere = (prefix.Length == 0 || names.Contains(SitePath.AgenciesPage(prefix).Value)) && names.Contains(SitePath.SitemapOfAgencies(prefix).Value);
            if (!isThere && list.FirstOrDefault(agency => agency.Years.Count > 0) is { } agency)
            {
                yield return new(agency.Slug, agency.Years[0]);
            }
        }
    }

    private ValueTask<HashSet<string>> NamesAsync(IEnumerable<string> beginnings, CancellationToken cancellationToken) =>
        beginnings.ToAsyncEnumerable().SelectMany(beginning => site.ListAsync(beginning, cancellationToken)).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

    private static bool IsDamaged(ReportId report, InspectedAgency agency) => !agency.Pending.Contains(report)
        && (!agency.Listed.TryGetValue(report, out var current)
            || current.Ordinal < agency.Entries[report]
            || !Expected(report, current).All(path => agency.Names.Contains(path.Value))
            || !(current.IsWithdrawn || Originals.Any(original => agency.Names.Contains(SitePath.Beside(report, original).Value))));

    private static IEnumerable<SitePath> Expected(ReportId report, CatalogueEntry current) =>
    [
        .. current.IsWithdrawn ? [] : InOnePlace.Select(name => SitePath.Beside(report, name)).Append(SitePath.Review(report)),
        .. ReportViews.Of(current.Language).Select(view => SitePath.Report(report, view)),
        SitePath.Agency(report.AgencySlug),
        SitePath.AgencyIndex(report.AgencySlug),
        SitePath.AgencyFeed(report.AgencySlug),
    ];
}
