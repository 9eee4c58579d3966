using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The page of an agency: what is known of it, and its reports, newest first. There is at most one report a year, so one page holds them.</summary>
internal static class AgencyPage
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The page.</summary>
    /// <param name="agency">The agency as the archive knows it.</param>
    /// <param name="entries">The current revisions.</param>
    /// <param name="details">What the registry knows of it.</param>
    public static SitePage Of(ArchiveAgency agency, IReadOnlyList<CatalogueEntry> entries, Agency? details = null)
    {
        var path = SitePath.Agency(agency.Slug);
        var ordered = entries.OrderByDescending(entry => entry.Year).ToList();
        return ArchiveFrame.Page(path, Voice.PlainName(agency.Name, Language.SimplifiedChinese), Phrases.Introduction, Html.Of($"""
            <main id="main">
              {ArchiveFrame.Breadcrumb(path, Html.Of($"""
                  <li><a href="{path.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></li>
                  <li aria-current="page">{AgencyList.Name(agency)}</li>
                  """))}
              <h1>{AgencyList.Name(agency)}</h1>
              {AgencyList.Details(agency, details)}
              {ArchiveFrame.Section("reports", Phrases.Reports, EntryList.Of(path, ordered))}
              {Missing([.. ordered.Select(entry => entry.Year)])}
              {ArchiveFrame.Section("kinds", ListPhrases.ByKind, FacetList.Of(path, $"agency={agency.Slug}", Tally.Sum(ordered.Select(FacetList.Count))))}
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
