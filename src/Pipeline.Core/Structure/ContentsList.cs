using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Finds a printed list of contents: lines in a row, each of which a later line of the report repeats.</summary>
internal static class ContentsList
{
    /// <summary>Characters; longer lines are paragraphs.</summary>
    private const int LongestLine = 80;

    /// <summary>So many lines in a row are a list of contents below the word for one; without it, a line more, and the first numbered one.</summary>
    private const int ShortestNamedList = 2;

    private const int ShortestUnnamedList = 3;

    /// <summary>A list of contents stands before the report, and none is longer: the search costs the same however long the report is.</summary>
    private const int LinesSearched = 200;

    private static readonly HashSet<string> Names = ["目录", "contents", "tableofcontents"];

    /// <summary>Gives the lines of the list, and the word above them, their role.</summary>
    public static void Mark(IReadOnlyList<MarkedBlock> blocks, Language language)
    {
        var open = blocks.Where(block => block.OpenText is not null).ToArray();
        var keys = open.Select(block => FoldedKey.Of(block.OpenText?.Text ?? "")).ToArray();
        for (var start = 0; start < Math.Min(open.Length, LinesSearched); start++)
        {
            var isNamed = Names.Contains(keys[start]);
            if (!isNamed && !IsNumberOne(open[start].OpenText, language))
            {
                continue;
            }

            var first = isNamed ? start + 1 : start;
            var end = first;
            while (end < Math.Min(open.Length, first + LinesSearched) && IsRepeated(keys, end, from: end + 1))
            {
                end++;
            }

            if (end - first >= (isNamed ? ShortestNamedList : ShortestUnnamedList))
            {
                Array.ForEach(open[start..end], line => line.Mark(new FurnitureRole(Furniture.Contents)));
                return;
            }
        }
    }

    /// <summary>The heads of a table that was flattened to lines are repeated too, but not numbered.</summary>
    private static bool IsNumberOne(SourceText? line, Language language) =>
        line is not null && EnumeratorToken.At(line.Text, language) is { } token && token.Readings.Contains(1);

    /// <summary>A later line begins with the same words; leader dots are gone from the key, and the page number is left out.</summary>
    private static bool IsRepeated(string[] keys, int line, int from)
    {
        var key = keys[line].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return key.Length > 0 && keys[line].Length <= LongestLine
            && Array.FindIndex(keys, from, later => later.StartsWith(key, StringComparison.Ordinal)) >= 0;
    }
}
