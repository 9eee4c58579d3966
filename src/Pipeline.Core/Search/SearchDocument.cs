using System.Text.Json.Serialization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Search;

/// <summary>A report as a level of the index lists it: what a result shows of it, and what it can be filtered by.</summary>
/// <param name="AgencySlug">The agency's slug.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Title">Its title.</param>
/// <param name="Agency">The agency's names.</param>
/// <param name="Language">The language received.</param>
/// <param name="PublicationDate">The day of publication, if it states one.</param>
/// <param name="State">How far its translation is (<see cref="CatalogueTerms"/>).</param>
/// <param name="Level">The agency's level of government, if known.</param>
/// <param name="Generation">The form it follows.</param>
/// <param name="TextKey">What its text is known by (<see cref="SearchRules.KeyOf"/>); null where the data are lost and it is found by its title and names alone.</param>
[JsonConverter(typeof(SearchDocumentJson))]
internal sealed record SearchDocument(
    string AgencySlug, int Year, BilingualText Title, BilingualText Agency, Language Language, DateOnly? PublicationDate,
    string State, AgencyLevel? Level, Generation Generation, string? TextKey)
{
    /// <summary>The order documents of a level are numbered in: newest year first, then by slug.</summary>
    public static Comparer<SearchDocument> Order { get; } = Comparer<SearchDocument>.Create((one, other) => Compare(one.Report, other.Report));

    /// <summary>The report.</summary>
    public ReportId Report => new(AgencySlug, Year);

    /// <summary>The document of a current entry.</summary>
    public static SearchDocument Of(CatalogueEntry entry) => new(
        entry.AgencySlug, entry.Year, entry.Title, entry.AgencyName, entry.Language, entry.PublicationDate,
        CatalogueTerms.Of(TranslationStates.Of(entry.Counts)), entry.Level, entry.Generation, SearchRules.KeyOf(entry.Data));

    /// <summary>Compares two reports by their order in a level.</summary>
    public static int Compare(ReportId one, ReportId other) =>
        one.Year != other.Year ? other.Year.CompareTo(one.Year) : string.CompareOrdinal(one.AgencySlug, other.AgencySlug);

    /// <summary>What it can be filtered by, as terms of the level's facets.</summary>
    public IEnumerable<string> Facets() =>
    [
        $"level:{CatalogueTerms.Of(Level)}",
        $"form:{CatalogueTerms.Of(Generation)}",
        $"lang:{Language.Tag}",
        $"state:{State}",
    ];
}
