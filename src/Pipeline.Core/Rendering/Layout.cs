using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What differs from page to page.</summary>
internal sealed record PageFrame
{
    /// <summary>Where the page stands.</summary>
    public required SitePath Path { get; init; }

    /// <summary>The languages it speaks.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Its title without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>What a search engine may say of it.</summary>
    public required string Description { get; init; }

    /// <summary>What its policy allows beyond the styles, images and data of the site: <c>script-src</c>.</summary>
    public string Policy { get; init; } = "";

    /// <summary>True to send it without its indentation and without line breaks between blocks, a tenth of a report; no text may depend on white space there.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Further lines of its head.</summary>
    public Html Links { get; init; }

    /// <summary>The <c>main</c> element.</summary>
    public required Html Main { get; init; }
}

/// <summary>The frame all pages share.</summary>
internal static class Layout
{
    /// <summary>Puts a page into the frame.</summary>
    public static SitePage Page(PageFrame page)
    {
        using var markup = new MarkupWriter(page.IsCompact);
        Document(page).WriteTo(markup);
        markup.Write("\n");
        return new(page.Path, markup.ToString());
    }

    /// <summary>Its policy: nothing runs but what the page says, nothing is fetched from or sent to elsewhere; styles, images and data come from the site alone. Checkers read <c>robots.txt</c> under it.</summary>
    private static Html Document(PageFrame page) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{page.Voice.Page.Tag}">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'{(page.Policy.Length > 0 ? "; " + page.Policy : "")}">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{page.Title} | {Phrases.Site.In(page.Voice.Page)}</title>
          <meta name="description" content="{page.Description}">
          <meta name="color-scheme" content="light dark">
          <link rel="stylesheet" href="{page.Path.LinkTo(Stylesheet.Path)}">
          <link rel="icon" href="{page.Path.LinkTo(SiteIcon.Path)}" type="image/svg+xml">
          <link rel="alternate" type="application/atom+xml" title="{Phrases.Site.In(page.Voice.Page)}" href="{page.Path.LinkTo(SitePath.Feed)}">
          {page.Links}
        </head>
        <body>
          <a class="skip" href="#main">{page.Voice.Say(Phrases.SkipToContent)}</a>
          {Header(page)}
          {page.Main}
          {Footer(page)}
        </body>
        </html>
        """);

    private static Html Header(PageFrame page) => Html.Of($"""
        <header class="site">
          <a class="name" href="{page.Path.LinkTo(SitePath.Start)}">{Site(page).Say(Phrases.Site)}</a>
          <nav aria-label="{page.Voice.Plain(Phrases.MainNavigation)}">
            {Link(page, SitePath.Start, Phrases.Start)}
            {Link(page, SitePath.Agencies, Phrases.Agencies)}
            {Link(page, SitePath.Search, NavigationPhrases.Search)}
            {Link(page, SitePath.Data, NavigationPhrases.Data)}
            {Link(page, SitePath.About, NavigationPhrases.About)}
          </nav>
        </header>
        """);

    /// <summary>The site's name does not change its order with the language of a report.</summary>
    private static Voice Site(PageFrame page) => page.Voice.Languages.Count > 1 ? Voice.Both : page.Voice;

    private static Html Footer(PageFrame page) => Html.Of($"""
        <footer class="site">
          {page.Voice.Paragraphs(Phrases.About)}
          {page.Voice.Paragraphs(Phrases.ChineseIsAuthentic)}
          <nav aria-label="{page.Voice.Plain(NavigationPhrases.FooterNavigation)}">
            {Link(page, SitePath.About, NavigationPhrases.AboutSite)}
            {Link(page, SitePath.Accessibility, NavigationPhrases.Accessibility)}
            {Link(page, SitePath.Feed, NavigationPhrases.Feed)}
          </nav>
        </footer>
        """);

    private static Html Link(PageFrame page, SitePath target, Phrase name) =>
        Html.Of($"""<a href="{page.Path.LinkTo(target)}"{Html.Attribute("aria-current", page.Path == target ? "page" : null)}>{page.Voice.Say(name)}</a>""");
}
