using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Pipeline.Core.Reading.Pdf.Filters;

/// <summary>FlateDecode (ISO 32000-1, 7.4.4). A stream that is cut off or damaged gives what stands before the damage.</summary>
internal static class FlateFilter
{
    private const int ZlibHeaderBytes = 2;
    private const int BufferBytes = 32 * 1024;

    public static byte[] Decode(ReadOnlyMemory<byte> data, PdfBudget budget)
    {
        var output = Inflate(() => new ZLibStream(StreamOf(data), CompressionMode.Decompress), budget);
        return output.Length > 0 || data.Length <= ZlibHeaderBytes
            ? output
            : Inflate(() => new DeflateStream(StreamOf(data[ZlibHeaderBytes..]), CompressionMode.Decompress), budget);
    }

    /// <summary>Inflates in large steps; after damage again, its last stretch in steps of a byte, because a step that fails gives nothing.</summary>
    private static byte[] Inflate(Func<Stream> open, PdfBudget budget)
    {
        var output = new ByteSink(budget);
        using var stream = open();
        if (!Copy(stream, new byte[BufferBytes], output))
        {
            using var again = open();
            if (Skip(again, output.Length))
            {
                Copy(again, new byte[1], output);
            }
        }

        return output.ToArray();
    }

    private static bool Copy(Stream stream, byte[] buffer, ByteSink output)
    {
        try
        {
            while (stream.Read(buffer) is > 0 and var count && output.Add(buffer.AsSpan(0, count)))
            {
            }

            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static bool Skip(Stream stream, int count)
    {
        var buffer = new byte[BufferBytes];
        try
        {
            while (count > 0 && stream.Read(buffer, 0, Math.Min(count, buffer.Length)) is > 0 and var read)
            {
                count -= read;
            }

            return count == 0;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> data) => MemoryMarshal.TryGetArray(data, out var segment) && segment.Array is { } array
        ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(data.ToArray(), writable: false);
}
