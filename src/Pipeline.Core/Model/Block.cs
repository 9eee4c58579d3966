using System.Text.Json.Serialization;

namespace Pipeline.Core.Model;

/// <summary>A piece of a section's own content, in reading order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(FigureBlock), "figure")]
public abstract record Block;

/// <summary>A paragraph, or an item of a list.</summary>
/// <param name="Id">ASCII and the same in all views: <c>s1-2-p3</c>; <c>p1</c> in the preamble.</param>
/// <param name="Text">The text as received.</param>
/// <param name="Line">Its line in the source, if lines mean anything there.</param>
public sealed record Paragraph(string Id, string Text, int? Line) : Block;

/// <summary>An unordered list.</summary>
/// <param name="Items">Its items, numbered in the same sequence as the paragraphs around them.</param>
public sealed record ListBlock(IReadOnlyList<Paragraph> Items) : Block;

/// <summary>The place of a table.</summary>
/// <param name="Table">The id of one of the report's tables.</param>
public sealed record TableBlock(string Table) : Block;

/// <summary>The place of a figure.</summary>
/// <param name="Figure">The id of one of the report's figures.</param>
public sealed record FigureBlock(string Figure) : Block;

/// <summary>What the stages ask of blocks.</summary>
public static class Blocks
{
    /// <summary>The paragraphs among the blocks, list items included, in order.</summary>
    public static IEnumerable<Paragraph> Paragraphs(this IEnumerable<Block> blocks) => blocks.SelectMany(IEnumerable<Paragraph> (block) => block switch
    {
        Paragraph paragraph => [paragraph],
        ListBlock list => list.Items,
        _ => [],
    });
}
