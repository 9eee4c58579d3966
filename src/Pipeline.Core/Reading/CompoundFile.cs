using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Pipeline.Core.Reading;

/// <summary>
/// The directory of an OLE compound file ([MS-CFB] 2.6), found without following any chain of sectors: its entries are 128 bytes
/// long, lie at multiples of 128, and name their own length, so that running text is not taken for one.
/// </summary>
internal static class CompoundFile
{
    private const int EntryBytes = 128;
    private const int NameLengthAt = 64;
    private const int StartSectorAt = 116;
    private const int SectorShiftAt = 30;

    /// <summary>What every compound file begins with.</summary>
    public static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>True when the directory has an entry of this name.</summary>
    public static bool Has(ReadOnlySpan<byte> file, string name) => EntryAt(file, name) > 0;

    /// <summary>The beginning of a stream; empty when it is not there. Streams below 4,096 bytes are kept elsewhere and are not found.</summary>
    public static ReadOnlySpan<byte> Opening(ReadOnlySpan<byte> file, string name)
    {
        var entry = EntryAt(file, name);
        if (entry == 0 || file[SectorShiftAt] is not (9 or 12))
        {
            return [];
        }

        var start = (BinaryPrimitives.ReadUInt32LittleEndian(file[(entry + StartSectorAt)..]) + 1L) << file[SectorShiftAt];
        return start < file.Length ? file[(int)start..] : [];
    }

    private static int EntryAt(ReadOnlySpan<byte> file, string name)
    {
        var nameBytes = MemoryMarshal.AsBytes(name.AsSpan());
        for (var entry = EntryBytes; entry + EntryBytes <= file.Length; entry += EntryBytes)
        {
            if (file[entry..].StartsWith(nameBytes) && BinaryPrimitives.ReadUInt16LittleEndian(file[(entry + NameLengthAt)..]) == nameBytes.Length + 2)
            {
                return entry;
            }
        }

        return 0;
    }
}
