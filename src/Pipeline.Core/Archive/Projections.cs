using Pipeline.Core.Model;

namespace Pipeline.Core.Archive;

/// <summary>How one entry changes each projection of the archive. The order entries arrive in makes no difference.</summary>
internal static class Projections
{
    /// <summary>A list of current entries with this one in its place, unless the list already has a later one.</summary>
    public static IReadOnlyList<CatalogueEntry> With(IReadOnlyList<CatalogueEntry>? list, CatalogueEntry entry) =>
        [.. Newest([.. list ?? [], entry]).OrderByDescending(other => other.Year).ThenBy(other => other.AgencySlug, StringComparer.Ordinal)];

    /// <summary>The root with this entry's agency and year in it. The agency is called what its newest report calls it.</summary>
    public static ArchiveRoot With(ArchiveRoot? root, CatalogueEntry entry)
    {
        root ??= new ArchiveRoot();
        var known = root.Agencies.FirstOrDefault(other => other.Slug == entry.AgencySlug);
        IReadOnlyList<int> years = [.. (known?.Years ?? []).Append(entry.Year).Distinct().OrderDescending()];
        var agency = known is not null && known.Years[0] > entry.Year
            ? known with { Years = years }
            : new ArchiveAgency(entry.AgencySlug, entry.AgencyName, entry.Level, years);
        return root with
        {
            Agencies = [.. root.Agencies.Where(other => other.Slug != agency.Slug).Append(agency).OrderBy(other => other.Slug, StringComparer.Ordinal)],
            Latest = [.. Newest([.. root.Latest, entry])
                .OrderByDescending(other => other.Year)
                .ThenByDescending(other => other.PublicationDate)
                .ThenBy(other => other.AgencySlug, StringComparer.Ordinal)
                .Take(ArchiveRoot.LatestLimit)],
        };
    }

    private static IEnumerable<CatalogueEntry> Newest(IEnumerable<CatalogueEntry> entries) => entries
        .GroupBy(entry => (entry.AgencySlug, entry.Year))
        .Select(same => same.MaxBy(entry => entry.Ordinal))
        .OfType<CatalogueEntry>();
}
