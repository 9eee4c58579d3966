using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Operations;

/// <summary>Makes a site what its entries make it, beside workers that publish.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">Says when something is published or withdrawn.</param>
internal sealed class ArchiveRebuild(IBlobStore work, IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);
    private readonly ReportFolder _folder = new(work, site, imprint);
    private readonly PublicationStage _publication = new(work, site, imprint, time);
    private readonly ArchiveStage _archive = new(site, imprint, time);
    private readonly Compaction _compaction = new(site, imprint, time);

    /// <summary>Mends the whole site, and says what could not be mended.</summary>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync(CancellationToken cancellationToken)
    {
        var left = new List<Diagnostic>();
        var newest = new List<CatalogueEntry>();
        var known = new HashSet<ReportId>();
        await foreach (var report in _log.ReportsAsync(cancellationToken))
        {
            known.Add(report);
            left.AddRange(await MendAsync(report, cancellationToken));
            newest.AddRange(await _log.TryHistoryAsync(report, cancellationToken) is { Newest: { } entry } ? [entry] : []);
        }

        if (known.Count == 0)
        {
            return await OpenAsync(cancellationToken);
        }

        await RemoveUnexplainedAsync(known, cancellationToken);
        if (newest.Count == known.Count)
        {
            await _compaction.RebuildAsync(newest, cancellationToken);
        }

        return left;
    }

    /// <summary>Mends one report and what lists it, and says what could not be mended.</summary>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync(ReportId report, CancellationToken cancellationToken)
    {
        if (await _log.TryHistoryAsync(report, cancellationToken) is { Newest: null })
        {
            return await TakeBackAsync(report, cancellationToken);
        }

        var left = await MendAsync(report, cancellationToken);
        if (await _log.TryHistoryAsync(report, cancellationToken) is not null)
        {
            await _archive.RunAsync(report, cancellationToken);
            await _archive.CompleteAsync(report.ToString(), cancellationToken);
        }

        return left;
    }

    /// <summary>Before the first report there are the pages an archive begins with. Where there are reports or lists, the entries are lost, and nothing is touched.</summary>
    private async Task<IReadOnlyList<Diagnostic>> OpenAsync(CancellationToken cancellationToken)
    {
        if (!await site.HasNoReportsAsync(cancellationToken))
        {
            return [Findings.NoEntries()];
        }

        await _compaction.RebuildAsync([], cancellationToken);
        return [];
    }

    /// <summary>Removes what a publication that was given up has left of a report without entries. Where none was, its entries may be lost, and where one is under way, they are to come: then nothing is touched.</summary>
    private async Task<IReadOnlyList<Diagnostic>> TakeBackAsync(ReportId report, CancellationToken cancellationToken)
    {
        if (!await work.ListAsync(WorkPath.AbandonedOf(report), cancellationToken).AnyAsync(cancellationToken)
            || await work.ListAsync(WorkPath.UnfinishedOf(report), cancellationToken).AnyAsync(cancellationToken))
        {
            return [Findings.UnknownReport(report)];
        }

        await _folder.SettleAsync(report, cancellationToken);
        return [];
    }

    private async Task<IReadOnlyList<Diagnostic>> MendAsync(ReportId report, CancellationToken cancellationToken)
    {
        if (await _log.TryHistoryAsync(report, cancellationToken) is not { } history)
        {
            return [Findings.EntryUnreadable(SitePath.EntriesOf(report))];
        }

        var left = await _folder.SettleAsync(report, cancellationToken);
        if (left.Count > 0 && history.Current is { } current && await CanPublishAgainAsync(current, cancellationToken))
        {
            await _publication.RunAsync(new(report, current.Revision), cancellationToken);
            left = await _folder.SettleAsync(report, cancellationToken);
        }

        return [.. left.Select(ArchiveVerification.FindingOf)];
    }

    /// <summary>A translation that was made since can stand in for one that is lost; it becomes a further entry.</summary>
    private async Task<bool> CanPublishAgainAsync(CatalogueEntry current, CancellationToken cancellationToken) =>
        await _sources.FindAsync(current, cancellationToken) is null
        && await _sources.TranslatedAsync(new(current.Report, current.Revision), cancellationToken) is not null;

    /// <summary>A report that is being published has files before it has an entry: what is removed of it comes back with the entry.</summary>
    private async Task RemoveUnexplainedAsync(HashSet<ReportId> known, CancellationToken cancellationToken)
    {
        ReportId? settled = null;
        await foreach (var path in site.UnexplainedAsync(known, cancellationToken))
        {
            if (SitePath.ReportOf(path) is not { } report)
            {
                await site.DeleteAsync(path, cancellationToken);
            }
            else if (report != settled)
            {
                await _folder.SettleAsync(report, cancellationToken);
                settled = report;
            }
        }
    }
}
