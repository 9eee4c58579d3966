using System.Text;
using System.Text.Json.Serialization.Metadata;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Search;
using Pipeline.Core.Storage;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Archive;

/// <summary>The pages of the archive, drawn from the stored projections.</summary>
/// <param name="site">The published site.</param>
/// <param name="imprint">What stands behind every page.</param>
internal sealed class ArchiveDrawings(IBlobStore site, Imprint imprint)
{
    /// <summary>Draws the page of a year.</summary>
    public Task DrawYearAsync(int year, CancellationToken cancellationToken) =>
        DrawAsync(SitePath.YearIndex(year), StoredJson.Catalogue, list => [Year(year, list)], cancellationToken);

    /// <summary>Draws the page of an agency.</summary>
    public Task DrawAgencyAsync(string slug, CancellationToken cancellationToken) =>
        DrawAsync(SitePath.AgencyIndex(slug), StoredJson.Catalogue, list => [Agency(list)], cancellationToken);

    /// <summary>Draws the pages that follow from the root, the start page last, and sees that the style of all pages is there.</summary>
    public async Task DrawRootAsync(CancellationToken cancellationToken)
    {
        await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
        await site.PutIfDifferentAsync(SearchScript.Path, SearchScript.Content, cancellationToken);
        await DrawAsync(SitePath.ArchiveRoot, StoredJson.ArchiveRoot, Root, cancellationToken);
    }

    /// <summary>The page of a year as its list makes it.</summary>
    public static SitePage Year(int year, IReadOnlyList<CatalogueEntry> list) => ArchivePages.Year(year, Projections.Visible(list));

    /// <summary>The page of an agency as its list makes it.</summary>
    public SitePage Agency(IReadOnlyList<CatalogueEntry> list) =>
        ArchivePages.Agency(Projections.Agency(list), Projections.Visible(list), imprint.Registry.BySlug(list[0].AgencySlug));

    /// <summary>The pages that follow from the root.</summary>
    public static IReadOnlyList<SitePage> Root(ArchiveRoot root) => [ArchivePages.Agencies(root), ArchivePages.NotFound(), SearchPage.Of(FoldTable.Path), ArchivePages.Start(root)];

    private Task DrawAsync<T>(SitePath projection, JsonTypeInfo<T> form, Func<T, IReadOnlyList<SitePage>> draw, CancellationToken cancellationToken)
        where T : class => site.FollowAsync(projection.Value, form, async value =>
        {
            foreach (var page in draw(value))
            {
                await site.PutIfDifferentAsync(page.Path, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
            }
        }, cancellationToken);
}
