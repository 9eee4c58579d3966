using System.Runtime.CompilerServices;
using Pipeline.Core.Archive.Lists;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Data;

/// <summary>
/// The data of the whole archive, year by year and part by part (<see cref="YearFiles"/>). A report that changed has its rows
/// exchanged; of all reports together, one file of one part is held in memory.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="address">Where readers reach it.</param>
internal sealed class DataProjection(IBlobStore site, SiteAddress address) : IProjection
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoRows = new Dictionary<string, IReadOnlyList<string>>();

    private readonly EntryLog _log = new(site);
    private readonly YearFiles _files = new(site, address);

    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var year in changed.GroupBy(report => report.Year))
        {
            foreach (var leaf in await LeavesAsync(year, cancellationToken))
            {
                await FoldAsync(year.Key, leaf.Key, leaf.Value, [.. year.Where(report => SlugKey.Of(report.AgencySlug).StartsWith(leaf.Key, StringComparison.Ordinal))], cancellationToken);
            }
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (part, file) in Parts(newest).SelectMany(part => _files.All.Select(file => (part, file))))
        {
            var stored = await site.ReadAsync(file.Of(part).Value, cancellationToken);
            var rows = Kept(stored is null ? null : file.Format.TryRead(stored.Content), part);
            if (await site.CompareAsync(file.Of(part), await file.WriteAsync(rows, part.Entries, cancellationToken), null, cancellationToken) is { } found)
            {
                yield return found;
            }
        }

        await foreach (var stray in site.StraysAsync([SitePath.DataFolder], Known(newest), cancellationToken))
        {
            yield return stray;
        }
    }

    /// <summary>The parts are those of the stored lists: a worker may have published meanwhile.</summary>
    /// <inheritdoc/>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        await site.RemoveStraysAsync([SitePath.DataFolder], Known(newest), cancellationToken);
        foreach (var year in newest.Select(entry => entry.Year).Distinct())
        {
            await foreach (var (leaf, list) in new ListTree<CatalogueEntry>(site, new YearShape(site, year)).LeavesAsync(isBackwards: false, null, cancellationToken))
            {
                foreach (var part in DataPart.Of(year, leaf, list))
                {
                    await RewriteAsync(leaf, part, cancellationToken);
                }
            }
        }
    }

    private async Task FoldAsync(int year, string leaf, IReadOnlyList<CatalogueEntry> list, IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        var parts = DataPart.Of(year, leaf, list);
        var touched = parts.Where(part => changed.Any(part.Covers)).ToList();
        if (!changed.All(report => touched.Any(part => part.Covers(report))) || !await touched.ToAsyncEnumerable().AllAsync(IsThereAsync, cancellationToken))
        {
            await DivideAsync(year, leaf, parts, touched, cancellationToken);
        }

        foreach (var part in touched)
        {
            await ExchangeAsync(part, [.. changed.Where(part.Covers)], cancellationToken);
        }
    }

    /// <summary>True for a part whose files were all written once: the last of them is there.</summary>
    private async ValueTask<bool> IsThereAsync(DataPart part, CancellationToken cancellationToken) =>
        await site.ReadAsync(_files.All[^1].Of(part).Value, cancellationToken) is not null;

    /// <summary>
    /// The reports of a leaf fall into other parts than before: the other new ones are written, and the files of old ones removed. The
    /// touched ones come after that, so that they are new until all is done.
    /// </summary>
    private async Task DivideAsync(int year, string leaf, IReadOnlyList<DataPart> parts, IReadOnlyList<DataPart> touched, CancellationToken cancellationToken)
    {
        foreach (var part in parts.Except(touched))
        {
            if (!await IsThereAsync(part, cancellationToken))
            {
                await ExchangeAsync(part, [], cancellationToken);
            }
        }

        var known = parts.SelectMany(_files.Of).ToHashSet();
        var above = Enumerable.Range(0, leaf.Length).SelectMany(length => _files.Of(new(year, leaf[..length], [])));
        await site.RemoveAsync(above.Select(path => path.Value), cancellationToken);
        await site.RemoveStraysAsync([SitePath.DataBelow(year, leaf), SitePath.CatalogueBelow(year, leaf)], known, cancellationToken);
    }

    /// <summary>
    /// Brings the files of a part up to the newest entries of some reports, until no other worker comes between reading and writing. One
    /// that is gone or cannot be read gets the rows of all reports of the part.
    /// </summary>
    private async Task ExchangeAsync(DataPart part, IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var file in _files.All)
        {
            await site.ExchangeAsync(file.Of(part), async stored => stored is not null && file.Format.TryRead(stored.Content) is { } rows
                ? await file.WriteAsync(rows, await _log.NewestOfAsync(changed, cancellationToken), cancellationToken)
                : await file.WriteAsync(NoRows, part.Entries, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Makes the files of a part what the stored list makes them. Rows that cannot be made now stay.</summary>
    private async Task RewriteAsync(string leaf, DataPart part, CancellationToken cancellationToken)
    {
        var tree = new ListTree<CatalogueEntry>(site, new YearShape(site, part.Year));
        foreach (var file in _files.All)
        {
            await site.SettleAsync(file.Of(part), async stored =>
            {
                var list = (await tree.FindAsync(leaf, cancellationToken))?.Items ?? [];
                return DataPart.Of(part.Year, leaf, list).FirstOrDefault(current => current.Prefix == part.Prefix) is { } current
                    ? await file.WriteAsync(Kept(stored is null ? null : file.Format.TryRead(stored.Content), current), current.Entries, cancellationToken)
                    : null;
            }, cancellationToken);
        }
    }

    /// <summary>The rows of agencies that have a report in this part: those of others have no reason to be there.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Kept(IReadOnlyDictionary<string, IReadOnlyList<string>>? rows, DataPart part)
    {
        var known = part.Entries.Select(entry => entry.AgencySlug).ToHashSet();
        return (rows ?? NoRows).Where(agency => known.Contains(agency.Key)).ToDictionary();
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<CatalogueEntry>>> LeavesAsync(IGrouping<int, ReportId> changed, CancellationToken cancellationToken)
    {
        var tree = new ListTree<CatalogueEntry>(site, new YearShape(site, changed.Key));
        var leaves = new Dictionary<string, IReadOnlyList<CatalogueEntry>>();
        foreach (var key in changed.Select(report => SlugKey.Of(report.AgencySlug)).Where(key => !leaves.Keys.Any(leaf => key.StartsWith(leaf, StringComparison.Ordinal))))
        {
            var (prefix, list) = await tree.LeafOfAsync(key, cancellationToken);
            leaves[prefix] = list;
        }

        return leaves;
    }

    private IEnumerable<DataPart> Parts(IReadOnlyList<CatalogueEntry> newest) => newest.GroupBy(entry => entry.Year)
        .SelectMany(year => ListPlan.LeavesOf(new YearShape(site, year.Key), year).SelectMany(leaf => DataPart.Of(year.Key, leaf.Prefix, leaf.Items)));

    private HashSet<SitePath> Known(IReadOnlyList<CatalogueEntry> newest) => [SitePath.Data, .. Parts(newest).SelectMany(_files.Of)];
}
