using System.Buffers.Binary;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>The <c>cmap</c> table of an embedded TrueType font read backwards: which character has a glyph. Formats 4 and 12 (OpenType, cmap).</summary>
internal sealed class TrueTypeMap
{
    private const int TableRecordBytes = 16;
    private const int EncodingRecordBytes = 8;
    private const int LastCharacter = 0x10FFFF;

    private readonly ReadOnlyMemory<byte> _font;
    private readonly PdfBudget _budget;
    private readonly Dictionary<int, int> _characters = [];

    /// <param name="font">The font file.</param>
    /// <param name="budget">What the PDF may cost.</param>
    public TrueTypeMap(ReadOnlyMemory<byte> font, PdfBudget budget)
    {
        (_font, _budget) = (font, budget);
        if (FindTable() is { } table && FindEncoding(table) is { } encoding)
        {
            switch (Word(encoding))
            {
                case 4: ReadSegments(encoding); break;
                case 12: ReadGroups(encoding); break;
            }
        }
    }

    /// <summary>The character of a glyph, or null.</summary>
    public string? Find(int glyph) => _characters.TryGetValue(glyph, out var character) ? char.ConvertFromUtf32(character) : null;

    private int? FindTable()
    {
        for (var index = 0; index < Word(4); index++)
        {
            var record = 12 + (index * TableRecordBytes);
            if (Long(record) == 0x636D6170)
            {
                return (int)Math.Min(Long(record + 8), int.MaxValue / 2);
            }
        }

        return null;
    }

    /// <summary>The fullest table of Unicode: Windows' or Unicode's own.</summary>
    private int? FindEncoding(int table)
    {
        (int Rank, int Offset) best = (0, 0);
        for (var index = 0; index < Word(table + 2); index++)
        {
            var record = table + 4 + (index * EncodingRecordBytes);
            var rank = (Word(record), Word(record + 2)) switch { (3, 10) => 4, (0, 4 or 6) => 3, (3, 1) => 2, (0, _) => 1, _ => 0 };
            if (rank > best.Rank)
            {
                best = (rank, (int)Math.Min(table + Long(record + 4), int.MaxValue / 2));
            }
        }

        return best.Rank == 0 ? null : best.Offset;
    }

    private void ReadSegments(int table)
    {
        var doubled = Word(table + 6) & ~1;
        for (var at = 0; at < doubled && !_budget.IsOver(); at += 2)
        {
            var (last, first) = (Word(table + 14 + at), Word(table + 16 + doubled + at));
            var delta = Word(table + 16 + (2 * doubled) + at);
            var place = table + 16 + (3 * doubled) + at;
            var offset = Word(place);
            for (var character = first; character <= last && character < 0xFFFF && !_budget.IsOver(); character++)
            {
                _budget.TakeOperator();
                var glyph = offset == 0 ? character : Word(place + offset + (2 * (character - first)));
                Add(offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF, character);
            }
        }
    }

    private void ReadGroups(int table)
    {
        var count = Long(table + 12);
        for (long index = 0; index < count && table + 16 + (index * 12) < _font.Length && !_budget.IsOver(); index++)
        {
            var group = (int)(table + 16 + (index * 12));
            var (first, last, glyph) = (Long(group), Math.Min(Long(group + 4), LastCharacter), Long(group + 8));
            for (var character = first; character <= last && !_budget.IsOver(); character++)
            {
                _budget.TakeOperator();
                Add((int)Math.Min(glyph + character - first, int.MaxValue), (int)character);
            }
        }
    }

    /// <summary>Of several characters with the same glyph, the lowest that is neither a radical, a compatibility form nor a private one.</summary>
    private void Add(int glyph, int character)
    {
        if (glyph > 0 && character is > 0x1F and not (>= 0xD800 and <= 0xDFFF) && (!_characters.TryGetValue(glyph, out var known) || (IsSpecial(known) && !IsSpecial(character))))
        {
            _characters[glyph] = character;
        }
    }

    private static bool IsSpecial(int character) => character is (>= 0x2E80 and <= 0x2FDF) or (>= 0xE000 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    private int Word(int offset) => offset >= 0 && offset + 2 <= _font.Length ? BinaryPrimitives.ReadUInt16BigEndian(_font.Span[offset..]) : 0;

    private long Long(int offset) => offset >= 0 && offset + 4 <= _font.Length ? BinaryPrimitives.ReadUInt32BigEndian(_font.Span[offset..]) : 0;
}
