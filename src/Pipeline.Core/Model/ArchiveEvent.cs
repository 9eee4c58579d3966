using System.Globalization;
using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>Something that happened to a report: what an entry means in the light of those before it. Feeds tell readers of it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="IsGone">True when the report stands withdrawn now, by this or a later entry: its data can no longer be fetched.</param>
/// <param name="Entry">The entry.</param>
public sealed record ArchiveEvent(ArchiveEventKind Kind, bool IsGone, CatalogueEntry Entry)
{
    /// <summary>
    /// Its place among all that happened: the time of UTC to the second, then the report and the ordinal, so that the order is the
    /// same whoever came first. <c>2022-03/15/08/00/00/changping.2021.0001</c>
    /// </summary>
    [JsonIgnore]
    public string Key => KeyOf(Entry);

    /// <summary>The same of the event an entry stands for.</summary>
    public static string KeyOf(CatalogueEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Moment:yyyy-MM/dd/HH/mm/ss}/{entry.AgencySlug}.{entry.Year}.{entry.Ordinal:0000}");

    /// <summary>Everything that happened to a report, oldest first.</summary>
    public static IReadOnlyList<ArchiveEvent> Of(ReportHistory history) =>
        [.. history.Entries.Select((entry, index) => new ArchiveEvent(KindOf(entry, index > 0 ? history.Entries[index - 1] : null), history.IsWithdrawn, entry))];

    /// <summary>In the order in which it happened.</summary>
    public static IReadOnlyList<ArchiveEvent> InOrder(IEnumerable<ArchiveEvent> events) => [.. events.OrderBy(happened => happened.Key, StringComparer.Ordinal)];

    /// <summary>What comes after a withdrawal is published anew, whether it was known before or not.</summary>
    private static ArchiveEventKind KindOf(CatalogueEntry entry, CatalogueEntry? before) =>
        entry.IsWithdrawn ? ArchiveEventKind.Withdrawal
        : before is null or { IsWithdrawn: true } ? ArchiveEventKind.Publication
        : before.Revision == entry.Revision ? ArchiveEventKind.Translation
        : ArchiveEventKind.Revision;
}

/// <summary>What can happen to a report.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArchiveEventKind>))]
public enum ArchiveEventKind
{
    /// <summary>It was published, for the first time or after a withdrawal.</summary>
    [JsonStringEnumMemberName("publication")]
    Publication,

    /// <summary>Another text took the place of the one before.</summary>
    [JsonStringEnumMemberName("revision")]
    Revision,

    /// <summary>The same text was published with a better translation.</summary>
    [JsonStringEnumMemberName("translation")]
    Translation,

    /// <summary>It was taken from the public.</summary>
    [JsonStringEnumMemberName("withdrawal")]
    Withdrawal,
}
