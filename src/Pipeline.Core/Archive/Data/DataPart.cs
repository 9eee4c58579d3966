using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Archive.Data;

/// <summary>A part of a year's reports whose data stand in files of their own, by the beginning of their agencies' slugs.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Prefix">How the slugs begin; empty for all.</param>
/// <param name="Entries">The reports that readers are shown.</param>
internal sealed record DataPart(int Year, string Prefix, IReadOnlyList<CatalogueEntry> Entries)
{
    /// <summary>The parts of a leaf of a year's list; one even when readers are shown none of its reports.</summary>
    public static IReadOnlyList<DataPart> Of(int year, string leaf, IReadOnlyList<CatalogueEntry> list)
    {
        var visible = Listings.Visible(list).ToDictionary(entry => SlugKey.Of(entry.AgencySlug));
        return [.. DataParts.Of(leaf, [.. visible.Keys]).Select(part => new DataPart(year, part.Prefix, [.. part.Keys.Select(key => visible[key])]))];
    }

    /// <summary>True for a report that belongs to it if readers are shown it.</summary>
    public bool Covers(ReportId report) => report.Year == Year && SlugKey.Of(report.AgencySlug).StartsWith(Prefix, StringComparison.Ordinal);
}
