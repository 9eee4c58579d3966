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
    /// <summary>Draws the pages of a year.</summary>
    public Task DrawYearAsync(int year, CancellationToken cancellationToken) =>
        DrawAsync(SitePath.YearIndex(year), StoredJson.Catalogue, list => Year(year, list), page => SitePath.Year(year, page), cancellationToken);

    /// <summary>Draws the pages of an agency.</summary>
    public Task DrawAgencyAsync(string slug, CancellationToken cancellationToken) =>
        DrawAsync(SitePath.AgencyIndex(slug), StoredJson.Catalogue, Agency, page => SitePath.Agency(slug, page), cancellationToken);

    /// <summary>Draws the pages that follow from the root, the start page last, and sees that the style and the icon of all pages are there.</summary>
    public async Task DrawRootAsync(CancellationToken cancellationToken)
    {
        await site.PutIfDifferentAsync(Stylesheet.Path, Stylesheet.Content, cancellationToken);
        await site.PutIfDifferentAsync(SiteIcon.Path, SiteIcon.Content, cancellationToken);
        await site.PutIfDifferentAsync(SearchScript.Path, SearchScript.Content, cancellationToken);
        await DrawAsync(SitePath.ArchiveRoot, StoredJson.ArchiveRoot, Root, SitePath.AgenciesPage, cancellationToken);
    }

    /// <summary>The pages of a year as its list makes them.</summary>
    public static IReadOnlyList<SitePage> Year(int year, IReadOnlyList<CatalogueEntry> list) => YearPages.Of(year, Projections.Visible(list));

    /// <summary>The pages of an agency as its list makes them.</summary>
    public IReadOnlyList<SitePage> Agency(IReadOnlyList<CatalogueEntry> list) =>
        AgencyPages.Of(Projections.Agency(list), Projections.Visible(list), imprint.Registry.BySlug(list[0].AgencySlug));

    /// <summary>The pages that follow from the root, the start page last.</summary>
    public static IReadOnlyList<SitePage> Root(ArchiveRoot root) => [SearchPage.Of(FoldTable.Path), .. ArchivePages.Of(root)];

    private Task DrawAsync<T>(
        SitePath projection, JsonTypeInfo<T> form, Func<T, IReadOnlyList<SitePage>> draw, Func<int, SitePath> numbered, CancellationToken cancellationToken)
        where T : class => site.FollowAsync(projection.Value, form, async value =>
        {
            var pages = draw(value);
            foreach (var page in pages)
            {
                await site.PutIfDifferentAsync(page.Path, Encoding.UTF8.GetBytes(page.Html), cancellationToken);
            }

            await RemoveAfterLastAsync(numbered, pages.Select(page => page.Path).ToHashSet(), cancellationToken);
        }, cancellationToken);

    /// <summary>Removes the pages a list has no longer, the last first: where that is stopped, what is left is still found from the first.</summary>
    private async Task RemoveAfterLastAsync(Func<int, SitePath> numbered, HashSet<SitePath> drawn, CancellationToken cancellationToken)
    {
        var last = 1;
        while (drawn.Contains(numbered(last + 1)) || await site.ReadAsync(numbered(last + 1).Value, cancellationToken) is not null)
        {
            last++;
        }

        for (; last > 0 && !drawn.Contains(numbered(last)); last--)
        {
            await site.DeleteAsync(numbered(last).Value, cancellationToken);
        }
    }
}
