using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Publishing;

/// <summary>
/// Everything below a report's address, as its entries make it: the files of the current revision and of those it superseded,
/// or the notice that it was withdrawn.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
/// <param name="registry">What is known of the agencies.</param>
internal sealed class ReportFolder(IBlobStore work, IBlobStore site, AgencyRegistry registry)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);

    /// <summary>Writes all files of a revision as this history makes them.</summary>
    public async Task WriteAsync(RevisionSource source, ReportHistory history, CancellationToken cancellationToken)
    {
        await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
        foreach (var file in FilesOf(source, history))
        {
            await site.PutAsync(file.Path.Value, file.Content, cancellationToken);
        }
    }

    /// <summary>
    /// Mends whatever is not as the entries make it, again if an entry has come meanwhile: whoever writes here last has seen
    /// the newest one.
    /// </summary>
    /// <returns>What cannot be mended.</returns>
    public async Task<IReadOnlyList<Discrepancy>> SettleAsync(ReportId report, CancellationToken cancellationToken)
    {
        while (true)
        {
            var history = await _log.HistoryAsync(report, cancellationToken);
            var (found, left) = await MendAsync(report, history, cancellationToken);
            if (!found || (await _log.NewestAsync(report, cancellationToken))?.Ordinal == history.Newest?.Ordinal)
            {
                return left;
            }
        }
    }

    /// <summary>Where the folder is not as this history makes it. Superseded revisions come first: what they are made from may lie where the current one belongs.</summary>
    public async IAsyncEnumerable<Discrepancy> CompareAsync(ReportId report, ReportHistory history, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = new HashSet<string>();
        await foreach (var file in history.IsWithdrawn ? NoticeAsync(history, cancellationToken) : RevisionsAsync(history, cancellationToken))
        {
            known.Add(file.Path);
            if (file.Found is { } found)
            {
                yield return found;
            }
        }

        await foreach (var path in site.ListAsync(SitePath.FolderOf(report), cancellationToken))
        {
            if (!known.Contains(path))
            {
                yield return new(path, DiscrepancyKind.Stray);
            }
        }
    }

    private async Task<(bool Found, IReadOnlyList<Discrepancy> Left)> MendAsync(ReportId report, ReportHistory history, CancellationToken cancellationToken)
    {
        var (any, left) = (false, new List<Discrepancy>());
        await foreach (var found in CompareAsync(report, history, cancellationToken))
        {
            if (!any)
            {
                await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
            }

            any = true;
            left.AddRange(await site.MendAsync(found, cancellationToken) ? [] : [found]);
        }

        return (any, left);
    }

    private async IAsyncEnumerable<Compared> NoticeAsync(ReportHistory history, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var page in history.Newest is { } withdrawal ? WithdrawalPages.Of(withdrawal) : [])
        {
            yield return new(page.Path.Value, await site.CompareAsync(page.Path, Encoding.UTF8.GetBytes(page.Html), null, cancellationToken));
        }
    }

    private async IAsyncEnumerable<Compared> RevisionsAsync(ReportHistory history, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in history.Visible)
        {
            var address = RevisionAddress.Of(new(entry.Report, entry.Revision), history);
            var manifest = await ManifestAsync(address, cancellationToken);
            var files = await _sources.FindAsync(entry, cancellationToken) is { } source
                ? RevisionAsync(source, history, address, manifest, cancellationToken)
                : LostAsync(address, manifest, cancellationToken);
            await foreach (var file in files)
            {
                yield return file;
            }
        }
    }

    private async IAsyncEnumerable<Compared> RevisionAsync(
        RevisionSource source, ReportHistory history, RevisionAddress address, Manifest? manifest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in FilesOf(source, history))
        {
            var listed = manifest?.Files.FirstOrDefault(other => address.Beside(other.Name) == file.Path);
            yield return new(file.Path.Value, await site.CompareAsync(file.Path, file.Content, listed, cancellationToken));
        }
    }

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

    private async Task<Manifest?> ManifestAsync(RevisionAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return await site.FindAsync(address.Beside(SitePath.ManifestName).Value, StoredJson.Manifest, cancellationToken);
        }
        catch (Exception damage) when (damage is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private IReadOnlyList<SiteFile> FilesOf(RevisionSource source, ReportHistory history) =>
        RevisionFiles.Of(source, history, registry.BySlug(source.Bilingual.Report.AgencySlug));

    /// <summary>A file that has a reason to be there, and how it differs from what it should hold.</summary>
    private sealed record Compared(string Path, Discrepancy? Found);
}
