using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Structure;

/// <summary>Finds the headings of a document.</summary>
internal static class Outline
{
    /// <summary>Gives every heading its role.</summary>
    public static void Mark(IReadOnlyList<MarkedBlock> blocks, Language language)
    {
        ContentsList.Mark(blocks, language);
        var lines = blocks.Select(block => block.OpenText).OfType<SourceText>().Where(line => !line.IsAside).ToArray();
        var levels = lines.Select(line => line.OutlineLevel).OfType<int>().ToArray();
        var reader = new OutlineReader(language, new StatutoryAnchors(lines), new HeadingFaces(lines, language), levels.Length == 0 ? 1 : levels.Min());
        foreach (var block in blocks)
        {
            if (block.OpenText is { IsListItem: false, IsAside: false } line && !StatutoryForms.Default.IsTableLabel(line.Text) && reader.Read(line) is { } heading)
            {
                block.Mark(heading);
            }
        }
    }
}
