using System.IO.Compression;

namespace Pipeline.Core.Search;

/// <summary>Compressed files (RFC 1952) that are the same wherever they are made: without a time, without the name of a system.</summary>
internal static class Gzip
{
    private const int OperatingSystem = 9;
    private const byte Unknown = 255;

    /// <summary>The most a file of the index may hold: far more than any does, and no more than memory takes.</summary>
    private const int Limit = 64 << 20;

    /// <summary>The content compressed.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        var bytes = compressed.ToArray();
        bytes[OperatingSystem] = Unknown;
        return bytes;
    }

    /// <summary>The content of a compressed file.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static byte[] Decompress(ReadOnlyMemory<byte> compressed)
    {
        using var source = new MemoryStream(compressed.ToArray());
        using var gzip = new GZipStream(source, CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (gzip.Read(buffer) is > 0 and var read)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Limit)
            {
                throw new InvalidDataException("A compressed file of the search index is far too large.");
            }
        }

        return content.Length > 0 ? content.ToArray() : throw new InvalidDataException("A compressed file of the search index is empty.");
    }
}
