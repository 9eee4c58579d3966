using System.Buffers.Binary;
using System.Text;
using Pipeline.Core.Model;

namespace Pipeline.Core.Tests.Kit;

/// <summary>Makes OLE compound files of one stream: a header, the directory, and the stream behind it.</summary>
internal static class CompoundFiles
{
    private const int Sector = 512;

    /// <summary>A file whose directory has a stream of this name.</summary>
    /// <param name="stream">Its name.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="opening">What the stream begins with.</param>
    public static Upload Of(string stream, string name, params byte[] opening)
    {
        var file = new byte[Sector * 3 + 4096];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file[30] = 9;
        var entry = file.AsSpan(Sector, 128);
        var length = Encoding.Unicode.GetBytes(stream, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(length + 2));
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], 1);
        opening.CopyTo(file.AsSpan(Sector * 2));
        return new Upload(name, file);
    }
}
