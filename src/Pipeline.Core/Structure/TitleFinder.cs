using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Finds the title: one line, or up to three short lines that only together name the agency, the year and the report.</summary>
internal static class TitleFinder
{
    /// <summary>A title stands at the head of a document; page furniture may come before it.</summary>
    private const int LinesSearched = 40;

    private const int LongestSplitTitle = 3;
    private const int LongestLineOfSplitTitle = 60;

    /// <summary>Gives the title's lines their role and says what the title is; null when there is none.</summary>
    public static TitleReading? Find(IReadOnlyList<MarkedBlock> blocks, Language language)
    {
        var lines = blocks.Where(block => block.OpenText is not null).Take(LinesSearched).ToArray();
        var best = Candidates(lines, language).DefaultIfEmpty().MaxBy(candidate => candidate.Score);
        if (best.Title is null)
        {
            return null;
        }

        Array.ForEach(best.Lines, line => line.Mark(TitleRole.Instance));
        MarkRepeated(blocks, best.Title.Text);
        return best.Title;
    }

    /// <summary>The earliest of the most complete readings wins: a line that names agency and year beats three that do only together.</summary>
    private static IEnumerable<(TitleReading? Title, MarkedBlock[] Lines, int Score)> Candidates(MarkedBlock[] lines, Language language)
    {
        for (var length = 1; length <= LongestSplitTitle; length++)
        {
            for (var start = 0; start + length <= lines.Length; start++)
            {
                var window = lines[start..(start + length)];
                var texts = window.Select(line => line.OpenText?.Text ?? "").ToArray();
                if (Joinable(window, texts) && TitleReading.Of(string.Join(language.IsChinese ? "" : " ", texts), language) is { } title)
                {
                    yield return (title, window, Completeness(title));
                }
            }
        }
    }

    private static int Completeness(TitleReading title) => (title.Agency.Length > 0 ? 1 : 0) + (title.Years.Count > 0 ? 1 : 0);

    private static bool Joinable(MarkedBlock[] window, string[] texts) =>
        window.Length == 1
        || (window[^1].Index - window[0].Index == window.Length - 1 && texts.All(text => text.Length <= LongestLineOfSplitTitle && !text.EndsWith('。')));

    /// <summary>Web pages print the title once as the page's and once as the document's.</summary>
    private static void MarkRepeated(IReadOnlyList<MarkedBlock> blocks, string title)
    {
        var key = FoldedKey.Of(title);
        foreach (var block in blocks.Where(block => block.OpenText is { } line && FoldedKey.Of(line.Text) == key))
        {
            block.Mark(new FurnitureRole(Furniture.RepeatedTitle));
        }
    }
}
