using System.Runtime.CompilerServices;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>
/// The data of the whole archive, year by year (<see cref="YearFiles"/>). A report that changed has its rows exchanged; of all
/// reports together, one file of one year is held in memory. A year keeps its files when its last report is withdrawn.
/// </summary>
/// <param name="site">The published site.</param>
/// <param name="address">Where readers reach it.</param>
internal sealed class DataProjection(IBlobStore site, SiteAddress address) : IProjection
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoRows = new Dictionary<string, IReadOnlyList<string>>();

    private readonly EntryLog _log = new(site);
    private readonly IReadOnlyList<YearFile> _files = new YearFiles(site, address).All;

    /// <inheritdoc/>
    public async Task FoldAsync(IReadOnlyList<ReportId> changed, CancellationToken cancellationToken)
    {
        foreach (var year in changed.GroupBy(report => report.Year))
        {
            foreach (var file in _files)
            {
                await SettleAsync(file, year.Key, rows => rows is null ? AllAsync(file, year.Key, NoRows, cancellationToken) : ExchangeAsync(file, year, rows, cancellationToken), cancellationToken);
            }
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in newest.GroupBy(entry => entry.Year))
        {
            foreach (var file in _files)
            {
                var stored = await site.ReadAsync(file.Of(year.Key).Value, cancellationToken);
                var rows = Kept(stored is null ? null : file.Format.TryRead(stored.Content), year);
                if (await site.CompareAsync(file.Of(year.Key), await file.WriteAsync(rows, year, cancellationToken), null, cancellationToken) is { } found)
                {
                    yield return found;
                }
            }
        }

        await foreach (var stray in StraysAsync(newest, cancellationToken))
        {
            yield return new(stray, DiscrepancyKind.Stray);
        }
    }

    /// <inheritdoc/>
    /// <remarks>The entries are asked again: a worker may have published meanwhile, even the first report of a year whose files were strays.</remarks>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        await foreach (var stray in StraysAsync(newest, cancellationToken))
        {
            await site.DeleteAsync(stray, cancellationToken);
        }

        var years = await _log.ReportsAsync(cancellationToken).Select(report => report.Year).Distinct().ToListAsync(cancellationToken);
        foreach (var (year, file) in years.SelectMany(year => _files.Select(file => (year, file))))
        {
            await SettleAsync(file, year, rows => AllAsync(file, year, rows, cancellationToken), cancellationToken);
        }
    }

    private async Task<byte[]> ExchangeAsync(
        YearFile file, IEnumerable<ReportId> changed, IReadOnlyDictionary<string, IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogueEntry>();
        foreach (var report in changed)
        {
            entries.AddRange(await _log.NewestAsync(report, cancellationToken) is { } newest ? [newest] : []);
        }

        return await file.WriteAsync(rows, entries, cancellationToken);
    }

    private async Task<byte[]> AllAsync(YearFile file, int year, IReadOnlyDictionary<string, IReadOnlyList<string>>? rows, CancellationToken cancellationToken)
    {
        var entries = await _log.NewestOfYearAsync(year, cancellationToken);
        return await file.WriteAsync(Kept(rows, entries), entries, cancellationToken);
    }

    /// <summary>The rows of agencies that have a report: those of others have no reason to be there.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Kept(IReadOnlyDictionary<string, IReadOnlyList<string>>? rows, IEnumerable<CatalogueEntry> entries)
    {
        var known = entries.Select(entry => entry.AgencySlug).ToHashSet();
        return (rows ?? NoRows).Where(agency => known.Contains(agency.Key)).ToDictionary();
    }

    /// <summary>Writes the file until no other worker comes between reading and writing. One that is gone or cannot be read has no rows to keep.</summary>
    private async Task SettleAsync(YearFile file, int year, Func<IReadOnlyDictionary<string, IReadOnlyList<string>>?, Task<byte[]>> derive, CancellationToken cancellationToken)
    {
        var path = file.Of(year).Value;
        while (true)
        {
            var stored = await site.ReadAsync(path, cancellationToken);
            var derived = await derive(stored is null ? null : file.Format.TryRead(stored.Content));
            var condition = stored is null ? WriteCondition.Absent : WriteCondition.Matches(stored.ETag);
            if ((stored is not null && stored.Content.Span.SequenceEqual(derived)) || await site.WriteAsync(path, derived, condition, cancellationToken))
            {
                return;
            }
        }
    }

    private IAsyncEnumerable<string> StraysAsync(IEnumerable<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var known = newest.Select(entry => entry.Year).Distinct().SelectMany(YearFiles.Of).Append(SitePath.Data).Select(path => path.Value).ToHashSet();
        return site.ListAsync(SitePath.DataFolder, cancellationToken).Where(path => !known.Contains(path));
    }
}
