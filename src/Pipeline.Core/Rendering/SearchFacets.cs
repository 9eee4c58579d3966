using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What reports can be filtered by: the values under their names in the search's addresses, in the order a reader meets them.</summary>
internal static class SearchFacets
{
    /// <summary>Levels of government; agencies without one come last.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> Levels { get; } =
        [.. Enum.GetValues<AgencyLevel>().Select(level => (AgencyLevel?)level).Append(null).Select(level => (NameOf(level), Phrases.Of(level)))];

    /// <summary>The form a report follows, newest first.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> Forms { get; } =
        [.. new[] { Generation.Form2021, Generation.Form2019, Generation.Pre2019 }.Select(form => (CatalogueTerms.Of(form), ListPhrases.Of(form)))];

    /// <summary>The language a report was received in.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> Languages { get; } =
        [.. Enum.GetValues<Language>().Select(language => (language.Tag, ListPhrases.Of(language)))];

    /// <summary>How far the translation is.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> States { get; } =
        [.. Enum.GetValues<TranslationState>().Select(state => (CatalogueTerms.Of(state), ListPhrases.Of(state)))];

    /// <summary>A level as an address asks for it. The index has no name for none; an address needs one.</summary>
    public static string NameOf(AgencyLevel? level) => CatalogueTerms.Of(level) is { Length: > 0 } name ? name : "none";
}
