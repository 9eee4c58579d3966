using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>A document with the terms it is found by.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">The terms of its text, its title and names too.</param>
/// <param name="Title">The terms of its title and its agency's names, its year, and <c>agency:{slug}</c>.</param>
internal sealed record DocumentTerms(SearchDocument Document, IReadOnlySet<string> Text, IReadOnlySet<string> Title)
{
    /// <summary>The terms of a report as its current entry and its text make them.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="text">Its text; null where that is lost.</param>
    public static DocumentTerms Of(CatalogueEntry entry, SearchText? text)
    {
        var isTraditional = entry.Language is Language.TraditionalChinese;
        var names = new[] { entry.Title.Zh, entry.AgencyName.Zh }.OfType<string>().SelectMany(name => ChineseSpellings.Of(name, isTraditional).DefaultIfEmpty(name))
            .Concat(new[] { entry.Title.En, entry.AgencyName.En }.OfType<string>())
            .SelectMany(SearchTerms.Of)
            .ToHashSet();
        var document = SearchDocument.Of(entry);
        return new(
            text is null ? document with { TextKey = null } : document,
            new HashSet<string>([.. names, .. (text?.Texts ?? []).SelectMany(SearchTerms.Of)]),
            new HashSet<string>([.. names, .. SearchTerms.Of($"{entry.Year}"), $"agency:{entry.AgencySlug}"]));
    }
}
