using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>What reports can be filtered by: the values under the names the index has for them, in the order a reader meets them.</summary>
internal static class SearchFacets
{
    /// <summary>Levels of government. The index has no name for an agency without one; an address needs one.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> Levels { get; } =
    [
        ("central", Phrases.Of(AgencyLevel.Central)),
        ("province", Phrases.Of(AgencyLevel.Province)),
        ("city", Phrases.Of(AgencyLevel.City)),
        ("county", Phrases.Of(AgencyLevel.County)),
        ("town", Phrases.Of(AgencyLevel.Town)),
        ("department", Phrases.Of(AgencyLevel.Department)),
        ("none", Phrases.Of((AgencyLevel?)null)),
    ];

    /// <summary>The form a report follows.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> Forms { get; } =
    [
        ("2021", new("2021年格式", "of 2021")),
        ("2019", new("2019年格式", "of 2019")),
        ("pre-2019", new("2019年以前", "before 2019")),
    ];

    /// <summary>The language a report was received in.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> Languages { get; } =
    [
        (Language.SimplifiedChinese.Tag, new("简体中文", "Simplified Chinese")),
        (Language.TraditionalChinese.Tag, new("繁体中文", "Traditional Chinese")),
        (Language.English.Tag, new("英文", "English")),
    ];

    /// <summary>How far the translation is.</summary>
    public static IReadOnlyList<(string Name, Phrase Phrase)> States { get; } =
    [
        ("approved", Phrases.FullyApproved),
        ("machine", new("含未经审定的译文", "translation partly not reviewed")),
        ("pending", new("译文尚不完整", "translation not complete")),
    ];
}
