using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What stands where a withdrawn report stood, so that an address once given still answers.</summary>
internal static class WithdrawalPages
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The notice, at the address of each view.</summary>
    /// <param name="entry">The withdrawal.</param>
    public static IReadOnlyList<SitePage> Of(CatalogueEntry entry) =>
        [.. ReportViews.Of(entry.Language).Select(view => Notice(SitePath.Report(entry.Report, view), entry))];

    private static SitePage Notice(SitePath path, CatalogueEntry entry) => Layout.Page(new()
    {
        Path = path,
        Voice = Voice,
        Title = Voice.Plain(Phrases.ReportWithdrawn),
        Description = Voice.Plain(Phrases.WhatWithdrawalMeans),
        Links = Html.Of($"""<meta name="robots" content="noindex">"""),
        Main = Html.Of($"""
            <main id="main">
              {Breadcrumb(path, entry)}
              <h1>{Voice.Say(Phrases.ReportWithdrawn)}</h1>
              <dl class="facts">
                {Facts.Of(Voice, Phrases.Title, Voice.Name(entry.Title, Chinese(entry)))}
                {Facts.Of(Voice, Phrases.Agency, Name(entry))}
                {Facts.Of(Voice, Phrases.Year, Html.Of($"{entry.Year}"))}
                {(entry.At is { } at ? Facts.Of(Voice, Phrases.WithdrawnOn, Voice.Day(DateOnly.FromDateTime(at.UtcDateTime))) : Html.None)}
              </dl>
              <div class="introduction">
                {Voice.Paragraphs(Phrases.WhatWithdrawalMeans)}
                {Voice.Paragraphs(Phrases.OtherReports)}
                <p><a href="{path.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a> · <a href="{path.LinkTo(SitePath.Agency(entry.AgencySlug))}">{Name(entry)}</a></p>
              </div>
            </main>
            """),
    });

    private static Html Breadcrumb(SitePath path, CatalogueEntry entry) => Html.Of($"""
        <nav class="breadcrumb" aria-label="{Voice.Plain(Phrases.Breadcrumb)}">
          <ol>
            <li><a href="{path.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a></li>
            <li><a href="{path.LinkTo(SitePath.Agencies)}">{Voice.Say(Phrases.Agencies)}</a></li>
            <li><a href="{path.LinkTo(SitePath.Agency(entry.AgencySlug))}">{Name(entry)}</a></li>
            <li aria-current="page">{entry.Year}</li>
          </ol>
        </nav>
        """);

    private static Html Name(CatalogueEntry entry) => Voice.Name(entry.AgencyName, Chinese(entry));

    private static Language Chinese(CatalogueEntry entry) => entry.Language.IsChinese ? entry.Language : entry.Language.Counterpart;
}
