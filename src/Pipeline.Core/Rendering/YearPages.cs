using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages of a year: its reports by level of government.</summary>
internal static class YearPages
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The pages, the first at the year's own address.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="entries">The current revisions.</param>
    public static IReadOnlyList<SitePage> Of(int year, IReadOnlyList<CatalogueEntry> entries)
    {
        var ordered = entries.OrderBy(entry => AgencyList.Rank(entry.Level)).ThenBy(entry => entry.AgencySlug, StringComparer.Ordinal).ToList();
        return [.. Slices.Of(ordered).Select(slice => Page(year, slice, ordered))];
    }

    private static SitePage Page(int year, Slice<CatalogueEntry> slice, IReadOnlyList<CatalogueEntry> all)
    {
        var path = SitePath.Year(year, slice.Page);
        var title = ListPhrases.Titled(Phrases.ReportsOf(year), slice.Page);
        var pager = Pager.Of(slice, page => SitePath.Year(year, page));
        return ArchiveFrame.Page(path, Voice.Plain(title), Phrases.Introduction, links: Pager.Head(slice, page => SitePath.Year(year, page)), main: Html.Of($"""
            <main id="main">
              {ArchiveFrame.Breadcrumb(path, Html.Of($"<li aria-current=\"page\">{year}</li>"))}
              {ArchiveFrame.Heading(title)}
              <p class="count">{Voice.Say(Count(slice))}</p>
              {FacetList.Of(path, FormattableString.Invariant($"year={year}"), all)}
              {pager}
              {slice.Items.GroupBy(entry => entry.Level).Select(group => Level(path, group))}
              {pager}
            </main>
            """));
    }

    private static Phrase Count(Slice<CatalogueEntry> slice) => slice.Pages == 1 ? Phrases.ReportCount(slice.Total) : ListPhrases.Range(slice.First, slice.Last, slice.Total);

    private static Html Level(SitePath path, IGrouping<AgencyLevel?, CatalogueEntry> group) => Html.Of($"""
        <section>
          <h2>{Voice.Say(Phrases.Of(group.Key))}</h2>
          {EntryList.Of(path, group)}
        </section>
        """);
}
