using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Search;

/// <summary>One index for both scripts: the ways a Chinese text is also found, besides the way it is written.</summary>
internal static class ChineseSpellings
{
    /// <summary>
    /// The spellings of a text, itself left out; none where it is written as the Mainland writes. The first is the one whose
    /// characters all stand where they do in the text.
    /// </summary>
    /// <param name="text">The text as received.</param>
    /// <param name="isTraditional">True in a report received in Traditional Chinese.</param>
    public static IReadOnlyList<string> Of(string text, bool isTraditional)
    {
        var (whole, inPlace) = (ChineseScript.ToSimplified(text), ChineseScript.ToSimplifiedInPlace(text));
        string[] spellings = isTraditional
            ? [RegionWords.ToMainlandInPlace(inPlace), inPlace, RegionWords.ToMainland(whole)]
            : [inPlace, whole];
        return spellings.All(spelling => spelling == text) ? [] : [.. spellings.Take(1), .. spellings.Skip(1).Except([text, spellings[0]])];
    }
}
