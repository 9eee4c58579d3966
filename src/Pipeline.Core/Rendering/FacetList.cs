using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>How many reports of a list there are of each kind; each count leads to a search for just these.</summary>
internal static class FacetList
{
    /// <summary>What all reports are counted under.</summary>
    public const string Reports = "reports";

    private static readonly Voice Voice = Voice.Both;

    private static readonly Kind[] All =
    [
        new("level", Phrases.Level, SearchFacets.Levels, entry => SearchFacets.NameOf(entry.Level)),
        new("form", ListPhrases.Form, SearchFacets.Forms, entry => CatalogueTerms.Of(entry.Generation)),
        new("lang", ListPhrases.Received, SearchFacets.Languages, entry => entry.Language.Tag),
        new("state", ListPhrases.Translation, SearchFacets.States, entry => CatalogueTerms.Of(TranslationStates.Of(entry.Counts))),
    ];

    /// <summary>What is counted of a report: all kinds it is of.</summary>
    public static Tally Count(CatalogueEntry entry) => Tally.Of([Reports, .. All.Select(kind => kind.Of(kind.ValueOf(entry)))]);

    /// <summary>The counts; nothing for a list of one report, which says all this itself.</summary>
    /// <param name="page">The page they stand on.</param>
    /// <param name="query">What the search is narrowed to before: <c>year=2022</c>.</param>
    /// <param name="tally">What is counted of the whole list.</param>
    public static Html Of(SitePath page, string query, Tally tally) => tally[Reports] < 2 ? Html.None : Html.Of($"""
        <nav aria-label="{Voice.Plain(ListPhrases.ByKind)}">
          <dl class="facts facets">
            {All.Select(kind => Facts.Of(Voice, kind.Name, kind.Values.Where(value => tally[kind.Of(value.Name)] > 0).Select(value => Value(page, query, kind.Of(value.Name), value.Phrase, tally))))}
          </dl>
        </nav>
        """);

    private static Html Value(SitePath page, string query, string term, Phrase words, Tally tally) =>
        Html.Of($"""<a href="{page.LinkTo(SitePath.Search)}?{query}&{term}">{Voice.Say(words)}</a> <b>{ListPhrases.Digits(tally[term])}</b>""");

    /// <summary>A kind of reports, as the search's addresses name it.</summary>
    private sealed record Kind(string Parameter, Phrase Name, IReadOnlyList<(string Name, Phrase Phrase)> Values, Func<CatalogueEntry, string> ValueOf)
    {
        public string Of(string value) => $"{Parameter}={value}";
    }
}
