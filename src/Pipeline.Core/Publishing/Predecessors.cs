using Pipeline.Core.Archive;
using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Publishing;

/// <summary>Finds the revision a revision replaces.</summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
internal sealed class Predecessors(IBlobStore work, IBlobStore site)
{
    private readonly EntryLog _log = new(site);
    private readonly RevisionSources _sources = new(work, site);

    /// <summary>The translation readers could read before this revision; null where there was none, or nothing is left of it.</summary>
    public async Task<BilingualReport?> OfAsync(Revision revision, CancellationToken cancellationToken)
    {
        var history = await _log.TryHistoryAsync(revision.Report, cancellationToken);
        return history?.Visible.TakeWhile(entry => entry.Revision != revision.Hash).LastOrDefault() is { } before
            ? await _sources.BilingualAsync(before, cancellationToken)
            : null;
    }
}
