using System.Runtime.CompilerServices;
using Pipeline.Core.Archive;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;
using Pipeline.Core.Publishing;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Operations;

/// <summary>Holds a site against its entries, one report after the other: of all reports together only the newest entries are held in memory.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="registry">What is known of the agencies.</param>
internal sealed class ArchiveVerification(IBlobStore work, IBlobStore site, AgencyRegistry registry)
{
    private readonly EntryLog _log = new(site);
    private readonly ReportFolder _folder = new(work, site, registry);
    private readonly WholeArchive _archive = new(site, registry);

    /// <summary>Every difference, as it is found.</summary>
    public async IAsyncEnumerable<Diagnostic> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var newest = new List<CatalogueEntry>();
        var known = new HashSet<ReportId>();
        await foreach (var report in _log.ReportsAsync(cancellationToken))
        {
            known.Add(report);
            if (await _log.TryHistoryAsync(report, cancellationToken) is not { Newest: { } entry } history)
            {
                yield return Findings.EntryUnreadable(SitePath.EntriesOf(report));
                continue;
            }

            newest.Add(entry);
            await foreach (var found in _folder.CompareAsync(report, history, cancellationToken))
            {
                yield return FindingOf(found);
            }
        }

        await foreach (var path in site.UnexplainedAsync(known, cancellationToken))
        {
            yield return Findings.FileStray(path);
        }

        await foreach (var found in newest.Count == known.Count ? _archive.CompareAsync(newest, cancellationToken) : AsyncEnumerable.Empty<Discrepancy>())
        {
            yield return FindingOf(found);
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
}
