using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The stored projections: the lists of years and of agencies, and the root, which is made from them.</summary>
/// <param name="site">The published site.</param>
/// <param name="log">Its entries.</param>
/// <param name="address">Where readers reach it.</param>
internal sealed class ArchiveIndex(IBlobStore site, EntryLog log, SiteAddress address)
{
    /// <summary>Puts a report's newest entry into the lists of its year and its agency. A list that is gone or cannot be read is made anew from the entries.</summary>
    public async Task AddAsync(CatalogueEntry entry, CancellationToken cancellationToken)
    {
        await AddAsync(SitePath.YearIndex(entry.Year), entry, () => log.NewestOfYearAsync(entry.Year, cancellationToken), cancellationToken);
        await AddAsync(SitePath.AgencyIndex(entry.AgencySlug), entry, () => NewestOfAgencyAsync(entry.AgencySlug, cancellationToken), cancellationToken);
    }

    /// <summary>Makes the list of a year what these entries, the newest of its reports, make it.</summary>
    public Task RebuildYearAsync(int year, IReadOnlyList<CatalogueEntry> known, CancellationToken cancellationToken) =>
        RebuildListAsync(SitePath.YearIndex(year), known, report => report.Year == year, cancellationToken);

    /// <summary>Makes the list of an agency what these entries, the newest of its reports, make it.</summary>
    public Task RebuildAgencyAsync(string slug, IReadOnlyList<CatalogueEntry> known, CancellationToken cancellationToken) =>
        RebuildListAsync(SitePath.AgencyIndex(slug), known, report => report.AgencySlug == slug, cancellationToken);

    /// <summary>Brings the root up to the list of this agency.</summary>
    public Task UpdateRootAsync(string slug, CancellationToken cancellationToken) => UpdateRootAsync(_ => [slug], cancellationToken);

    /// <summary>Brings the root up to the lists of all agencies.</summary>
    /// <param name="known">The agencies as their newest entries make them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task RebuildRootAsync(IReadOnlyList<ArchiveAgency> known, CancellationToken cancellationToken)
    {
        var expected = known.ToDictionary(agency => agency.Slug);
        return UpdateRootAsync(
            root => expected.Keys.Union(root.Agencies.Select(agency => agency.Slug))
                .Except(root.Agencies.Where(agency => IsSame(agency, expected.GetValueOrDefault(agency.Slug))).Select(agency => agency.Slug)),
            cancellationToken);
    }

    private Task AddAsync(SitePath list, CatalogueEntry entry, Func<Task<IReadOnlyList<CatalogueEntry>>> anew, CancellationToken cancellationToken) =>
        SettleAsync(list, StoredJson.Catalogue, async stored => Projections.List([.. stored ?? await anew(), entry]), cancellationToken);

    /// <summary>The years are those that have a list: a new agency must not cost a look at every entry. Reports of a year whose list is gone bring themselves in when it is mended.</summary>
    private async Task<IReadOnlyList<CatalogueEntry>> NewestOfAgencyAsync(string slug, CancellationToken cancellationToken)
    {
        var lists = await site.ListAsync(SitePath.YearIndexes, cancellationToken).ToListAsync(cancellationToken);
        return await log.NewestOfAgencyAsync(slug, lists.Select(SitePath.YearOfIndex).OfType<int>(), cancellationToken);
    }

    /// <summary>Where the stored list differs from what is known the entries are asked again: a worker may have published meanwhile.</summary>
    private Task RebuildListAsync(SitePath path, IReadOnlyList<CatalogueEntry> known, Predicate<ReportId> belongs, CancellationToken cancellationToken) =>
        SettleAsync(path, StoredJson.Catalogue, async stored =>
        {
            var entries = known.ToList();
            foreach (var other in (stored ?? []).Except(known))
            {
                if (ReportId.TryParse($"{other.AgencySlug}/{other.Year}", out var report) && belongs(report) && await log.NewestAsync(report, cancellationToken) is { } newest)
                {
                    entries.Add(newest);
                }
            }

            return Projections.List(entries);
        }, cancellationToken);

    /// <summary>Derives the root from the lists, those of the agencies that may have changed and those of the newest years. Without a root all agencies may have.</summary>
    private Task UpdateRootAsync(Func<ArchiveRoot, IEnumerable<string>> changed, CancellationToken cancellationToken) =>
        SettleAsync(SitePath.ArchiveRoot, StoredJson.ArchiveRoot, async root =>
        {
            var agencies = (root?.Agencies ?? []).DistinctBy(agency => agency.Slug).ToDictionary(agency => agency.Slug);
            foreach (var slug in root is null ? await AllAgenciesAsync(cancellationToken) : changed(root))
            {
                agencies.Remove(slug);
                if (await site.TryFindAsync(SitePath.AgencyIndex(slug).Value, StoredJson.Catalogue, cancellationToken) is { Count: > 0 } list)
                {
                    agencies.Add(slug, Projections.Agency(list));
                }
            }

            return Projections.Root(address, agencies.Values, await LatestAsync(agencies.Values.SelectMany(agency => agency.Years), cancellationToken));
        }, cancellationToken);

    private async Task<IReadOnlyList<CatalogueEntry>> LatestAsync(IEnumerable<int> years, CancellationToken cancellationToken)
    {
        var latest = new List<CatalogueEntry>();
        foreach (var year in years.Distinct().OrderDescending())
        {
            if (latest.Count < ArchiveRoot.LatestLimit)
            {
                latest.AddRange(Projections.Visible(await site.TryFindAsync(SitePath.YearIndex(year).Value, StoredJson.Catalogue, cancellationToken) ?? []));
            }
        }

        return latest;
    }

    private async Task<IReadOnlyList<string>> AllAgenciesAsync(CancellationToken cancellationToken)
    {
        var agencies = new List<string>();
        await foreach (var path in site.ListAsync(SitePath.AgencyIndexes, cancellationToken))
        {
            agencies.Add(SitePath.AgencyOfIndex(path));
        }

        return agencies;
    }

    /// <summary>A projection that cannot be read counts as none.</summary>
    private Task SettleAsync<T>(SitePath path, JsonTypeInfo<T> form, Func<T?, Task<T>> derive, CancellationToken cancellationToken)
        where T : class => site.SettleAsync(path, async stored => StoredJson.Write(await derive(stored?.TryRead(form)), form), cancellationToken);

    /// <summary>A record compares the list of its years by reference.</summary>
    private static bool IsSame(ArchiveAgency agency, ArchiveAgency? other) =>
        other is not null && agency == other with { Years = agency.Years } && agency.Years.SequenceEqual(other.Years);
}
