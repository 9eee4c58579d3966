using Pipeline.Core.Model;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Publishing;

/// <summary>
/// Finds what a revision is made from. The site holds all of it, so that nothing but the site need outlive a publication;
/// the work store helps out as long as it does. Its hash says whether a blob is the right one, wherever it lies.
/// </summary>
/// <param name="work">Where stages hand over.</param>
/// <param name="site">The published site.</param>
internal sealed class RevisionSources(IBlobStore work, IBlobStore site)
{
    /// <summary>Exactly what an entry published; null when it is nowhere any more, or in a form that is no longer read.</summary>
    public async Task<RevisionSource?> FindAsync(CatalogueEntry entry, CancellationToken cancellationToken)
    {
        var revision = new Revision(entry.Report, entry.Revision);
        var data = await DataAsync(entry, cancellationToken);
        return data?.TryRead(StoredJson.BilingualReport) is { } bilingual
            && await FindAsync(revision, SitePath.OriginalName(bilingual.Report.Format), WorkPath.Original(revision), entry.Revision, cancellationToken) is { } original
                ? new(bilingual, data.Content, original.Content)
                : null;
    }

    /// <summary>The bilingual report an entry published; null when its data are nowhere any more, or in a form that is no longer read.</summary>
    public async Task<BilingualReport?> BilingualAsync(CatalogueEntry entry, CancellationToken cancellationToken) =>
        (await DataAsync(entry, cancellationToken))?.TryRead(StoredJson.BilingualReport);

    /// <summary>What the translation stage made of a revision last; null when the work store no longer has it, or not in a form that can be read.</summary>
    public async Task<RevisionSource?> TranslatedAsync(Revision revision, CancellationToken cancellationToken)
    {
        var data = await work.ReadAsync(WorkPath.Bilingual(revision), cancellationToken);
        return data?.TryRead(StoredJson.BilingualReport) is { } bilingual
            && await work.ReadAsync(WorkPath.Original(revision), cancellationToken) is { } original
                ? new(bilingual, data.Content, original.Content)
                : null;
    }

    private Task<StoredBlob?> DataAsync(CatalogueEntry entry, CancellationToken cancellationToken) =>
        FindAsync(new(entry.Report, entry.Revision), SitePath.DataName, WorkPath.Bilingual(new(entry.Report, entry.Revision)), entry.Data, cancellationToken);

    /// <summary>Looks where the current revision stands, where it stands once superseded, and in the work store.</summary>
    private async Task<StoredBlob?> FindAsync(Revision revision, string name, string handedOver, string hash, CancellationToken cancellationToken)
    {
        (IBlobStore Store, string Path)[] places =
        [
            (site, SitePath.Beside(revision.Report, name).Value), (site, SitePath.Beside(revision, name).Value), (work, handedOver),
        ];
        foreach (var (store, path) in places)
        {
            if (await store.ReadAsync(path, cancellationToken) is { } found && Revision.HashOf(found.Content.Span) == hash)
            {
                return found;
            }
        }

        return null;
    }
}
