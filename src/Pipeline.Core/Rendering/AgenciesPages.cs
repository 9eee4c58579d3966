using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages of all agencies, by level of government.</summary>
internal static class AgenciesPages
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The pages.</summary>
    public static IReadOnlyList<SitePage> Of(ArchiveRoot root)
    {
        var ordered = AgencyList.Ordered(root.Agencies);
        return [.. Slices.Of(ordered).Select(slice => Page(slice, ordered))];
    }

    private static SitePage Page(Slice<ArchiveAgency> slice, IReadOnlyList<ArchiveAgency> all)
    {
        var path = SitePath.AgenciesPage(slice.Page);
        var title = ListPhrases.Titled(Phrases.Agencies, slice.Page);
        var pager = Pager.Of(slice, SitePath.AgenciesPage);
        return ArchiveFrame.Page(path, Voice.Plain(title), Phrases.Introduction, links: Pager.Head(slice, SitePath.AgenciesPage), main: Html.Of($"""
            <main id="main">
              {ArchiveFrame.Breadcrumb(path, ArchiveFrame.Here(title))}
              {ArchiveFrame.Heading(title)}
              <p class="count">{Voice.Say(Count(slice))}</p>
              {(slice.Pages == 1 ? Html.None : AgencyList.Levels(path, all))}
              {pager}
              {AgencyList.ByLevel(path, slice.Items, heading: 2)}
              {pager}
            </main>
            """));
    }

    private static Phrase Count(Slice<ArchiveAgency> slice) => slice.Pages == 1 ? Phrases.AgencyCount(slice.Total) : ListPhrases.AgencyRange(slice.First, slice.Last, slice.Total);
}
