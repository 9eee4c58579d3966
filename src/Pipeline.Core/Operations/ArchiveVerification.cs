using System.Runtime.CompilerServices;
using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Operations;

/// <summary>Holds a site against its entries, one report after the other: of all reports together only the newest entries, the keys of what happened and what search shows of them are held in memory.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
/// <param name="time">The clock.</param>
internal sealed class ArchiveVerification(IBlobStore work, IBlobStore site, Imprint imprint, TimeProvider time)
{
    private readonly EntryLog _log = new(site);
    private readonly ReportComparison _comparison = new(work, site, imprint);
    private readonly Compaction _compaction = new(site, imprint, time);

    /// <summary>Every difference, as it is found.</summary>
    public async IAsyncEnumerable<Diagnostic> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var newest = new List<CatalogueEntry>();
        var known = new HashSet<ReportId>();
        await foreach (var report in _log.ReportsAsync(cancellationToken))
        {
            known.Add(report);
            var history = await _log.TryHistoryAsync(report, cancellationToken);
            newest.AddRange(history?.Newest is { } entry ? [entry] : []);
            await foreach (var finding in FindingsOf(report, history, cancellationToken))
            {
                yield return finding;
            }
        }

        var lists = newest.Count < known.Count ? AsyncEnumerable.Empty<Discrepancy>()
            : known.Count == 0 && await site.ReadAsync(SitePath.ArchiveRoot.Value, cancellationToken) is null ? site.StraysAsync(SitePath.ArchiveFolders, [SitePath.Agencies], cancellationToken)
            : _compaction.CompareAsync(newest, cancellationToken);
        await foreach (var finding in site.UnexplainedAsync(known, cancellationToken).Select(Findings.FileStray).Concat(lists.Select(FindingOf)))
        {
            yield return finding;
        }
    }

    /// <summary>What an operator is told of a difference.</summary>
    public static Diagnostic FindingOf(Discrepancy found) => found.Kind switch
    {
        DiscrepancyKind.Missing => Findings.FileMissing(found.Path),
        DiscrepancyKind.Damaged => Findings.FileDamaged(found.Path),
        DiscrepancyKind.OutOfDate => Findings.FileOutOfDate(found.Path),
        DiscrepancyKind.Stray => Findings.FileStray(found.Path),
        _ => Findings.RevisionLost(found.Path),
    };

    private IAsyncEnumerable<Diagnostic> FindingsOf(ReportId report, ReportHistory? history, CancellationToken cancellationToken) => history?.Newest is null
        ? new[] { Findings.EntryUnreadable(SitePath.EntriesOf(report)) }.ToAsyncEnumerable()
        : _comparison.CompareAsync(report, history, cancellationToken).Select(FindingOf);
}
