using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>How many reports of a list there are of each kind; each count leads to a search for just these.</summary>
internal static class FacetList
{
    private static readonly Voice Voice = Voice.Both;

    private static readonly Kind[] All =
    [
        new("level", Phrases.Level, entry => new(AgencyList.Rank(entry.Level), SearchFacets.NameOf(entry.Level), Phrases.Of(entry.Level))),
        new("form", ListPhrases.Form, entry => new(-(int)entry.Generation, CatalogueTerms.Of(entry.Generation), ListPhrases.Of(entry.Generation))),
        new("lang", ListPhrases.Received, entry => new((int)entry.Language, entry.Language.Tag, ListPhrases.Of(entry.Language))),
        new("state", ListPhrases.Translation, entry => Of(TranslationStates.Of(entry.Counts))),
    ];

    /// <summary>The counts; nothing for a list of one report, which says all this itself.</summary>
    /// <param name="page">The page they stand on.</param>
    /// <param name="query">What the search is narrowed to before: <c>year=2022</c>.</param>
    /// <param name="entries">The whole list, all its pages.</param>
    public static Html Of(SitePath page, string query, IReadOnlyList<CatalogueEntry> entries) => entries.Count < 2 ? Html.None : Html.Of($"""
        <nav aria-label="{Voice.Plain(ListPhrases.ByKind)}">
          <dl class="facts facets">
            {All.Select(kind => Facts.Of(Voice, kind.Name, entries.CountBy(kind.ValueOf).OrderBy(value => value.Key.Rank).Select(value => Value(page, query, kind, value.Key, value.Value))))}
          </dl>
        </nav>
        """);

    private static Html Value(SitePath page, string query, Kind kind, Facet facet, int count) =>
        Html.Of($"""<a href="{page.LinkTo(SitePath.Search)}?{query}&{kind.Parameter}={facet.Term}">{Voice.Say(facet.Words)}</a> <b>{ListPhrases.Digits(count)}</b>""");

    private static Facet Of(TranslationState state) => new((int)state, CatalogueTerms.Of(state), ListPhrases.Of(state));

    private sealed record Kind(string Parameter, Phrase Name, Func<CatalogueEntry, Facet> ValueOf);

    private sealed record Facet(int Rank, string Term, Phrase Words);
}
