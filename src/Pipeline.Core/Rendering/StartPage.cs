using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The start page: what this is, the search, the newest reports, the years, the agencies, and what else there is.</summary>
internal static class StartPage
{
    private static readonly Voice Voice = ArchiveFrame.Voice;

    /// <summary>The page.</summary>
    public static SitePage Of(ArchiveRoot root) => ArchiveFrame.Page(SitePath.Start, Voice.Plain(Phrases.Start), Phrases.Introduction, Html.Of($"""
        <main id="main" class="start">
          {ArchiveFrame.Heading(Phrases.Site)}
          <div class="introduction">
            {Voice.Paragraphs(Phrases.Introduction)}
          </div>
          {SearchBox()}
          {ArchiveFrame.Section("latest", Phrases.Latest, EntryList.Of(SitePath.Start, root.Latest))}
          {ArchiveFrame.Section("years", Phrases.Years, AgencyList.Years(SitePath.Start, root.Years))}
          {ArchiveFrame.Section("agencies", Phrases.AgenciesByLevel, Agencies(root))}
          {ArchiveFrame.Section("notes", ListPhrases.More, More())}
        </main>
        """));

    private static Html SearchBox() => Html.Of($"""
        <form class="find" role="search" action="{SitePath.Start.LinkTo(SitePath.Search)}">
          <label for="q">{Voice.Say(ListPhrases.SearchEverything)}</label>
          <input id="q" name="q" type="search">
          <button>{Voice.Say(NavigationPhrases.Search)}</button>
        </form>
        """);

    /// <summary>Agencies by name; of too many for this page the levels, and the way to the list of all.</summary>
    private static Html Agencies(ArchiveRoot root) => root.AgencyCount <= ArchiveRoot.AgenciesByName
        ? Html.Of($"{AgencyList.ByLevel(SitePath.Start, root.Agencies)}")
        : Html.Of($"""
            {AgencyList.Levels(SitePath.Start, root.Levels)}
            <p><a href="{SitePath.Start.LinkTo(SitePath.Agencies)}">{Voice.Say(ListPhrases.AllAgencies)}</a></p>
            """);

    private static Html More() => Html.Of($"""
        <ul class="agencies">
          {Way(SitePath.Data, NavigationPhrases.Data, ListPhrases.DataOfAll)}
          {Way(SitePath.Feed, NavigationPhrases.Feed, ListPhrases.FeedOfAll)}
          {Way(SitePath.About, NavigationPhrases.AboutSite, ListPhrases.HowItWorks)}
          {Way(SitePath.Accessibility, NavigationPhrases.Accessibility, ListPhrases.AccessibilityOfAll)}
        </ul>
        """);

    private static Html Way(SitePath target, Phrase name, Phrase what) => Html.Of($"""
        <li>
          <a href="{SitePath.Start.LinkTo(target)}">{Voice.Say(name)}</a>
          <p class="count">{Voice.Say(what)}</p>
        </li>
        """);
}
