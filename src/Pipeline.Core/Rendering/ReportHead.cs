using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>The head of a report's page: where we are, what it is, in which language.</summary>
internal static class ReportHead
{
    /// <summary>Home, agencies, agency, year.</summary>
    public static Html Breadcrumb(ReportPage page) => Html.Of($"""
        <nav class="breadcrumb" aria-label="{page.Voice.Plain(Phrases.Breadcrumb)}">
          <ol>
            <li><a href="{page.LinkTo(SitePath.Start)}">{page.Voice.Say(Phrases.Start)}</a></li>
            <li><a href="{page.LinkTo(SitePath.Agencies)}">{page.Voice.Say(Phrases.Agencies)}</a></li>
            <li><a href="{page.LinkTo(SitePath.Agency(page.Report.AgencySlug))}">{page.Voice.Name(page.Bilingual.AgencyName, page.Chinese)}</a></li>
            <li aria-current="page">{page.Report.Year}</li>
          </ol>
        </nav>
        """);

    /// <summary>The title in the page's languages, and the facts under it.</summary>
    public static Html Title(ReportPage page) => Html.Of($"""
        <header class="title">
          <h1>
            {page.Voice.Choose(page.Title, page.Chinese).Select(part => Html.Of($"""<span lang="{part.Language.Tag}">{part.Text}</span>"""))}
          </h1>
          <dl class="facts">
            {About(page)}
          </dl>
        </header>
        """);

    private static IEnumerable<Html> About(ReportPage page)
    {
        var (voice, report) = (page.Voice, page.Report);
        yield return Facts.Of(voice, Phrases.Agency, Html.Of($"""<a href="{page.LinkTo(SitePath.Agency(report.AgencySlug))}">{voice.Name(page.Bilingual.AgencyName, page.Chinese)}</a>"""));
        yield return Facts.Of(voice, Phrases.Year, Html.Of($"""<a href="{page.LinkTo(SitePath.Year(report.Year))}">{report.Year}</a>"""));
        if (report.PublicationDate is { } published)
        {
            yield return Facts.Of(voice, report.IsDateOfSignature ? Phrases.Dated : Phrases.Published, voice.Day(published));
        }

        if (report.Source is { } source)
        {
            yield return Facts.Of(voice, Phrases.Source, voice.In(report.Language, source));
        }

        yield return Facts.Of(voice, ReportPhrases.State, voice.Say(page.IsCurrent ? ReportPhrases.Current : ReportPhrases.Superseded));
        yield return Facts.Of(voice, Phrases.Revision, ReportRevisions.Standing(page));
        if (page.Archived is { } archived)
        {
            yield return Facts.Of(voice, ReportPhrases.Archived, voice.Day(archived));
        }

        if (page.Agency is { } agency)
        {
            yield return AgencyList.Contact(voice, agency);
        }

        yield return Facts.Of(voice, ReportPhrases.Address, Html.Of($"""<a href="{page.LinkTo(page.PathOf(ReportView.Both))}"><code>{page.PermanentAddress}</code></a>"""));
        yield return Facts.Of(voice, Phrases.Files,
            Html.Of($"""<a href="{page.LinkTo(page.Beside(SitePath.OriginalName(report.Format)))}" download>{voice.Say(Phrases.Original(report.Format))}</a>"""),
            Html.Of($"""<a href="{page.LinkTo(page.Beside(SitePath.DataName))}">{voice.Say(Phrases.Data)}</a>"""),
            Html.Of($"""<a href="{page.LinkTo(page.Beside(SitePath.ManifestName))}">{voice.Say(Phrases.Manifest)}</a>"""),
            page.IsCurrent ? Html.Of($"""<a href="{page.LinkTo(SitePath.Review(report.Id))}">{voice.Say(ReviewPhrases.Title)}</a>""") : Html.None);
    }
}
