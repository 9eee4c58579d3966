using System.Buffers;
using System.Collections.Frozen;
using Pipeline.Core.Terminology.Scripts;

namespace Pipeline.Core.Terminology;

/// <summary>
/// Brings text received in any script to one form for comparison: Traditional to Simplified Chinese, full-width to
/// half-width, the gateway's 資訊 to 信息. Character for character, so that a place found in the folded text is the
/// same place in the text as received. Folded text is compared, never published.
/// </summary>
internal static class ScriptFolding
{
    private static readonly FrozenSet<char> Traditional = ScriptConversion.ReadTable("TSCharacters.txt")
        .Where(character => !character.IsIdentity && character.Key.Length == 1)
        .Select(character => character.Key[0])
        .ToFrozenSet();

    private static readonly SearchValues<char> Wide = SearchValues.Create(['\u3000', '\u00A0', '’', '‘', .. Enumerable.Range('\uFF01', 0xFF5E - 0xFF01 + 1).Select(code => (char)code)]);

    /// <summary>The text in Simplified Chinese and half-width forms, of the same length; the same string when it is so already.</summary>
    public static string Fold(string text)
    {
        var simplified = ChineseScript.ToSimplifiedInPlace(text);
        return !simplified.AsSpan().ContainsAny(Wide) ? simplified : string.Create(simplified.Length, simplified, static (folded, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                folded[i] = Narrow(source[i]);
            }
        });
    }

    /// <summary>True for a character that is written in Traditional Chinese only.</summary>
    public static bool IsTraditional(char character) => Traditional.Contains(character);

    private static char Narrow(char character) => character switch
    {
        '\u3000' or '\u00A0' => ' ',
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '’' or '‘' => '\'',
        _ => character,
    };
}
