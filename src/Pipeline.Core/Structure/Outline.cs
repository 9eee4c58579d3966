using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Finds the headings of a document.</summary>
internal static class Outline
{
    /// <summary>Gives every heading its role.</summary>
    public static void Mark(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles, Language language)
    {
        var open = Enumerable.Range(0, blocks.Count).Where(i => roles[i] is null && blocks[i] is SourceText).ToArray();
        var levels = open.Select(i => ((SourceText)blocks[i]).OutlineLevel).OfType<int>().ToArray();
        var reader = new OutlineReader(language, levels.Length == 0 ? 1 : levels.Min());
        MarkContentsList(blocks, roles, language, open);
        foreach (var i in open.Where(i => roles[i] is null))
        {
            var line = (SourceText)blocks[i];
            roles[i] = line.IsListItem || StatutoryForms.Default.IsTableLabel(line.Text) ? null : reader.Read(line);
        }
    }

    /// <summary>
    /// A printed list of contents repeats level-1 headings one under the other before the report itself begins;
    /// the second occurrence of the first one shows it.
    /// </summary>
    private static void MarkContentsList(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles, Language language, int[] open)
    {
        var first = Array.FindIndex(open, i => OpensLevelOne(blocks[i], language));
        if (first < 0)
        {
            return;
        }

        var key = KeyOf(blocks[open[first]]);
        var again = Array.FindIndex(open, first + 1, i => OpensLevelOne(blocks[i], language) && KeyOf(blocks[i]) == key);
        var list = again < 0 ? [] : open[first..again];
        if (list.Length > 1 && list.All(i => EnumeratorToken.At(((SourceText)blocks[i]).Text, language) is not null))
        {
            foreach (var i in list)
            {
                roles[i] = new FurnitureRole("contents");
            }
        }
    }

    private static bool OpensLevelOne(SourceBlock block, Language language) =>
        block is SourceText text && EnumeratorToken.At(text.Text, language) is { OpensSentences: false } token
        && token.Ranks.Contains(1) && token.Readings.Contains(1);

    /// <summary>The heading without the leader dots and page number a list of contents adds.</summary>
    private static string KeyOf(SourceBlock block) => FoldedKey.Of(((SourceText)block).Text).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
