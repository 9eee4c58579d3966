using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Finds the headings of a document.</summary>
internal static class Outline
{
    /// <summary>Gives every heading its role.</summary>
    public static void Mark(IReadOnlyList<SourceBlock> blocks, BlockRole?[] roles, Language language)
    {
        ContentsList.Mark(blocks, roles);
        var open = Enumerable.Range(0, blocks.Count).Where(i => roles[i] is null && blocks[i] is SourceText).ToArray();
        var lines = open.Select(i => (SourceText)blocks[i]).ToArray();
        var levels = lines.Select(line => line.OutlineLevel).OfType<int>().ToArray();
        var reader = new OutlineReader(language, new StatutoryAnchors(lines), levels.Length == 0 ? 1 : levels.Min());
        foreach (var (i, line) in open.Zip(lines))
        {
            roles[i] = line.IsListItem || StatutoryForms.Default.IsTableLabel(line.Text) ? null : reader.Read(line);
        }
    }
}
