using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>Agencies and years as the archive's pages show them.</summary>
internal static class AgencyList
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>Levels in the order of the state's; agencies without one come last.</summary>
    public static int Rank(AgencyLevel? level) => level is { } known ? (int)known : int.MaxValue;

    /// <summary>An agency's names. The registry writes Simplified Chinese.</summary>
    public static Html Name(ArchiveAgency agency) => Voice.Name(agency.Name, Language.SimplifiedChinese);

    /// <summary>The years, each with its number of reports; nothing where there are none.</summary>
    public static Html Years(SitePath page, IReadOnlyCollection<ArchiveYear> years) => years.Count == 0 ? Html.None : Html.Of($"""
        <ul class="years">
          {years.Select(year => Html.Of($"""<li><a href="{page.LinkTo(SitePath.Year(year.Year))}"><b>{year.Year}</b> {Voice.Say(Phrases.ReportCount(year.Reports))}</a></li>"""))}
        </ul>
        """);

    /// <summary>The levels, each with its number of agencies, leading to the search for their reports.</summary>
    public static Html Levels(SitePath page, IEnumerable<ArchiveLevel> levels) => Html.Of($"""
        <ul class="agencies">
          {levels.Select(level => Html.Of($"""
              <li>
                <a href="{page.LinkTo(SitePath.Search)}?level={SearchFacets.NameOf(level.Level)}">{Voice.Say(Phrases.Of(level.Level))}</a>
                <span class="count">{Voice.Say(Phrases.AgencyCount(level.Agencies))}</span>
              </li>
              """))}
        </ul>
        """);

    /// <summary>The agencies under the name of their level.</summary>
    /// <param name="page">The page the list stands on.</param>
    /// <param name="agencies">The agencies.</param>
    /// <param name="heading">The level of the headings.</param>
    public static IEnumerable<Html> ByLevel(SitePath page, IEnumerable<ArchiveAgency> agencies, int heading = 3) =>
        agencies.OrderBy(agency => Rank(agency.Level)).ThenBy(agency => agency.Slug, StringComparer.Ordinal).GroupBy(agency => agency.Level).Select(group => Html.Of($"""
            <section class="level">
              <h{heading} id="{IdOf(group.Key)}">{Voice.Say(Phrases.Of(group.Key))}</h{heading}>
              <ul class="agencies">
                {group.Select(agency => Item(page, agency))}
              </ul>
            </section>
            """));

    /// <summary>What the registry tells readers of an agency.</summary>
    public static Html Details(ArchiveAgency agency, Agency? details)
    {
        Html[] facts =
        [
            agency.Level is { } level ? Facts.Of(Voice, Phrases.Level, Voice.Say(Phrases.Of(level))) : Html.None,
            details?.Site is { } site ? Facts.Of(Voice, Phrases.Website, Facts.Outside(site)) : Html.None,
            details is null ? Html.None : Contact(Voice, details),
            details?.Feedback is { } feedback ? Facts.Of(Voice, Phrases.Feedback, Facts.Outside(feedback)) : Html.None,
        ];
        return facts.All(fact => fact.IsEmpty) ? Html.None : Html.Of($"""
            <dl class="facts">
              {facts}
            </dl>
            """);
    }

    /// <summary>How to reach its disclosure office, in the page's languages as far as the registry has them; nothing where it has neither.</summary>
    public static Html Contact(Voice voice, Agency agency) => agency is { Contact: null, ContactEn: null }
        ? Html.None
        : Facts.Of(voice, Phrases.Contact, voice.Names(new(agency.Contact, agency.ContactEn), Language.SimplifiedChinese));

    private static string IdOf(AgencyLevel? level) => level is null ? "other" : CatalogueTerms.Of(level);

    private static Html Item(SitePath page, ArchiveAgency agency) => Html.Of($"""
        <li>
          <a href="{page.LinkTo(SitePath.Agency(agency.Slug))}">{Name(agency)}</a>
          <span class="count">{string.Join(", ", agency.Years)}</span>
        </li>
        """);
}
