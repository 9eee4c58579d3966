using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Statutory;

/// <summary>A cell of a table read as a label.</summary>
/// <param name="Key">Its folded text without the enumerator; empty for a blank cell and for one too long to be a label.</param>
/// <param name="Numbers">What the enumerator can stand for; empty without one.</param>
internal sealed record PrintedLabel(string Key, IReadOnlyList<int> Numbers)
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

        var line = text.ReplaceLineEndings("").Trim();
        var enumerator = EnumeratorToken.At(line, Language.SimplifiedChinese) ?? EnumeratorToken.At(line, Language.English);
        return new(FoldedKey.Of(line[(enumerator?.Text.Length ?? 0)..]), enumerator?.Readings ?? []);
    }
}
