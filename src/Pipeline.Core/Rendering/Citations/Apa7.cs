using System.Globalization;
using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Citations;

/// <summary>
/// The reference of the APA Publication Manual, seventh edition, for a report of a government agency, in English. A title
/// in another language stands as it is, its translation in brackets after it (section 9.38); a day of retrieval is given
/// because a later revision may stand at the address one day (section 9.16).
/// </summary>
internal static class Apa7
{
    /// <summary>The name of the style.</summary>
    public const string Name = "APA 7";

    /// <summary>The reference, piece by piece.</summary>
    public static IReadOnlyList<CitationPart> Of(CitedRevision cited)
    {
        var retrieved = cited.Archived is { } day ? $"Retrieved {Language.English.Write(day)}, from " : "";
        CitationPart[] parts =
        [
            cited.Agency.En is { } name ? new(Language.English, name) : new(cited.Language, cited.Author),
            new(Language.English, $". ({Day(cited.Published)}). "),
            new(cited.Language, cited.TitleReceived),
            new(Language.English, Translation(cited)),
            new(Language.English, $" ({CitationPhrases.Revision(cited.Revision)}). {Phrases.Site.En}. {retrieved}{cited.Address}"),
        ];
        return Joined(parts);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy, MMMM d", CultureInfo.InvariantCulture) ?? "n.d.";

    private static string Translation(CitedRevision cited) =>
        cited is { Language: not Language.English, Title: { Zh: not null, En: { } translation } } ? $" [{translation}]" : "";

    /// <summary>Neighbours in one language are one piece.</summary>
    private static List<CitationPart> Joined(IEnumerable<CitationPart> parts)
    {
        var joined = new List<CitationPart>();
        foreach (var part in parts)
        {
            if (joined is [.., var last] && last.Language == part.Language)
            {
                joined[^1] = last with { Text = last.Text + part.Text };
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }
}
