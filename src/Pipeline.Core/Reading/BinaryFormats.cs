using System.Text;
using Pipeline.Core.Diagnostics;
using Pipeline.Core.Model;

namespace Pipeline.Core.Reading;

/// <summary>What the first bytes of a file, or the names inside a container, say about it.</summary>
/// <param name="Refusal">Why it cannot be read, if it is a format not read here.</param>
/// <param name="Format">The format, if it is one read here; null, without a refusal, for what may be text.</param>
internal readonly record struct BinaryFormat(Diagnostic? Refusal, SourceFormat? Format);

/// <summary>Knows the formats that are not text by their signatures, so that each can be refused by its name.</summary>
internal static class BinaryFormats
{
    /// <summary>ISO 32000-1, annex H: readers look for the mark of a PDF document in so many bytes, whatever stands before it.</summary>
    private const int PdfMarkWithin = 1_024;

    private const string LegacyWord = "Word 97–2003 (.doc) / WPS (.wps)";

    private static readonly (byte[] Magic, string Name)[] Signatures =
    [
        (@"{\rtf"u8.ToArray(), "RTF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ([(byte)'I', (byte)'I', 0x2A, 0], "TIFF"),
        ([(byte)'M', (byte)'M', 0, 0x2A], "TIFF"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "7-Zip"),
        ([0x1F, 0x8B, 0x08], "GZIP"),
        ([(byte)'M', (byte)'Z', 0x90, 0], "EXE"),
    ];

    /// <summary>What a zip archive is, by the first entry whose name starts so.</summary>
    private static readonly (string Entry, string Name)[] ZipContents =
    [
        ("xl/", "Excel (.xlsx)"),
        ("ppt/", "PowerPoint (.pptx)"),
        ("OFD.xml", "OFD"),
        ("mimetype", "OpenDocument or EPUB"),
    ];

    /// <summary>What an OLE compound file is, by the name of one of its streams.</summary>
    private static readonly (string Stream, string Name)[] CompoundContents =
    [
        ("WordDocument", LegacyWord),
        ("Workbook", "Excel 97–2003 (.xls)"),
        ("PowerPoint Document", "PowerPoint 97–2003 (.ppt)"),
    ];

    private static readonly byte[] CompoundMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] ZipMagic = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] EmptyZipMagic = [(byte)'P', (byte)'K', 5, 6];

    public static BinaryFormat Recognize(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith(CompoundMagic))
        {
            return new(RefuseCompound(bytes), Format: null);
        }

        if (bytes.StartsWith(ZipMagic) || bytes.StartsWith(EmptyZipMagic))
        {
            return RecognizeZip(content);
        }

        foreach (var (magic, name) in Signatures)
        {
            if (bytes.StartsWith(magic))
            {
                return new(Findings.UnsupportedFormat(name), Format: null);
            }
        }

        return new(null, IsPdf(bytes) ? SourceFormat.Pdf : null);
    }

    /// <summary>A text may name the mark, too; only a document has it at the start of a line, and objects after it.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && bytes[at - 1] is not (>= (byte)' ' and <= (byte)'~') && bytes[at..].IndexOf(" obj"u8) >= 0);
    }

    private static Diagnostic RefuseCompound(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            return Findings.Encrypted();
        }

        foreach (var (stream, name) in CompoundContents)
        {
            if (bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0)
            {
                return Findings.UnsupportedFormat(name);
            }
        }

        return Findings.UnsupportedFormat(LegacyWord);
    }

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

            var known = ZipContents.FirstOrDefault(candidate => names.Exists(name => name.StartsWith(candidate.Entry, StringComparison.Ordinal)));
            return new(Findings.UnsupportedFormat(known.Name ?? "ZIP"), Format: null);
        }
    }
}
