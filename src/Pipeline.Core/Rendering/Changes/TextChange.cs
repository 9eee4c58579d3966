using System.Text.RegularExpressions;

namespace Pipeline.Core.Rendering.Changes;

/// <summary>
/// What changed inside a text: Chinese by the character, words of other scripts and numbers as a whole. Removed words are struck
/// out and added ones underlined, by <c>del</c> and <c>ins</c>; texts with little in common stand one after the other.
/// </summary>
internal static partial class TextChange
{
    /// <summary>Of the longer text, this share must be kept (one in so many) for the two to be shown as one.</summary>
    private const int LeastKept = 3;

    /// <summary>The text with its changes; null on one side means that it was not there.</summary>
    public static Html Of(string? before, string? after) =>
        before == after ? Kept(after ?? "")
        : before is null ? Added(after ?? "")
        : after is null ? Removed(before)
        : Inside(Tokens(before), Tokens(after));

    /// <summary>A text as tokens that, joined, are the text.</summary>
    internal static string[] Tokens(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    private static Html Inside(string[] before, string[] after)
    {
        var edits = EditScript.Of(before, after);
        var kept = edits.Where(edit => edit.IsKept).Sum(edit => before[edit.Before ?? 0].Length);
        return kept * LeastKept < Math.Max(before.Sum(token => token.Length), after.Sum(token => token.Length))
            ? Html.Join(" ", [Removed(string.Concat(before)), Added(string.Concat(after))])
            : Html.Join("", Gaps(edits).Select(gap => Html.Join("",
            [
                Removed(string.Concat(gap.Where(edit => edit.After is null).Select(edit => before[edit.Before ?? 0]))),
                Added(string.Concat(gap.Where(edit => edit.Before is null).Select(edit => after[edit.After ?? 0]))),
                Kept(string.Concat(gap.Where(edit => edit.IsKept).Select(edit => before[edit.Before ?? 0]))),
            ])));
    }

    /// <summary>Runs of changes, each with what is kept after it.</summary>
    private static List<List<Edit>> Gaps(IEnumerable<Edit> edits)
    {
        var gaps = new List<List<Edit>> { new() };
        foreach (var edit in edits)
        {
            if (!edit.IsKept && gaps[^1] is [.., { IsKept: true }])
            {
                gaps.Add([]);
            }

            gaps[^1].Add(edit);
        }

        return gaps;
    }

    private static Html Kept(string text) => Html.Of($"{OneLine(text)}");

    private static Html Added(string text) => text.Length == 0 ? Html.None : Html.Of($"<ins>{OneLine(text)}</ins>");

    private static Html Removed(string text) => text.Length == 0 ? Html.None : Html.Of($"<del>{OneLine(text)}</del>");

    private static string OneLine(string text) => LineBreaks().Replace(text, " ");

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|[\p{L}\p{M}'’-[\u3400-\u9FFF\uF900-\uFAFF]]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();
}
