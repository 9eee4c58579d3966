using System.Text.RegularExpressions;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>
/// What is left of characters another program could not read: Unicode's replacement character, or 锟斤拷, as two of them look when
/// their bytes are taken for Chinese once more. Only whoever has the original can mend it.
/// </summary>
internal static partial class ReplacedCharacters
{
    /// <summary>Characters shown on either side of the first one.</summary>
    private const int Surroundings = 8;

    /// <summary>How many there are in these blocks, and the text around the first.</summary>
    public static (int Count, string Around) In(IEnumerable<SourceBlock> blocks)
    {
        var (count, around) = (0, "");
        foreach (var text in TextLedger.TextsOf(blocks))
        {
            foreach (var match in Replaced().EnumerateMatches(text))
            {
                around = count++ == 0 ? text[Math.Max(0, match.Index - Surroundings)..Math.Min(text.Length, match.Index + Surroundings)] : around;
            }
        }

        return (count, around);
    }

    [GeneratedRegex("\uFFFD|锟斤拷")]
    private static partial Regex Replaced();
}
