using System.Buffers.Binary;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>A code of a string.</summary>
/// <param name="Value">Its bytes as a number.</param>
/// <param name="Length">How many bytes they are.</param>
internal readonly record struct FontCode(uint Value, int Length)
{
    /// <summary>The code that bytes begin with; fewer bytes where there are not so many.</summary>
    public static FontCode Of(ReadOnlySpan<byte> text, int length)
    {
        uint value = 0;
        var count = Math.Min(length, text.Length);
        foreach (var part in text[..count])
        {
            value = (value << 8) | part;
        }

        return new FontCode(value, count);
    }

    /// <summary>The bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Value);
        return bytes[(4 - Length)..];
    }
}

/// <summary>How the strings of a font are cut into codes, and which glyph each code means (CMap; ISO 32000-1, 9.7.5).</summary>
internal abstract class CodeMap
{
    /// <summary>The number of a glyph that nothing here knows.</summary>
    public const int UnknownGlyph = -1;

    /// <summary>True when the font writes from top to bottom.</summary>
    public abstract bool IsVertical { get; }

    /// <summary>The code that a string begins with.</summary>
    public abstract FontCode Next(ReadOnlySpan<byte> text);

    /// <summary>The number of a code's glyph (CID).</summary>
    public abstract int GlyphOf(FontCode code);

    /// <summary>What a code stands for where the map itself says it.</summary>
    public abstract string? TextOf(FontCode code);
}

/// <summary>Codes of two bytes that are the numbers of glyphs: Identity-H and Identity-V.</summary>
/// <param name="isVertical">True for Identity-V.</param>
internal sealed class IdentityMap(bool isVertical) : CodeMap
{
    public override bool IsVertical => isVertical;

    public override FontCode Next(ReadOnlySpan<byte> text) => FontCode.Of(text, 2);

    public override int GlyphOf(FontCode code) => (int)code.Value;

    public override string? TextOf(FontCode code) => null;
}
