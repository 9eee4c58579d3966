namespace Pipeline.Core.Model;

/// <summary>The words of the catalogue, in the data and in the search's addresses: never translated, never changed.</summary>
public static class CatalogueTerms
{
    /// <summary>A level of government; empty for none.</summary>
    public static string Of(AgencyLevel? level) => level switch
    {
        AgencyLevel.Central => "central",
        AgencyLevel.Province => "province",
        AgencyLevel.City => "city",
        AgencyLevel.County => "county",
        AgencyLevel.Town => "town",
        AgencyLevel.Department => "department",
        _ => "",
    };

    /// <summary>The form of a report or a table; empty for none.</summary>
    public static string Of(Generation? form) => form switch
    {
        Generation.Pre2019 => "pre-2019",
        Generation.Form2019 => "2019",
        Generation.Form2021 => "2021",
        _ => "",
    };

    /// <summary>How far a translation is.</summary>
    public static string Of(TranslationState state) => state switch
    {
        TranslationState.Approved => "approved",
        TranslationState.Machine => "machine",
        _ => "pending",
    };
}
