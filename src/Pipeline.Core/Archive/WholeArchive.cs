using System.Runtime.CompilerServices;
using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>All projections and archive pages at once, as the entries of all reports make them.</summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">The clock.</param>
internal sealed class WholeArchive(IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly ArchiveIndex _index = new(site, new(site), imprint.Address);
    private readonly ArchiveDrawings _drawings = new(site, imprint);
    private readonly Compaction _compaction = new(site, imprint, time);

    /// <summary>Where the archive is not what these entries make it. Before the first report it may have its first pages, or nothing yet.</summary>
    /// <param name="newest">The newest entry of each report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isUntouched = newest.Count == 0 && await site.ReadAsync(SitePath.ArchiveRoot.Value, cancellationToken) is null;
        foreach (var (path, content) in isUntouched ? [] : Expected(newest))
        {
            if (await site.CompareAsync(path, content, null, cancellationToken) is { } found)
            {
                yield return found;
            }
        }

        await foreach (var found in StraysAsync(newest, cancellationToken).Concat(isUntouched ? AsyncEnumerable.Empty<Discrepancy>() : _compaction.CompareAsync(newest, cancellationToken)))
        {
            yield return found;
        }
    }

    /// <summary>
    /// Makes the archive what these entries make it, beside workers that publish. A list of reports that were not known yet
    /// may look like a stray: once strays are removed, reports that have appeared are brought in.
    /// </summary>
    /// <param name="newest">The newest entry of each report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RebuildAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var strays = await RemoveStraysAsync(newest, cancellationToken);
        await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
        foreach (var year in ByYear(newest))
        {
            await _index.RebuildYearAsync(year.Key, [.. year], cancellationToken);
            await _drawings.DrawYearAsync(year.Key, cancellationToken);
        }

        foreach (var agency in ByAgency(newest))
        {
            await _index.RebuildAgencyAsync(agency.Key, [.. agency], cancellationToken);
            await _drawings.DrawAgencyAsync(agency.Key, cancellationToken);
        }

        await _index.RebuildRootAsync([.. ByAgency(newest).Select(agency => Projections.Agency(Projections.List(agency)))], cancellationToken);
        await _drawings.DrawRootAsync(cancellationToken);
        await _compaction.RebuildAsync(newest, cancellationToken);
        if (strays > 0)
        {
            await BringInAsync(newest.Select(entry => entry.Report).ToHashSet(), cancellationToken);
            await _compaction.RunAsync(cancellationToken);
        }
    }

    /// <summary>Draws the pages an archive begins with. A report that is published meanwhile is not lost to them.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _index.RebuildRootAsync([], cancellationToken);
        await _drawings.DrawRootAsync(cancellationToken);
        await _compaction.RebuildAsync([], cancellationToken);
    }

    /// <summary>One file after the other: the whole archive's pages never stand in memory together.</summary>
    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Expected(IReadOnlyList<CatalogueEntry> newest) =>
        ByYear(newest).SelectMany(year => Year(year.Key, Projections.List(year)))
            .Concat(ByAgency(newest).SelectMany(agency => Agency(Projections.List(agency))))
            .Concat(Root(newest))
            .Prepend((SearchScript.Path, SearchScript.Content))
            .Prepend((SiteIcon.Path, SiteIcon.Content))
            .Prepend((Stylesheet.Path, Stylesheet.Content));

    private static IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Year(int year, IReadOnlyList<CatalogueEntry> list) =>
        [(SitePath.YearIndex(year), StoredJson.Write(list, StoredJson.Catalogue)), .. ArchiveDrawings.Year(year, list).Select(Drawn)];

    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Agency(IReadOnlyList<CatalogueEntry> list) =>
        [(SitePath.AgencyIndex(list[0].AgencySlug), StoredJson.Write(list, StoredJson.Catalogue)), .. _drawings.Agency(list).Select(Drawn)];

    private IEnumerable<(SitePath Path, ReadOnlyMemory<byte> Content)> Root(IReadOnlyList<CatalogueEntry> newest)
    {
        var root = Projections.Root(imprint.Address, ByAgency(newest).Select(agency => Projections.Agency(Projections.List(agency))), Projections.Visible(newest));
        return [(SitePath.ArchiveRoot, StoredJson.Write(root, StoredJson.ArchiveRoot)), .. ArchiveDrawings.Root(root).Select(Drawn)];
    }

    private async IAsyncEnumerable<Discrepancy> StraysAsync(IReadOnlyList<CatalogueEntry> newest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        SitePath[] known =
        [
            .. Pages(ByAgency(newest).Count(agency => agency.Any(IsVisible)), SitePath.AgenciesPage),
            .. ByYear(newest).SelectMany(year => Pages(year.Count(IsVisible), page => SitePath.Year(year.Key, page)).Prepend(SitePath.YearIndex(year.Key))),
            .. ByAgency(newest).SelectMany(agency => Pages(agency.Count(IsVisible), page => SitePath.Agency(agency.Key, page)).Append(SitePath.AgencyIndex(agency.Key)).Append(SitePath.AgencyFeed(agency.Key))),
        ];
        var paths = known.Select(path => path.Value).ToHashSet();
        foreach (var folder in SitePath.ArchiveFolders)
        {
            await foreach (var path in site.ListAsync(folder, cancellationToken))
            {
                if (!paths.Contains(path))
                {
                    yield return new(path, DiscrepancyKind.Stray);
                }
            }
        }
    }

    private async Task<int> RemoveStraysAsync(IReadOnlyList<CatalogueEntry> newest, CancellationToken cancellationToken)
    {
        var removed = 0;
        await foreach (var stray in StraysAsync(newest, cancellationToken))
        {
            await site.MendAsync(stray, cancellationToken);
            removed++;
        }

        return removed;
    }

    private async Task BringInAsync(HashSet<ReportId> known, CancellationToken cancellationToken)
    {
        await foreach (var report in _log.ReportsAsync(cancellationToken))
        {
            if (!known.Contains(report))
            {
                await new ArchiveStage(site, imprint, time).RunAsync(report, cancellationToken);
            }
        }
    }

    private static bool IsVisible(CatalogueEntry entry) => !entry.IsWithdrawn;

    private static IEnumerable<SitePath> Pages(int items, Func<int, SitePath> numbered) => Slices.Numbers(items).Select(numbered);

    private static (SitePath Path, ReadOnlyMemory<byte> Content) Drawn(SitePage page) => (page.Path, Encoding.UTF8.GetBytes(page.Html));

    private static IEnumerable<IGrouping<int, CatalogueEntry>> ByYear(IEnumerable<CatalogueEntry> newest) => newest.GroupBy(entry => entry.Year);

    private static IEnumerable<IGrouping<string, CatalogueEntry>> ByAgency(IEnumerable<CatalogueEntry> newest) => newest.GroupBy(entry => entry.AgencySlug);
}
