using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive;

/// <summary>The marks of reports that are still to be folded in.</summary>
internal static class PendingMarks
{
    /// <summary>Marks a report as one whose entry is still to be folded in.</summary>
    /// <param name="site">The published site.</param>
    /// <param name="entry">Its entry. A mark carries its ordinal, so that one set meanwhile for a later entry stays for the next.</param>
    /// <param name="at">Since when: the timer finds the marks that nobody took.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task MarkAsync(this IBlobStore site, CatalogueEntry entry, DateTimeOffset at, CancellationToken cancellationToken) =>
        site.PutAsync(SitePath.Pending(entry.Report, entry.Ordinal).Value, StoredJson.Write(new PendingMark(at), StoredJson.PendingMark), cancellationToken);

    /// <summary>All marks there are.</summary>
    public static ValueTask<List<string>> MarksAsync(this IBlobStore site, CancellationToken cancellationToken) =>
        site.ListAsync(SitePath.AllPending, cancellationToken).Where(path => SitePath.PendingReport(path) is not null).ToListAsync(cancellationToken);

    /// <summary>Removes marks that are done with.</summary>
    public static async Task RemoveAsync(this IBlobStore site, IEnumerable<string> marks, CancellationToken cancellationToken)
    {
        foreach (var mark in marks)
        {
            await site.DeleteAsync(mark, cancellationToken);
        }
    }
}
