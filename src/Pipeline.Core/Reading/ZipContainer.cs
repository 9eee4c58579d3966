using System.IO.Compression;
using System.Runtime.InteropServices;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>Opens zip archives without trusting them and without copying them.</summary>
internal static class ZipContainer
{
    /// <summary>What every entry of the central directory begins with.</summary>
    private static ReadOnlySpan<byte> DirectoryEntry => "PK\u0001\u0002"u8;

    /// <summary>
    /// Opens an archive, its directory read, or says why not. Entries are counted by their marks before any is listed: the count in the
    /// end record may lie, and the library lists them all before it compares.
    /// </summary>
    public static Result<ZipArchive> Open(ReadOnlyMemory<byte> content)
    {
        if (content.Span.Count(DirectoryEntry) > ReadingLimits.ZipEntries)
        {
            return Result.Failure<ZipArchive>(Findings.TooManyParts(ReadingLimits.ZipEntries));
        }

        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(StreamOf(content));
            _ = archive.Entries;
            return Result.Success(archive);
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            return Result.Failure<ZipArchive>(Damaged());
        }
    }

    /// <summary>The finding of an archive that cannot be read.</summary>
    public static Diagnostic Damaged() => Findings.Corrupt("its zip archive is broken", "压缩包已损坏");

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var segment) && segment.Array is { } array
        ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
