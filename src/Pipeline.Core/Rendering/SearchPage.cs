using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>
/// The search page. It is the same whatever the archive holds: its script reads the index, and takes every word it says from the
/// page's templates. What is asked stands in the address, under the names of the form's fields.
/// </summary>
internal static class SearchPage
{
    private static readonly Voice Voice = Voice.Both;

    /// <summary>The page.</summary>
    /// <param name="folding">Where the table stands that a query is tried again with when it finds nothing as typed.</param>
    public static SitePage Of(SitePath folding) => Layout.Page(new()
    {
        Path = SitePath.Search,
        Voice = Voice,
        Title = Voice.Plain(SearchPhrases.Title),
        Description = Voice.Plain(SearchPhrases.Description),
        Policy = "script-src 'self'",
        Links = Html.Of($"""<script type="module" src="{SitePath.Search.LinkTo(SearchScript.Path)}"></script>"""),
        Main = Main(folding),
    });

    private static Html Main(SitePath folding) => Html.Of($"""
        <main id="main" class="searching">
          <nav class="breadcrumb" aria-label="{Voice.Plain(Phrases.Breadcrumb)}">
            <ol>
              <li><a href="{SitePath.Search.LinkTo(SitePath.Start)}">{Voice.Say(Phrases.Start)}</a></li>
              <li aria-current="page">{Voice.Say(SearchPhrases.Title)}</li>
            </ol>
          </nav>
          <h1>{Voice.Say(SearchPhrases.Title)}</h1>
          <noscript>
            <div class="introduction">
              {Voice.Paragraphs(SearchPhrases.WithoutScript)}
              {SearchTemplates.WaysOut}
            </div>
          </noscript>
          {Form(folding)}
          <div id="found" class="count" role="status"></div>
          <section aria-label="{Voice.Plain(SearchPhrases.Results)}">
            <ol id="results" class="entries"></ol>
            <button id="more" type="button" hidden>{Voice.Say(SearchPhrases.More)}</button>
          </section>
          {SearchTemplates.All()}
        </main>
        """);

    private static Html Form(SitePath folding) => Html.Of($"""
        <form id="search" class="find" role="search" method="get" action="./" aria-label="{Voice.Plain(SearchPhrases.Title)}" data-fold="{SitePath.Search.LinkTo(folding)}">
          <label for="words">{Voice.Say(SearchPhrases.Words)}</label>
          <input id="words" type="search" name="q" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="how">
          <button>{Voice.Say(SearchPhrases.Title)}</button>
          <div id="how" class="introduction count">
            {Voice.Paragraphs(SearchPhrases.How)}
          </div>
          <fieldset>
            <legend class="count">{Voice.Say(SearchPhrases.Filters)}</legend>
            {Select("year", SearchPhrases.Year, [])}
            {Select("level", Phrases.Level, SearchFacets.Levels)}
            {Select("form", ListPhrases.Form, SearchFacets.Forms)}
            {Select("lang", ListPhrases.Received, SearchFacets.Languages)}
            {Select("state", ListPhrases.Translation, SearchFacets.States)}
          </fieldset>
          <p id="chosen" hidden>{Voice.Say(SearchPhrases.OnlyAgency)} <b></b> <a href="./">{Voice.Say(SearchPhrases.AllAgencies)}</a></p>
          <input type="hidden" name="agency" disabled>
        </form>
        """);

    /// <summary>A filter. The years are added by the script: the page does not know them.</summary>
    private static Html Select(string name, Phrase label, IReadOnlyList<(string Name, Phrase Phrase)> options) => Html.Of($"""
        <div>
          <label class="count" for="{name}">{Voice.Say(label)}</label>
          <select id="{name}" name="{name}">
            <option value="">{Voice.Plain(SearchPhrases.Any)}</option>
            {options.Select(option => Html.Of($"""<option value="{option.Name}">{Voice.Plain(option.Phrase)}</option>"""))}
          </select>
        </div>
        """);
}
