using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Lists;

/// <summary>
/// All that happened, in the order of time: by month, and a busy month by day, hour, minute and second, and a second in which very
/// much happened by the letters of the agencies' slugs.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="isWhole">True where everything that ever happened is brought: then nothing can be lost.</param>
internal sealed class EventShape(IBlobStore site, bool isWhole = false) : ListShape<ArchiveEvent>
{
    /// <summary>How long the names of branches are: <c>yyyy-MM/dd/HH/mm/ss</c>, and the first letter after it.</summary>
    private static readonly int[] Cuts = [7, 10, 13, 16, 19, 21];

    private readonly EntryLog _log = new(site);

    /// <inheritdoc/>
    public override int Limit => 100;

    /// <inheritdoc/>
    public override JsonTypeInfo<ListNode<ArchiveEvent>> Form => StoredJson.EventNode;

    /// <inheritdoc/>
    public override SitePath PathOf(string prefix) => SitePath.LogNode(prefix);

    /// <inheritdoc/>
    public override string KeyOf(ArchiveEvent item) => item.Key;

    /// <inheritdoc/>
    public override Tally TallyOf(ArchiveEvent item) => Tally.None;

    /// <inheritdoc/>
    public override string BranchOf(string prefix, string key) => key[..Cuts.FirstOrDefault(cut => cut > prefix.Length, prefix.Length + 1)];

    /// <summary>Readers of feeds ask for months, even for one in which little happened.</summary>
    /// <inheritdoc/>
    public override bool IsAlwaysOpen(string prefix) => prefix.Length == 0;

    /// <inheritdoc/>
    public override async Task<ArchiveEvent?> CurrentAsync(string key, CancellationToken cancellationToken) =>
        key.Split('/')[^1].Split('.') is [var slug, var year, _] && await _log.TryHistoryAsync(new(slug, int.Parse(year, CultureInfo.InvariantCulture)), cancellationToken) is { } history
            ? ArchiveEvent.Of(history).FirstOrDefault(happened => happened.Key == key)
            : null;

    /// <inheritdoc/>
    public override Task<IReadOnlyList<ArchiveEvent>> AnewAsync(string prefix, CancellationToken cancellationToken) => prefix.Length > 0 && !isWhole
        ? throw new InvalidDataException($"What happened in '{prefix}' is lost; only all entries together tell it.")
        : Task.FromResult<IReadOnlyList<ArchiveEvent>>([]);

    /// <inheritdoc/>
    public override Task MarkAsync(ArchiveEvent item, CancellationToken cancellationToken) => site.MarkAsync(item.Entry, item.Entry.Moment, cancellationToken);
}
