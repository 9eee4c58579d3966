using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Entries of the archive's catalogue.</summary>
internal static class CatalogueEntries
{
    public static CatalogueEntry Of(BilingualReport bilingual, int ordinal = 1) => new()
    {
        AgencySlug = bilingual.Report.AgencySlug,
        Year = bilingual.Report.Year,
        Ordinal = ordinal,
        Revision = bilingual.Revision,
        Data = bilingual.Revision,
        AgencyName = bilingual.AgencyName,
        Level = AgencyLevel.County,
        Title = bilingual.Title,
        Language = bilingual.Report.Language,
        Generation = bilingual.Report.Generation,
        PublicationDate = bilingual.Report.PublicationDate,
        Counts = bilingual.Counts,
    };

    /// <summary>An archive of a few reports.</summary>
    public static ArchiveRoot Archive(params CatalogueEntry[] latest) => new()
    {
        Latest = latest,
        Years = [.. latest.CountBy(entry => entry.Year).Select(year => new ArchiveYear(year.Key, year.Value)).OrderByDescending(year => year.Year)],
        Levels = [.. latest.DistinctBy(entry => entry.AgencySlug).GroupBy(entry => entry.Level).Select(level => new ArchiveLevel(level.Key, level.Count()))],
        Agencies = [.. latest.GroupBy(entry => entry.AgencySlug).Select(agency =>
            new ArchiveAgency(agency.Key, agency.First().AgencyName, agency.First().Level, [.. agency.Select(entry => entry.Year).Distinct().OrderDescending()]))],
    };
}
