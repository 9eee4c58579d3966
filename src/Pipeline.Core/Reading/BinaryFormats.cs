using System.Buffers.Binary;
using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>What the first bytes of a file, or the names inside a container, say about it.</summary>
/// <param name="Refusal">Why it cannot be read, if it is a format not read here.</param>
/// <param name="Format">The format, if it is one read here; null, without a refusal, for what may be text.</param>
internal readonly record struct BinaryFormat(Diagnostic? Refusal, SourceFormat? Format);

/// <summary>Tells a Word or PDF document, what may be text, and each <see cref="ForeignFormats">foreign format</see>, which is refused by its name.</summary>
internal static class BinaryFormats
{
    private const int OpeningBytes = 4096;

    /// <summary>ISO 32000-1, annex H: readers look for the mark of a PDF document in so many bytes, whatever stands before it.</summary>
    private const int PdfMarkWithin = 1_024;

    /// <summary>Where the file information block of a Word 97–2003 document keeps its flags, and the one that says it is encrypted ([MS-DOC] 2.5.2).</summary>
    private const int FlagsAt = 10;
    private const ushort EncryptedFlag = 0x0100;

    private static readonly byte[] ZipMagic = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] EmptyZipMagic = [(byte)'P', (byte)'K', 5, 6];

    /// <summary>What the bytes are.</summary>
    /// <param name="content">The file.</param>
    /// <param name="extension">The extension of its name, which only tells formats apart that are the same in their bytes.</param>
    public static BinaryFormat Recognize(ReadOnlyMemory<byte> content, string? extension)
    {
        var bytes = content.Span;
        if (bytes.StartsWith(CompoundFile.Magic))
        {
            return new(RefuseCompound(bytes, extension), Format: null);
        }

        foreach (var (format, pieces) in ForeignFormats.BySignature)
        {
            if (AreIn(pieces, bytes))
            {
                return Refused(format);
            }
        }

        return bytes.StartsWith(ZipMagic) || bytes.StartsWith(EmptyZipMagic) ? RecognizeZip(content)
            : IsPdf(bytes) ? new(null, SourceFormat.Pdf)
            : RecognizeOpening(bytes);
    }

    /// <summary>A text may name the mark, too; only a document has it at the start of a line, and objects after it.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && bytes[at - 1] is not (>= (byte)' ' and <= (byte)'~') && bytes[at..].IndexOf(" obj"u8) >= 0);
    }

    private static BinaryFormat Refused(ForeignFormat format) => new(Refuse(format), Format: null);

    private static Diagnostic Refuse(ForeignFormat format) => Findings.UnsupportedFormat(format.Name, format.NameZh, format.Advice.Text, format.Advice.TextZh);

    private static bool AreIn(ForeignFormats.Piece[] pieces, ReadOnlySpan<byte> bytes)
    {
        foreach (var piece in pieces)
        {
            if (!piece.IsIn(bytes))
            {
                return false;
            }
        }

        return true;
    }

    private static Diagnostic RefuseCompound(ReadOnlySpan<byte> bytes, string? extension)
    {
        if (CompoundFile.Has(bytes, "EncryptedPackage"))
        {
            return Findings.Encrypted();
        }

        if (IsEncryptedWord(CompoundFile.Opening(bytes, "WordDocument")))
        {
            return Findings.EncryptedLegacy();
        }

        foreach (var (format, stream, extensions) in ForeignFormats.ByStream)
        {
            if ((extensions is [] || extensions.Contains(extension)) && CompoundFile.Has(bytes, stream))
            {
                return Refuse(format);
            }
        }

        return Refuse(ForeignFormats.Compound);
    }

    private static bool IsEncryptedWord(ReadOnlySpan<byte> informationBlock) =>
        informationBlock.Length > FlagsAt + 1 && (BinaryPrimitives.ReadUInt16LittleEndian(informationBlock[FlagsAt..]) & EncryptedFlag) != 0;

    private static BinaryFormat RecognizeZip(ReadOnlyMemory<byte> content)
    {
        var opening = ZipContainer.Open(content);
        if (!opening.IsSuccess(out var archive))
        {
            return new(opening.Diagnostics[0], Format: null);
        }

        using (archive)
        {
            var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToList();
            if (names.Exists(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            {
                return new(null, SourceFormat.Docx);
            }

            var known = ForeignFormats.ByEntry.FirstOrDefault(candidate => names.Exists(name => name.StartsWith(candidate.Entry, StringComparison.Ordinal)));
            return known.Format is null && archive.Entries.Any(entry => entry.IsEncrypted)
                ? new(Findings.EncryptedArchive(), Format: null)
                : Refused(known.Format ?? ForeignFormats.Zip);
        }
    }

    /// <summary>Texts that pack a document: their marks are ASCII, whatever the encoding of the rest.</summary>
    private static BinaryFormat RecognizeOpening(ReadOnlySpan<byte> bytes)
    {
        var opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, OpeningBytes)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        foreach (var (format, openings, holds) in ForeignFormats.ByOpening)
        {
            if (openings.Any(first => opening.StartsWith(first, StringComparison.OrdinalIgnoreCase)) && opening.Contains(holds, StringComparison.Ordinal))
            {
                return Refused(format);
            }
        }

        return default;
    }
}
