using Pipeline.Core.Model;

namespace Pipeline.Core.Archive;

/// <summary>
/// What follows from the entries. A list holds the newest entry of each of its reports, those of withdrawn ones too, so that
/// the order in which entries arrive makes no difference; what readers are shown leaves these out.
/// </summary>
internal static class Projections
{
    /// <summary>The list these entries make: of several for one report the newest stands.</summary>
    public static IReadOnlyList<CatalogueEntry> List(params IEnumerable<CatalogueEntry> entries) => [.. entries
        .GroupBy(entry => (entry.AgencySlug, entry.Year))
        .Select(same => same.MaxBy(entry => entry.Ordinal))
        .OfType<CatalogueEntry>()
        .OrderByDescending(entry => entry.Year)
        .ThenBy(entry => entry.AgencySlug, StringComparer.Ordinal)];

    /// <summary>The reports of a list that readers are shown.</summary>
    public static IReadOnlyList<CatalogueEntry> Visible(IEnumerable<CatalogueEntry> list) => [.. list.Where(entry => !entry.IsWithdrawn)];

    /// <summary>An agency as its list has it. It is called what its newest report calls it.</summary>
    /// <param name="list">Its list; not empty.</param>
    public static ArchiveAgency Agency(IReadOnlyList<CatalogueEntry> list)
    {
        var visible = Visible(list);
        var newest = visible is [var first, ..] ? first : list[0];
        return new(newest.AgencySlug, newest.AgencyName, newest.Level, [.. visible.Select(entry => entry.Year)]);
    }

    /// <summary>The root these agencies and reports make. An agency whose reports are all withdrawn is not in it.</summary>
    /// <param name="address">Where readers reach the site.</param>
    /// <param name="agencies">All agencies.</param>
    /// <param name="reports">At least the newest reports that readers are shown.</param>
    public static ArchiveRoot Root(SiteAddress address, IEnumerable<ArchiveAgency> agencies, IEnumerable<CatalogueEntry> reports) => new()
    {
        Address = address.Base.AbsoluteUri,
        Agencies = [.. agencies.Where(agency => agency.Years.Count > 0).OrderBy(agency => agency.Slug, StringComparer.Ordinal)],
        Latest = [.. reports
            .OrderByDescending(entry => entry.Year)
            .ThenByDescending(entry => entry.PublicationDate)
            .ThenBy(entry => entry.AgencySlug, StringComparer.Ordinal)
            .Take(ArchiveRoot.LatestLimit)],
    };
}
