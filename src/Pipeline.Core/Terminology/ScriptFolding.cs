using System.Collections.Frozen;

namespace Pipeline.Core.Terminology;

/// <summary>
/// Brings text received in any script to one form for comparison: Traditional to Simplified Chinese, full-width to
/// half-width, the gateway's 資訊 to 信息. Character for character, so that a place found in the folded text is the
/// same place in the text as received. Folded text is compared, never published.
/// </summary>
internal static class ScriptFolding
{
    private static readonly FrozenDictionary<char, char> SimplifiedOf = EmbeddedData.Rows("traditional_characters.tsv")
        .ToFrozenDictionary(row => row[0][0], row => row[1][0]);

    /// <summary>The text in Simplified Chinese and half-width forms, of the same length.</summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                folded[i] = Fold(source[i]);
            }
        }).Replace("资讯", "信息", StringComparison.Ordinal);

    /// <summary>True for a character that is written in Traditional Chinese only.</summary>
    public static bool IsTraditional(char character) => SimplifiedOf.ContainsKey(character);

    private static char Fold(char character) => character switch
    {
        '\u3000' or '\u00A0' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '’' or '‘' => '\'',
        _ => SimplifiedOf.GetValueOrDefault(character, character),
    };
}
