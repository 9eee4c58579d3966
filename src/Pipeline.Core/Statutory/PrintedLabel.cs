using System.Text.RegularExpressions;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>A cell of a table read as a label.</summary>
/// <param name="Key">Its folded text without the enumerator; empty for a blank cell and for one too long to be a label.</param>
/// <param name="Numbers">What the enumerator can stand for; empty without one.</param>
internal sealed partial record PrintedLabel(string Key, IReadOnlyList<int> Numbers)
{
    private const int LongestLabel = 200;

    /// <summary>True for a cell with nothing to compare.</summary>
    public bool IsEmpty => Key.Length == 0;

    /// <summary>Reads a cell; line breaks inside it mean nothing.</summary>
    public static PrintedLabel Of(string text)
    {
        if (text.Length > LongestLabel)
        {
            return new("", []);
        }

        var line = OfWhich().Replace(text.ReplaceLineEndings("").Trim(), "");
        var enumerator = EnumeratorToken.At(line, Language.SimplifiedChinese) ?? EnumeratorToken.At(line, Language.English);
        return new(FoldedKey.Of(line[(enumerator?.Text.Length ?? 0)..]), enumerator?.Readings ?? []);
    }

    /// <summary>What the first of some rows that are part of the one above begins with; it is no part of the label.</summary>
    [GeneratedRegex("^(?:其中|[Oo]f which)[:：，,]? *")]
    private static partial Regex OfWhich();
}
