using System.Globalization;

namespace Pipeline.Core.Rendering.Citations;

/// <summary>
/// The reference of GB/T 7714—2015 for a report read online, <c>[R/OL]</c>: author, title, edition, (day of publication),
/// [day of access], address, in the language received. What is not known is left out.
/// </summary>
internal static class GbT7714
{
    /// <summary>The name of the style.</summary>
    public const string Name = "GB/T 7714—2015";

    /// <summary>The reference.</summary>
    public static CitationPart Of(CitedRevision cited)
    {
        string[] elements =
        [
            cited.Author,
            $"{cited.TitleReceived}[R/OL]",
            CitationPhrases.Edition(cited.Revision).In(cited.Language),
            Enclose("(", cited.Published, ")") + Enclose("[", cited.Archived, "]"),
            cited.Address,
        ];
        return new(cited.Language, string.Join(". ", elements.Where(element => element.Length > 0)) + ".");
    }

    private static string Enclose(string opening, DateOnly? day, string closing) =>
        day is { } known ? opening + known.ToString("O", CultureInfo.InvariantCulture) + closing : "";
}
