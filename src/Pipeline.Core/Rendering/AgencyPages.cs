using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages of an agency: what is known of it, and its reports, newest first.</summary>
internal static class AgencyPages
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The pages, the first at the agency's own address.</summary>
    /// <param name="agency">The agency as the archive knows it.</param>
    /// <param name="entries">The current revisions.</param>
    /// <param name="details">What the registry knows of it.</param>
    public static IReadOnlyList<SitePage> Of(ArchiveAgency agency, IReadOnlyList<CatalogueEntry> entries, Agency? details = null)
    {
        var ordered = entries.OrderByDescending(entry => entry.Year).ToList();
        return [.. Slices.Of(ordered).Select(slice => Page(agency, details, slice, ordered))];
    }

    private static SitePage Page(ArchiveAgency agency, Agency? details, Slice<CatalogueEntry> slice, IReadOnlyList<CatalogueEntry> all)
    {
        var path = SitePath.Agency(agency.Slug, slice.Page);
        return ArchiveFrame.Page(path, Voice.PlainName(agency.Name, Language.SimplifiedChinese), Phrases.Introduction, links: Pager.Head(slice, page => SitePath.Agency(agency.Slug, page)), main: Html.Of($"""
            <main id="main">
              {ArchiveFrame.Breadcrumb(path, Html.Of($"""
                  <li><a href="{path.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></li>
                  <li aria-current="page">{AgencyList.Name(agency)}</li>
                  """))}
              <h1>{AgencyList.Name(agency)}</h1>
              {AgencyList.Details(agency, details)}
              {ArchiveFrame.Section("reports", Phrases.Reports, EntryList.Of(path, slice.Items))}
              {Pager.Of(slice, page => SitePath.Agency(agency.Slug, page))}
              {Missing([.. all.Select(entry => entry.Year)])}
              {ArchiveFrame.Section("kinds", ListPhrases.ByKind, FacetList.Of(path, $"agency={agency.Slug}", all))}
            </main>
            """));
    }

    /// <summary>The years between the first and the last report that the archive has none for.</summary>
    private static Html Missing(IReadOnlyList<int> years)
    {
        var missing = years.Count == 0 ? [] : Enumerable.Range(years[^1], years[0] - years[^1]).Except(years).ToList();
        return missing.Count == 0 ? Html.None : ArchiveFrame.Section("missing", ListPhrases.MissingYears, ListPhrases.Missing(missing));
    }
}
