namespace Pipeline.Core.Reading;

/// <summary>Every format that is refused by its name: a row each, by what its bytes say. Where several rows fit, the first one counts.</summary>
internal static class ForeignFormats
{
    /// <summary>A zip archive that is nothing else.</summary>
    public static readonly ForeignFormat Zip = new("ZIP", "ZIP 压缩包", Advice.Unpack);

    /// <summary>A compound file that holds none of the streams known here.</summary>
    public static readonly ForeignFormat Compound = new("Office 97–2003", "Office 97–2003", Advice.SaveAsWord);

    private static readonly ForeignFormat Tiff = new("TIFF", "TIFF 图片", Advice.GiveText);
    private static readonly ForeignFormat Heic = new("HEIC", "HEIC 图片", Advice.GiveText);
    private static readonly ForeignFormat Program = new("EXE", "可执行程序", Advice.GiveReport);
    private static readonly ForeignFormat Epub = new("EPUB", "EPUB 电子书", Advice.CopyText);
    private static readonly ForeignFormat WebArchive = new("MHTML (.mht)", "MHTML（.mht）", Advice.SaveAsPage);
    private static readonly ForeignFormat Works = new("Microsoft Works (.wps)", "Microsoft Works（.wps）", Advice.SaveAsWord);

    /// <summary>By bytes at fixed places; all pieces of a row must be there.</summary>
    public static readonly (ForeignFormat Format, Piece[] Pieces)[] BySignature =
    [
        (new("RTF", "RTF", Advice.SaveAsWord), [new(0, @"{\rtf"u8)]),
        (new("PNG", "PNG 图片", Advice.GiveText), [new(0, [0x89, .. "PNG"u8])]),
        (new("JPEG", "JPEG 图片", Advice.GiveText), [new(0, [0xFF, 0xD8, 0xFF])]),
        (new("GIF", "GIF 图片", Advice.GiveText), [new(0, "GIF8"u8)]),
        (Tiff, [new(0, [.. "II"u8, 0x2A, 0])]),
        (Tiff, [new(0, [.. "MM"u8, 0, 0x2A])]),
        (new("BMP", "BMP 图片", Advice.GiveText), [new(0, "BM"u8), new(6, [0, 0, 0, 0])]),
        (new("WebP", "WebP 图片", Advice.GiveText), [new(0, "RIFF"u8), new(8, "WEBP"u8)]),
        (Heic, [new(4, "ftyphei"u8)]),
        (Heic, [new(4, "ftyphev"u8)]),
        (Heic, [new(4, "ftypmif1"u8)]),
        (new("MP4", "MP4 视频", Advice.GiveReport), [new(4, "ftyp"u8)]),
        (Epub, [new(30, "mimetypeapplication/epub+zip"u8)]),
        (new("OpenDocument text (.odt)", "OpenDocument 文本（.odt）", Advice.SaveAsWord), [new(30, "mimetypeapplication/vnd.oasis.opendocument.text"u8)]),
        (new("OpenDocument spreadsheet (.ods)", "OpenDocument 表格（.ods）", Advice.PutTablesIn), [new(30, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"u8)]),
        (new("OpenDocument presentation (.odp)", "OpenDocument 演示（.odp）", Advice.CopyText), [new(30, "mimetypeapplication/vnd.oasis.opendocument.presentation"u8)]),
        (new("RAR", "RAR 压缩包", Advice.Unpack), [new(0, "Rar!"u8)]),
        (new("7-Zip", "7-Zip 压缩包", Advice.Unpack), [new(0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C])]),
        (new("GZIP", "GZIP 压缩包", Advice.Unpack), [new(0, [0x1F, 0x8B, 0x08])]),
        (new("BZIP2", "BZIP2 压缩包", Advice.Unpack), [new(0, "BZh"u8), new(4, [0x31, 0x41, 0x59, 0x26])]),
        (new("XZ", "XZ 压缩包", Advice.Unpack), [new(0, [0xFD, .. "7zXZ"u8, 0])]),
        (new("TAR", "TAR 压缩包", Advice.Unpack), [new(257, "ustar"u8)]),
        (Program, [new(0, [.. "MZ"u8, 0x90, 0])]),
        (Program, [new(0, [0x7F, .. "ELF"u8])]),
    ];

    /// <summary>A zip archive by an entry whose name begins so. A Word document (.docx, .docm, .dotx) has entries below <c>word/</c>, and is read.</summary>
    public static readonly (ForeignFormat Format, string Entry)[] ByEntry =
    [
        (new("Excel (.xlsx)", "Excel（.xlsx）", Advice.PutTablesIn), "xl/"),
        (new("PowerPoint (.pptx)", "PowerPoint（.pptx）", Advice.CopyText), "ppt/"),
        (new("OFD", "OFD", Advice.Export), "OFD.xml"),
        (new("Numbers", "Numbers", Advice.PutTablesIn), "Index/CalculationEngine"),
        (new("Apple iWork (.pages)", "Apple iWork（.pages）", Advice.ExportAsWord), "Index/"),
        (new("XPS", "XPS", Advice.Print), "FixedDocSeq.fdseq"),
        (Epub, "META-INF/container.xml"),
        (new("OpenDocument", "OpenDocument", Advice.SaveAsWord), "mimetype"),
    ];

    /// <summary>A compound file by one of its streams; WPS keeps its own formats in streams of the same names, and only the file's name tells.</summary>
    public static readonly (ForeignFormat Format, string Stream, string[] Extensions)[] ByStream =
    [
        (new("WPS Writer (.wps)", "WPS 文字（.wps）", Advice.SaveInWps), "WordDocument", [".wps", ".wpt"]),
        (new("WPS Spreadsheets (.et)", "WPS 表格（.et）", Advice.PutTablesIn), "Workbook", [".et", ".ett"]),
        (new("WPS Presentation (.dps)", "WPS 演示（.dps）", Advice.CopyText), "PowerPoint Document", [".dps", ".dpt"]),
        (new("Word 97–2003 (.doc)", "Word 97–2003（.doc）", Advice.SaveAsWord), "WordDocument", []),
        (new("Excel 97–2003 (.xls)", "Excel 97–2003（.xls）", Advice.PutTablesIn), "Workbook", []),
        (new("Excel 5.0/95 (.xls)", "Excel 5.0/95（.xls）", Advice.PutTablesIn), "Book", []),
        (new("PowerPoint 97–2003 (.ppt)", "PowerPoint 97–2003（.ppt）", Advice.CopyText), "PowerPoint Document", []),
        (new("Outlook (.msg)", "Outlook 邮件（.msg）", Advice.GiveReport), "__properties_version1.0", []),
        (Works, "MatOST", []),
        (Works, "MN0", []),
    ];

    /// <summary>A text that is no text to read, by what its beginning says: how it opens, and what follows. Letter case counts: pages saved by Word hold <c>&lt;w:WordDocument</c>.</summary>
    public static readonly (ForeignFormat Format, string[] Openings, string Holds)[] ByOpening =
    [
        (WebArchive, ["MIME-Version:"], ""),
        (WebArchive, ["From:", "Subject:", "Date:", "Snapshot-Content-Location:"], "multipart/related"),
        (new("Word 2003 XML", "Word 2003 XML", Advice.SaveAsWord), ["<?xml", "<w:"], "<w:wordDocument"),
        (new("Word XML (flat OPC)", "Word XML（平面 OPC）", Advice.SaveAsWord), ["<?xml", "<pkg:"], "<pkg:package"),
        (new("Excel 2003 XML", "Excel 2003 XML", Advice.PutTablesIn), ["<?xml", "<Workbook"], "<Workbook"),
        (new("OpenDocument XML", "OpenDocument XML", Advice.SaveAsWord), ["<?xml", "<office:"], "<office:document"),
    ];

    /// <summary>Bytes a format has at a fixed place.</summary>
    public sealed class Piece(int offset, ReadOnlySpan<byte> bytes)
    {
        private readonly byte[] _bytes = bytes.ToArray();

        /// <summary>True when the bytes are there.</summary>
        public bool IsIn(ReadOnlySpan<byte> content) => content.Length >= offset && content[offset..].StartsWith(_bytes);
    }
}
