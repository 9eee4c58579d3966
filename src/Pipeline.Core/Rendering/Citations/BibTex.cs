using System.Globalization;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Citations;

/// <summary>
/// The entry for BibTeX, a <c>techreport</c>. Names and titles stand in braces of their own, so that no style splits or
/// lower-cases them. The key is the report's: it stays when the report is revised.
/// </summary>
internal static class BibTex
{
    /// <summary>The name of the format.</summary>
    public const string Name = "BibTeX";

    /// <summary>The entry.</summary>
    public static string Of(CitedRevision cited)
    {
        (string Name, string? Value)[] fields =
        [
            ("author", Protected(cited.Author)),
            ("title", Protected(cited.TitleReceived)),
            ("institution", Protected(cited.Author)),
            ("type", "{Annual report}"),
            ("year", cited.Published is { } year ? $"{{{year.ToString("yyyy", CultureInfo.InvariantCulture)}}}" : null),
            ("month", cited.Published?.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()),
            ("url", $"{{{cited.Address}}}"),
            ("urldate", cited.Archived is { } day ? $"{{{day.ToString("O", CultureInfo.InvariantCulture)}}}" : null),
            ("note", $"{{{Note(cited)}}}"),
        ];
        var lines = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {field.Value}");
        return $"@techreport{{{cited.Report.AgencySlug}{cited.Report.Year.ToString(CultureInfo.InvariantCulture)},\n{string.Join(",\n", lines)}\n}}";
    }

    /// <summary>The ten characters TeX reads as commands; any white space is one space.</summary>
    internal static string Escape(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Aggregate(new StringBuilder(), (escaped, character) => escaped.Append(Escape(character))).ToString();

    private static string Escape(char character) => character switch
    {
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '{' or '}' or '&' or '%' or '$' or '#' or '_' => $@"\{character}",
        _ => character.ToString(),
    };

    private static string Protected(string text) => $"{{{{{Escape(text)}}}}}";

    private static string Note(CitedRevision cited) => cited.Language.IsChinese && cited.Title is { Zh: not null, En: { } translation }
        ? $"{CitationPhrases.Revision(cited.Revision)}. English title: {Escape(translation)}"
        : CitationPhrases.Revision(cited.Revision);
}
