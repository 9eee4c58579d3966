using Pipeline.Core.Rendering.Changes;

namespace Pipeline.Core.Tests.Rendering.Changes;

public sealed class EditScriptTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abcd", "acd", 1)]
    [InlineData("acd", "abcd", 1)]
    [InlineData("abcabba", "cbabac", 5)]
    public void The_longest_common_subsequence_is_kept(string before, string after, int changes)
    {
        var edits = Of(before, after);

        Assert.Equal(after, Joined(edits.Where(edit => edit.After is not null), edit => after[edit.After ?? 0]));
        Assert.Equal(before, Joined(edits.Where(edit => edit.Before is not null), edit => before[edit.Before ?? 0]));
        Assert.Equal(changes, edits.Count(edit => !edit.IsKept));
    }

    [Fact]
    public void Sequences_that_differ_without_end_are_replaced_as_a_whole()
    {
        string[] before = [.. Enumerable.Range(0, 3000).Select(number => $"a{number}"), "end"], after = [.. Enumerable.Range(0, 3000).Select(number => $"b{number}"), "end"];

        var edits = EditScript.Of(before, after);

        Assert.Equal((6001, 1), (edits.Count, edits.Count(edit => edit.IsKept)));
    }

    private static IReadOnlyList<Edit> Of(string before, string after) => EditScript.Of([.. before.Select(char.ToString)], [.. after.Select(char.ToString)]);

    private static string Joined(IEnumerable<Edit> edits, Func<Edit, char> letter) => string.Concat(edits.Select(letter));
}
