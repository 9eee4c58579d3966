using System.Collections.Frozen;
using System.Text;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Search;

/// <summary>
/// Brings text to the form terms are taken from: compatible characters to the plain ones they stand for, letters without
/// accents, lower case. Character for character, as the script of the search page does it (<c>folding.js</c>): NFKD, the marks
/// U+0300 to U+036F left out, NFKC (UAX #15), lower case.
/// </summary>
/// <remarks>
/// The runtime carries no Unicode data here, so <c>search_folding.tsv</c> holds what that rule makes of every assigned character
/// of Unicode 17.0 beyond ASCII, as far as it differs from the character and has a letter a to z, a digit, a point, a comma or a
/// Han character in it: all that terms are cut from. Other mappings (spaces, quotation marks, other alphabets) are left out,
/// for they only keep terms apart, as the character itself does. A row has what is made, then all the characters it is made of;
/// rows are in the order of their bytes, characters in that of their numbers. A test holds the table against a browser.
/// </remarks>
internal static class SearchFolding
{
    private static readonly FrozenDictionary<Rune, string> Table = EmbeddedData.Rows("search_folding.tsv")
        .SelectMany(row => row[1].EnumerateRunes().Select(written => KeyValuePair.Create(written, row[0])))
        .ToFrozenDictionary();

    /// <summary>The text as terms are taken from it.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var written in text.EnumerateRunes())
        {
            if (written.IsAscii)
            {
                folded.Append(char.ToLowerInvariant((char)written.Value));
            }
            else if (Table.TryGetValue(written, out var plain))
            {
                folded.Append(plain);
            }
            else if (!IsCombining(written))
            {
                folded.Append(written);
            }
        }

        return folded.ToString();
    }

    /// <summary>True for a Han character: those of the unified blocks, and the two signs that stand among them, 々 and 〇.</summary>
    public static bool IsHan(Rune rune) => rune.Value is 0x3005 or 0x3007
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsCombining(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;
}
