using System.Globalization;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Archive.Lists;

/// <summary>
/// What follows from the entries. A list holds the newest entry of each of its reports, those of withdrawn ones too, so that
/// the order in which entries arrive makes no difference; what readers are shown leaves these out.
/// </summary>
internal static class Listings
{
    private const string YearOf = "year=";

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

    /// <summary>All agencies these entries make.</summary>
    public static IEnumerable<ArchiveAgency> Agencies(IEnumerable<CatalogueEntry> newest) => newest.GroupBy(entry => entry.AgencySlug).Select(agency => Agency(List(agency)));

    /// <summary>What is counted of a report in the lists of its year: what readers can narrow a search to.</summary>
    public static Tally Count(CatalogueEntry entry) => entry.IsWithdrawn ? Tally.None : FacetList.Count(entry);

    /// <summary>What is counted of an agency in the list of all: nothing while all its reports are withdrawn.</summary>
    public static Tally Count(ArchiveAgency agency) => agency.Years.Count == 0
        ? Tally.None
        : Tally.Of([AgenciesPages.LevelOf + CatalogueTerms.Of(agency.Level), .. agency.Years.Select(year => YearOf + year.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>The root that the agencies and the newest reports make.</summary>
    /// <param name="address">Where readers reach the site.</param>
    /// <param name="agencies">The root of the tree of agencies.</param>
    /// <param name="tally">What is counted of all agencies.</param>
    /// <param name="latest">The reports that were published last.</param>
    public static ArchiveRoot Root(SiteAddress address, ListNode<ArchiveAgency>? agencies, Tally tally, IEnumerable<CatalogueEntry> latest)
    {
        var root = new ArchiveRoot
        {
            Address = address.Base.AbsoluteUri,
            Years = [.. tally.Of(YearOf).Select(year => new ArchiveYear(int.Parse(year.Name, CultureInfo.InvariantCulture), year.Count)).OrderByDescending(year => year.Year)],
            Levels = [.. Enum.GetValues<AgencyLevel>().Cast<AgencyLevel?>().Append(null)
                .Select(level => new ArchiveLevel(level, tally[AgenciesPages.LevelOf + CatalogueTerms.Of(level)])).Where(level => level.Agencies > 0)],
            Latest = [.. latest.OrderByDescending(entry => entry.Year).ThenByDescending(entry => entry.PublicationDate).ThenBy(entry => entry.AgencySlug, StringComparer.Ordinal)],
        };
        return root.AgencyCount > ArchiveRoot.AgenciesByName ? root : root with { Agencies = [.. (agencies?.Items ?? []).Where(agency => agency.Years.Count > 0)] };
    }
}
