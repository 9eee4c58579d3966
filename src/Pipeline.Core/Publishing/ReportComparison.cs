using System.Runtime.CompilerServices;
using System.Text;
using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>Holds what stands below a report's address against what its entries make it.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class ReportComparison(IBlobStore work, IBlobStore site, Imprint imprint)
{
    private readonly RevisionSources _sources = new(work, site);
    private readonly RevisionNeighbours _neighbours = new(work, site);

    /// <summary>Everything that is not as this history makes it.</summary>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(ReportId report, ReportHistory history, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var present = await site.ListAsync(SitePath.FolderOf(report), cancellationToken).ToListAsync(cancellationToken);
        await foreach (var found in CompareAsync(history, [.. history.Visible], present, cancellationToken))
        {
            yield return found;
        }
    }

    /// <summary>What of some revisions is not as this history makes it, and what has no reason to be there.</summary>
    /// <param name="history">The report's history.</param>
    /// <param name="revisions">The revisions to look at, oldest first: what superseded ones are made from may lie where the current one belongs.</param>
    /// <param name="present">What stands below the report's address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(
        ReportHistory history, IReadOnlyList<CatalogueEntry> revisions, IReadOnlyList<string> present, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = SetAside(history, revisions).Select(path => path.Value).ToHashSet();
        await foreach (var file in history.IsWithdrawn ? NoticeAsync(history, cancellationToken) : RevisionsAsync(history, revisions, cancellationToken))
        {
            known.Add(file.Path);
            if (file.Found is { } found)
            {
                yield return found;
            }
        }

        foreach (var path in present.Where(path => !known.Contains(path)))
        {
            yield return new(path, DiscrepancyKind.Stray);
        }
    }

    /// <summary>
    /// What stays unseen: superseded revisions that are not looked at, and what the current one has at its own address. A worker
    /// that is about to supersede it has put it there, and may already have begun to write in its place.
    /// </summary>
    private static IEnumerable<SitePath> SetAside(ReportHistory history, IReadOnlyList<CatalogueEntry> revisions) => history.Visible
        .Where(entry => entry.Revision == history.Current?.Revision || !revisions.Contains(entry))
        .SelectMany(entry => RevisionFiles.AddressesOf(new(new(entry.Report, entry.Revision), IsCurrent: false)));

    private async IAsyncEnumerable<Compared> NoticeAsync(ReportHistory history, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in history.Newest is { } withdrawal ? WithdrawalPages.Of(withdrawal) : [])
        {
            yield return new(page.Path.Value, await site.CompareAsync(page.Path, Encoding.UTF8.GetBytes(page.Html), null, cancellationToken));
        }
    }

    private async IAsyncEnumerable<Compared> RevisionsAsync(
        ReportHistory history, IReadOnlyList<CatalogueEntry> revisions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in revisions)
        {
            var address = RevisionAddress.Of(new(entry.Report, entry.Revision), history);
            var manifest = await site.TryFindAsync(address.Beside(SitePath.ManifestName).Value, StoredJson.Manifest, cancellationToken);
            var files = await _sources.FindAsync(entry, cancellationToken) is not { } source ? LostAsync(address, manifest, cancellationToken)
                : RevisionAsync(await _neighbours.WithThemAsync(source, history, cancellationToken), history, manifest, cancellationToken);
            await foreach (var file in files)
            {
                yield return file;
            }
        }
    }

    private async IAsyncEnumerable<Compared> RevisionAsync(
        RevisionSource source, ReportHistory history, Manifest? manifest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var address = RevisionAddress.Of(new(source.Bilingual.Report.Id, source.Bilingual.Revision), history);
        var left = address.IsCurrent || source.Successor is not null ? [] : MadeWithSuccessor(address);
        foreach (var path in left)
        {
            yield return new(path.Value, null);
        }

        var files = RevisionFiles.Of(source, history, imprint).Where(file => !left.Contains(file.Path));
        foreach (var compared in await Task.WhenAll(files.Select(file => CompareAsync(file, address, manifest, cancellationToken))))
        {
            yield return compared;
        }
    }

    private async Task<Compared> CompareAsync(SiteFile file, RevisionAddress address, Manifest? manifest, CancellationToken cancellationToken)
    {
        var listed = manifest?.Files.FirstOrDefault(other => address.Beside(other.Name) == file.Path);
        return new(file.Path.Value, await site.CompareAsync(file.Path, file.Content, listed, cancellationToken));
    }

    /// <summary>What of a superseded revision cannot be made again once its successor is lost, and stays as it is: what changed, and the list that has it.</summary>
    private static SitePath[] MadeWithSuccessor(RevisionAddress address) => [SitePath.Changes(address.Revision), address.Beside(SitePath.ManifestName)];

    /// <summary>A revision that cannot be made again: what is left of it stays, and is held against its manifest.</summary>
    private async IAsyncEnumerable<Compared> LostAsync(RevisionAddress address, Manifest? manifest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new(address.View(ReportView.Both).Value, new(address.View(ReportView.Both).Value, DiscrepancyKind.Lost));
        foreach (var path in RevisionFiles.AddressesOf(address))
        {
            yield return new(path.Value, null);
        }

        foreach (var file in manifest?.Files ?? [])
        {
            var path = address.Beside(file.Name).Value;
            var stored = await site.ReadAsync(path, cancellationToken);
            yield return new(path, stored is null ? new(path, DiscrepancyKind.Missing) : Discrepancies.Agrees(stored, file) ? null : new(path, DiscrepancyKind.Damaged));
        }
    }

    /// <summary>A file that has a reason to be there, and how it differs from what it should hold.</summary>
    private sealed record Compared(string Path, Discrepancy? Found);
}
