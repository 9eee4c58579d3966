using Pipeline.Core.Model;

namespace Pipeline.Core.Archive;

/// <summary>How one entry changes each projection of the archive. The order entries arrive in makes no difference.</summary>
internal static class Projections
{
    /// <summary>A list of current entries with this one in its place, unless the list already has a later one.</summary>
    public static IReadOnlyList<CatalogueEntry> With(IReadOnlyList<CatalogueEntry>? list, CatalogueEntry entry) =>
        [.. Newest([.. list ?? [], entry]).OrderByDescending(other => other.Year).ThenBy(other => other.AgencySlug, StringComparer.Ordinal)];

    /// <summary>The root with this entry's year and agency brought up to date.</summary>
    /// <param name="root">The root until now.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="reportsOfYear">How many reports its year has now.</param>
    /// <param name="reportsOfAgency">Its agency's reports.</param>
    public static ArchiveRoot With(ArchiveRoot? root, CatalogueEntry entry, int reportsOfYear, IReadOnlyList<CatalogueEntry> reportsOfAgency)
    {
        root ??= new ArchiveRoot();
        var year = new ArchiveYear(entry.Year, reportsOfYear);
        var agency = new ArchiveAgency(entry.AgencySlug, reportsOfAgency[0].AgencyName, reportsOfAgency[0].Level, [.. reportsOfAgency.Select(report => report.Year)]);
        return root with
        {
            Years = [.. root.Years.Where(other => other.Year != year.Year).Append(year).OrderByDescending(other => other.Year)],
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
