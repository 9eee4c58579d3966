using Pipeline.Core.Model;

namespace Pipeline.Core.Structure;

/// <summary>Finds the title: one line, or up to three short lines that only together name the agency, the year and the report.</summary>
internal static class TitleFinder
{
    /// <summary>A title stands at the head of a document; page furniture may come before it.</summary>
    private const int LinesSearched = 40;

    private const int LongestSplitTitle = 3;
    private const int LongestLineOfSplitTitle = 60;

    /// <summary>Gives the title's lines their role and says what the title is; null when there is none.</summary>
    public static TitleReading? Find(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles, Language language)
    {
        var lines = Enumerable.Range(0, blocks.Count).Where(i => roles[i] is null && blocks[i] is SourceText).Take(LinesSearched).ToArray();
        var best = Candidates(blocks, lines, language).DefaultIfEmpty().MaxBy(candidate => candidate.Score);
        if (best.Title is null)
        {
            return null;
        }

        foreach (var i in best.Lines)
        {
            roles[i] = TitleRole.Instance;
        }

        MarkRepeated(blocks, roles, best.Title.Text);
        return best.Title;
    }

    /// <summary>The earliest of the most complete readings wins: a line that names agency and year beats three that do only together.</summary>
    private static IEnumerable<(TitleReading? Title, int[] Lines, int Score)> Candidates(IReadOnlyList<SourceBlock> blocks, int[] lines, Language language)
    {
        for (var length = 1; length <= LongestSplitTitle; length++)
        {
            for (var start = 0; start + length <= lines.Length; start++)
            {
                var window = lines[start..(start + length)];
                if (Joinable(blocks, window) && TitleReading.Of(Join(blocks, window, language), language) is { } title)
                {
                    yield return (title, window, Completeness(title));
                }
            }
        }
    }

    private static int Completeness(TitleReading title) => (title.Agency.Length > 0 ? 1 : 0) + (title.Years.Count > 0 ? 1 : 0);

    private static bool Joinable(IReadOnlyList<SourceBlock> blocks, int[] window) =>
        window.Length == 1
        || (window[^1] - window[0] == window.Length - 1
            && window.All(i => blocks[i] is SourceText { Text: var text } && text.Length <= LongestLineOfSplitTitle && !text.EndsWith('。')));

    private static string Join(IReadOnlyList<SourceBlock> blocks, int[] window, Language language) =>
        string.Join(language.IsChinese ? "" : " ", window.Select(i => ((SourceText)blocks[i]).Text));

    /// <summary>Web pages print the title once as the page's and once as the document's.</summary>
    private static void MarkRepeated(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles, string title)
    {
        var key = Terminology.FoldedKey.Of(title);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (roles[i] is null && blocks[i] is SourceText { Text: var text } && Terminology.FoldedKey.Of(text) == key)
            {
                roles[i] = new FurnitureRole(Furniture.RepeatedTitle);
            }
        }
    }
}
