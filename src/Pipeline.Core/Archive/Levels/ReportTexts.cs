using Pipeline.Core.Model;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;

namespace Pipeline.Core.Archive.Levels;

/// <summary>The texts that entries published, as the search reads them. They are made from the data, whose hash an entry carries.</summary>
/// <param name="site">The published site.</param>
internal sealed class ReportTexts(IBlobStore site)
{
    /// <summary>An entry with its terms; those of its text only where its data still stand, at its own address or at that of a superseded revision.</summary>
    public async Task<DocumentTerms> TermsAsync(CatalogueEntry entry, CancellationToken cancellationToken) =>
        DocumentTerms.Of(entry, await FindAsync(entry, cancellationToken) is { } bilingual ? SearchText.Of(bilingual) : null);

    /// <summary>True while the data of an entry stand.</summary>
    public async Task<bool> HasAsync(CatalogueEntry entry, CancellationToken cancellationToken) => await FindAsync(entry, cancellationToken) is not null;

    private async Task<BilingualReport?> FindAsync(CatalogueEntry entry, CancellationToken cancellationToken)
    {
        foreach (var path in new[] { SitePath.Beside(entry.Report, SitePath.DataName), SitePath.Beside(new Revision(entry.Report, entry.Revision), SitePath.DataName) })
        {
            if (await site.ReadAsync(path.Value, cancellationToken) is { } stored && Revision.HashOf(stored.Content.Span) == entry.Data)
            {
                return stored.TryRead(StoredJson.BilingualReport);
            }
        }

        return null;
    }
}
