using Pipeline.Core.Model;

namespace Pipeline.Core.Translation;

/// <summary>Texts the form itself fixes in both languages: titles and names from the registry.</summary>
internal static class FixedTexts
{
    /// <summary>The agency's names: the registry's; without it, the report's own name in its own language alone.</summary>
    public static BilingualText AgencyName(Report report, Agency? agency) => report.Language.IsChinese
        ? new(agency?.NameZh ?? report.Agency, agency?.NameEn)
        : new(agency?.NameZh, agency?.NameEn ?? report.Agency);

    /// <summary>The title as received, and the form's title in the other language; without a name there, the title names none.</summary>
    public static BilingualText Title(Report report, BilingualText agency) => report.Language.IsChinese
        ? new(report.Title, agency.En is { } en
            ? $"Annual Report of {WithArticle(en)} on Government Information Disclosure for {report.Year}"
            : $"Annual Report on Government Information Disclosure for {report.Year}")
        : new($"{agency.Zh}{report.Year}年政府信息公开工作年度报告", report.Title);

    /// <summary>Names of offices take the article in a sentence, names of persons and places do not; the registry's names are of offices.</summary>
    private static string WithArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name : $"the {name}";
}
