using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>
/// What changed from a superseded revision to the one that took its place, paragraph by paragraph and in both languages side by
/// side. It is made from the two revisions alone.
/// </summary>
internal static class ChangesPage
{
    /// <summary>The page; none for the current revision, or where nothing is left of the successor.</summary>
    /// <param name="bilingual">The superseded revision.</param>
    /// <param name="surroundings">What its pages know beyond it.</param>
    public static IReadOnlyList<SitePage> Of(BilingualReport bilingual, ReportSurroundings surroundings)
    {
        if (surroundings.Successor is not { } successor)
        {
            return [];
        }

        var page = new ReportPage(bilingual, ReportView.Both, surroundings);
        var language = successor.Report.Language;
        var changes = RevisionComparison.Of(ComparedReport.UnitsOf(bilingual, language), ComparedReport.UnitsOf(successor, language));
        return
        [
            Layout.Page(new()
            {
                Path = SitePath.Changes(new(bilingual.Report.Id, bilingual.Revision)),
                Voice = page.Voice,
                Title = $"{page.Voice.Plain(ChangePhrases.Title)} | {page.Voice.PlainName(page.Title, page.Chinese)}",
                Description = $"{page.Voice.Plain(ChangePhrases.Title)}: {page.Voice.PlainName(page.Title, page.Chinese)}",
                Links = Html.Of($"""<meta name="robots" content="noindex">"""),
                Main = Main(page, successor, changes),
            }),
        ];
    }

    private static Html Main(ReportPage page, BilingualReport successor, IReadOnlyList<Change> changes)
    {
        var here = SitePath.Changes(new(page.Report.Id, page.Bilingual.Revision));
        return Html.Of($"""
            <main id="main" class="report both changes">
              <nav class="breadcrumb" aria-label="{page.Voice.Plain(Phrases.Breadcrumb)}">
                <ol>
                  <li><a href="{here.LinkTo(SitePath.Start)}">{page.Voice.Say(Phrases.Start)}</a></li>
                  <li><a href="{here.LinkTo(SitePath.Agency(page.Report.AgencySlug))}">{page.Voice.Name(page.Bilingual.AgencyName, page.Chinese)}</a></li>
                  <li><a href="{here.LinkTo(SitePath.Report(page.Report.Id))}">{page.Report.Year}</a></li>
                  <li aria-current="page">{page.Voice.Say(ChangePhrases.Title)}</li>
                </ol>
              </nav>
              <header class="title">
                <h1>
                  {page.Voice.Languages.Select(language => Html.Of($"""<span lang="{Own(language).Tag}">{ChangePhrases.Title.In(language)}</span>"""))}
                </h1>
                <p class="count">{page.Voice.Name(page.Title, page.Chinese)}</p>
                <p class="count">{page.Voice.Say(ChangePhrases.FromTo(page.NumberOf(page.Bilingual.Revision), page.NumberOf(successor.Revision)))} <code>{page.Bilingual.Revision}</code> → <code>{successor.Revision}</code></p>
                <p class="count"><a href="{here.LinkTo(page.Path)}">{page.Voice.Say(ChangePhrases.ThisRevision)}</a> · <a href="{here.LinkTo(SitePath.Report(page.Report.Id))}">{page.Voice.Say(Phrases.ReadTheCurrent)}</a></p>
              </header>
              <aside class="notice">
                {page.Voice.Paragraphs(ChangePhrases.Legend)}
                <p>{Html.Join(" · ", Counts(page, changes))}</p>
              </aside>
              {ChangeList.Of(page, changes)}
            </main>
            """);
    }

    private static IEnumerable<Html> Counts(ReportPage page, IReadOnlyList<Change> changes) =>
        from kind in Enum.GetValues<ChangeKind>()
        let count = changes.Count(change => change.Kind == kind)
        where count > 0
        orderby kind is ChangeKind.Unchanged
        select page.Voice.Say(ChangePhrases.Count(kind, count));

    /// <summary>The site itself writes Simplified Chinese, whatever a report is written in.</summary>
    private static Language Own(Language language) => language.IsChinese ? Language.SimplifiedChinese : language;
}
