using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>One published revision, as the archive knows it: immutable once written, and all that archive pages are drawn from.</summary>
public sealed record CatalogueEntry
{
    /// <summary>The agency's slug.</summary>
    public required string AgencySlug { get; init; }

    /// <summary>The year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>Which entry of the report this is, from 1; the highest decides what readers see.</summary>
    public required int Ordinal { get; init; }

    /// <summary>When it was published or withdrawn; null for entries from before this was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? At { get; init; }

    /// <summary>The hash of the uploaded bytes.</summary>
    public required string Revision { get; init; }

    /// <summary>The hash of the published data: the same revision with a better translation is published again.</summary>
    public required string Data { get; init; }

    /// <summary>The agency's names.</summary>
    public required BilingualText AgencyName { get; init; }

    /// <summary>The agency's level of government, where the registry gives one.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>The report's title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The language received.</summary>
    public required Language Language { get; init; }

    /// <summary>The form the report follows.</summary>
    public required Generation Generation { get; init; }

    /// <summary>The day of publication, if the report states one.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>Segments by origin.</summary>
    public required OriginCounts Counts { get; init; }

    /// <summary>True for an entry that takes the report out of the archive; it repeats the entry it withdraws. No other entry's stored form has it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWithdrawn { get; init; }

    /// <summary>The report.</summary>
    [JsonIgnore]
    public ReportId Report => new(AgencySlug, Year);

    /// <summary>
    /// When it happened, in UTC, as far as is known. Entries from before <see cref="At"/> was kept count from the day the report
    /// states, or else from 31 January of the following year, when departments must have published (Regulations, Article 49).
    /// </summary>
    [JsonIgnore]
    public DateTimeOffset Moment => At?.ToUniversalTime() ?? new(PublicationDate ?? new(Year + 1, 1, 31), TimeOnly.MinValue, TimeSpan.Zero);
}
