using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>The state of the archive at a glance, kept as <c>index/root.json</c>: what the start page and the list of agencies are drawn from.</summary>
public sealed record ArchiveRoot
{
    /// <summary>The address readers reach the site at (<see cref="SiteAddress"/>); null in archives from before this was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Address { get; init; }

    /// <summary>The years there are reports for, newest first.</summary>
    public IReadOnlyList<ArchiveYear> Years
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>The levels of government there are agencies of, in their order; those without a known level last.</summary>
    public IReadOnlyList<ArchiveLevel> Levels
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>The agencies there are reports from, by slug, while there are no more than <see cref="AgenciesByName"/>.</summary>
    public IReadOnlyList<ArchiveAgency> Agencies
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>The reports that were published last, at most <see cref="LatestLimit"/>, newest year first.</summary>
    public IReadOnlyList<CatalogueEntry> Latest
    {
        get;
        init => field = value ?? []; // The generated reader hands null to an init property that the file leaves out.
    } = [];

    /// <summary>All reports that are not withdrawn, superseded revisions not counted.</summary>
    public int Reports => Years.Sum(year => year.Reports);

    /// <summary>How many agencies there are reports from.</summary>
    public int AgencyCount => Levels.Sum(level => level.Agencies);

    /// <summary>How many reports the start page shows.</summary>
    public const int LatestLimit = 20;

    /// <summary>Up to so many agencies stand on the start page by name; of more, the levels lead on.</summary>
    public const int AgenciesByName = 40;
}

/// <summary>A year of the archive.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Reports">How many reports there are for it.</param>
public sealed record ArchiveYear(int Year, int Reports);

/// <summary>A level of government in the archive.</summary>
/// <param name="Level">The level; null where it is not known.</param>
/// <param name="Agencies">How many agencies of it there are reports from.</param>
public sealed record ArchiveLevel(AgencyLevel? Level, int Agencies);

/// <summary>An agency of the archive.</summary>
/// <param name="Slug">Its part of every address.</param>
/// <param name="Name">Its names.</param>
/// <param name="Level">Its level of government, if known.</param>
/// <param name="Years">The years it has reports for, newest first.</param>
public sealed record ArchiveAgency(string Slug, BilingualText Name, AgencyLevel? Level, IReadOnlyList<int> Years);
