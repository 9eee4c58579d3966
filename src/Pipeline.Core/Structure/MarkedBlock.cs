using Pipeline.Core.Model;

namespace Pipeline.Core.Structure;

/// <summary>A block of the source and the role the steps of parsing find for it, once: what no step claims is body.</summary>
/// <param name="index">Its place among the blocks, from 0.</param>
/// <param name="block">The block.</param>
internal sealed class MarkedBlock(int index, SourceBlock block)
{
    /// <summary>Its place among the blocks, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The block.</summary>
    public SourceBlock Block { get; } = block;

    /// <summary>Its role; null while no step has claimed it.</summary>
    public BlockRole? Role { get; private set; }

    /// <summary>The block's text while no step has claimed it.</summary>
    public SourceText? OpenText => Role is null ? Block as SourceText : null;

    /// <summary>The blocks of a document, none claimed.</summary>
    public static IReadOnlyList<MarkedBlock> Of(SourceDocument document) => [.. document.Blocks.Select((block, i) => new MarkedBlock(i, block))];

    /// <summary>Claims the block; a block claimed twice would be lost once.</summary>
    public void Mark(BlockRole role) =>
        Role = Role is null ? role : throw new InvalidOperationException($"Block {Index} is {Role} already and cannot be {role}.");
}
