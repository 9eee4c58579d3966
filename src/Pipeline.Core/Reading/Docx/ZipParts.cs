using System.IO.Compression;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Docx;

/// <summary>The parts of a package, inflated only when asked for, and never beyond the limits. Declared sizes are not believed.</summary>
internal sealed class ZipParts : IDisposable
{
    private const int LocalHeaderBytes = 30;
    private const int DirectoryEntryBytes = 46;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _inflated;

    private ZipParts(ZipArchive archive) => _archive = archive;

    /// <summary>Opens a package, unless it is built as no word processor builds one.</summary>
    public static Result<ZipParts> Open(ReadOnlyMemory<byte> content)
    {
        var opening = ZipContainer.Open(content);
        if (!opening.IsSuccess(out var archive))
        {
            return Result.Failure<ZipParts>(opening.Diagnostics);
        }

        var parts = new ZipParts(archive);
        if (parts.Check(content.Length) is not { } refusal)
        {
            return Result.Success(parts);
        }

        parts.Dispose();
        return Result.Failure<ZipParts>(refusal);
    }

    /// <summary>The bytes of a part; success with no bytes when there is no such part.</summary>
    public Result<byte[]> Read(string path)
    {
        if (!_entries.TryGetValue(path, out var entry))
        {
            return Result.Success(Array.Empty<byte>());
        }

        try
        {
            using var stream = entry.Open();
            return Inflate(stream, entry.CompressedLength);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return Result.Failure<byte[]>(ZipContainer.Damaged());
        }
    }

    public void Dispose() => _archive.Dispose();

    private Diagnostic? Check(int length)
    {
        long claimed = 0;
        foreach (var entry in _archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                return Findings.Encrypted();
            }

            if (!_entries.TryAdd(entry.FullName.Replace('\\', '/'), entry))
            {
                return Findings.Corrupt("it holds the same part twice", "同一部件出现两次");
            }

            claimed += entry.CompressedLength + LocalHeaderBytes + DirectoryEntryBytes + 2L * entry.FullName.Length;
        }

        // Entries that do not fit beside each other into the file overlap.
        return claimed > length ? Findings.Corrupt("its parts overlap", "部件相互重叠") : null;
    }

    private Result<byte[]> Inflate(Stream stream, long compressed)
    {
        var part = new MemoryStream();
        var buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            part.Write(buffer, 0, count);
            _inflated += count;
            if (part.Length > ReadingLimits.PartBytes)
            {
                return Result.Failure<byte[]>(Findings.UnpacksTooLarge(ReadingLimits.PartBytes, isOnePart: true));
            }

            if (_inflated > ReadingLimits.InflatedBytes)
            {
                return Result.Failure<byte[]>(Findings.UnpacksTooLarge(ReadingLimits.InflatedBytes, isOnePart: false));
            }

            if (part.Length > ReadingLimits.RatioFreeBytes && part.Length / ReadingLimits.CompressionRatio > compressed)
            {
                return Result.Failure<byte[]>(Findings.OverCompressed(ReadingLimits.CompressionRatio));
            }
        }

        return Result.Success(part.ToArray());
    }
}
