using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The pages that lead to reports. They speak both languages.</summary>
internal static class ArchivePages
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The start page: what this is, the newest reports, the years, the agencies.</summary>
    public static SitePage Start(ArchiveRoot root) => Page(SitePath.Start, Voice.Plain(Phrases.Start), Phrases.Introduction, Html.Of($"""
        <main id="main" class="start">
          {Heading(Phrases.Site)}
          <div class="introduction">
            {Voice.Paragraphs(Phrases.Introduction)}
            {Voice.Paragraphs(Phrases.IntroductionToMarks)}
          </div>
          {Section("latest", Phrases.Latest, EntryList.Of(SitePath.Start, root.Latest))}
          {Section("years", Phrases.Years, AgencyList.Years(SitePath.Start, root.Years))}
          {Section("agencies", Phrases.AgenciesByLevel, Html.Of($"{AgencyList.ByLevel(SitePath.Start, root.Agencies)}"))}
        </main>
        """));

    /// <summary>All reports of one year.</summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="entries">The current revisions.</param>
    public static SitePage Year(int year, IReadOnlyList<CatalogueEntry> entries) =>
        Page(SitePath.Year(year), Voice.Plain(Phrases.ReportsOf(year)), Phrases.Introduction, Html.Of($"""
            <main id="main">
              {Breadcrumb(SitePath.Year(year), Html.Of($"<li aria-current=\"page\">{year}</li>"))}
              {Heading(Phrases.ReportsOf(year))}
              <p class="count">{Voice.Say(Phrases.ReportCount(entries.Count))}</p>
              {entries.GroupBy(entry => entry.Level).OrderBy(group => AgencyList.Rank(group.Key)).Select(group => Level(year, group))}
            </main>
            """));

    /// <summary>All agencies, by level of government.</summary>
    public static SitePage Agencies(ArchiveRoot root) => Page(SitePath.Agencies, Voice.Plain(Phrases.Agencies), Phrases.Introduction, Html.Of($"""
        <main id="main">
          {Breadcrumb(SitePath.Agencies, Html.Of($"<li aria-current=\"page\">{Voice.Say(Phrases.Agencies)}</li>"))}
          {Heading(Phrases.Agencies)}
          <p class="count">{Voice.Say(Phrases.AgencyCount(root.Agencies.Count))}</p>
          {AgencyList.ByLevel(SitePath.Agencies, root.Agencies, heading: 2)}
        </main>
        """));

    /// <summary>One agency and its reports, newest first.</summary>
    /// <param name="agency">The agency as the archive knows it.</param>
    /// <param name="entries">The current revisions.</param>
    /// <param name="details">What the registry knows of it.</param>
    public static SitePage Agency(ArchiveAgency agency, IReadOnlyList<CatalogueEntry> entries, Agency? details = null)
    {
        var path = SitePath.Agency(agency.Slug);
        return Page(path, Voice.PlainName(agency.Name, Language.SimplifiedChinese), Phrases.Introduction, Html.Of($"""
            <main id="main">
              {Breadcrumb(path, Html.Of($"""
                  <li><a href="{path.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></li>
                  <li aria-current="page">{AgencyList.Name(agency)}</li>
                  """))}
              <h1>{AgencyList.Name(agency)}</h1>
              {AgencyList.Details(agency, details)}
              {Section("reports", Phrases.Reports, EntryList.Of(path, entries.OrderByDescending(entry => entry.Year)))}
            </main>
            """));
    }

    /// <summary>The page for an address that does not exist. It is shown at any depth, so its links start at the root.</summary>
    public static SitePage NotFound() => Page(SitePath.NotFound, Voice.Plain(Phrases.PageNotFound), Phrases.WhatToDo, Html.Of($"""
        <main id="main">
          {Heading(Phrases.PageNotFound)}
          <div class="introduction">
            {Voice.Paragraphs(Phrases.WhatToDo)}
            <p><a href="{SitePath.NotFound.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a> · <a href="{SitePath.NotFound.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></p>
          </div>
        </main>
        """));

    private static SitePage Page(SitePath path, string title, Phrase description, Html main) => Layout.Page(new()
    {
        Path = path,
        Voice = Voice,
        Title = title,
        Description = Voice.Plain(description),
        Main = main,
    });

    private static Html Heading(Phrase phrase) => Html.Of($"<h1>{Voice.Say(phrase)}</h1>");

    private static Html Breadcrumb(SitePath path, Html rest) => Html.Of($"""
        <nav class="breadcrumb" aria-label="{Voice.Plain(Phrases.Breadcrumb)}">
          <ol>
            <li><a href="{path.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a></li>
            {rest}
          </ol>
        </nav>
        """);

    /// <summary>A heading with nothing below it would promise something.</summary>
    private static Html Section(string id, Phrase heading, Html content) => content.IsEmpty ? Html.None : Html.Of($"""
        <section aria-labelledby="{id}">
          <h2 id="{id}">{Voice.Say(heading)}</h2>
          {content}
        </section>
        """);

    private static Html Level(int year, IGrouping<AgencyLevel?, CatalogueEntry> group) => Html.Of($"""
        <section>
          <h2>{Voice.Say(Phrases.Of(group.Key))}</h2>
          {EntryList.Of(SitePath.Year(year), group.OrderBy(entry => entry.AgencySlug, StringComparer.Ordinal))}
        </section>
        """);
}
