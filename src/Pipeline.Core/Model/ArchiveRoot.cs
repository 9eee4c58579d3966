using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>The state of the archive at a glance, kept as <c>index/root.json</c>: what the start page and the list of agencies are drawn from.</summary>
public sealed record ArchiveRoot
{
    /// <summary>The address readers reach the site at (<see cref="SiteAddress"/>); null in archives from before this was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Address { get; init; }

    /// <summary>The years there are reports for, newest first: what the agencies' years add up to.</summary>
    public IReadOnlyList<ArchiveYear> Years => [.. Agencies.SelectMany(agency => agency.Years).CountBy(year => year)
        .Select(year => new ArchiveYear(year.Key, year.Value)).OrderByDescending(year => year.Year)];

    /// <summary>The agencies there are reports from, by slug.</summary>
    public IReadOnlyList<ArchiveAgency> Agencies
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>The newest reports, newest first, at most <see cref="LatestLimit"/>.</summary>
    public IReadOnlyList<CatalogueEntry> Latest
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>All reports that are not withdrawn, superseded revisions not counted.</summary>
    public int Reports => Years.Sum(year => year.Reports);

    /// <summary>How many reports the start page shows.</summary>
    public const int LatestLimit = 20;
}

/// <summary>A year of the archive.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Reports">How many reports there are for it.</param>
public sealed record ArchiveYear(int Year, int Reports);

/// <summary>An agency of the archive.</summary>
/// <param name="Slug">Its part of every address.</param>
/// <param name="Name">Its names.</param>
/// <param name="Level">Its level of government, if known.</param>
/// <param name="Years">The years it has reports for, newest first.</param>
public sealed record ArchiveAgency(string Slug, BilingualText Name, AgencyLevel? Level, IReadOnlyList<int> Years);
