namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// A PDF document as a word processor exports it. Its author is left out: a real one names a person there, and such data is never to be published.
/// </summary>
internal static class PdfReport
{
    public static byte[] Write(TwinDocument twin)
    {
        var file = new PdfFile();
        var fonts = string.Concat(PdfFont.All.Select(font => $"/{font.Name} {font.AddTo(file)} 0 R "));
        var tree = file.Reserve();
        var pages = PdfTypesetter.Set(twin).Select(page => file.Add(
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {FormattableString.Invariant($"{PdfTypesetter.PageWidth} {PdfTypesetter.PageHeight}")}]"
            + $" /Resources << /Font << {fonts}>> >> /Contents {file.AddPackedStream(page.Content)} 0 R >>")).ToList();
        file.Set(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Concat(pages.Select(page => $"{page} 0 R "))}] >>");
        var catalog = file.Add($"<< /Type /Catalog /Pages {tree} 0 R >>");
        return file.Write(catalog, file.Add($"<< /Creator {Utf16("WPS 文字")} >>"));
    }

    /// <summary>A string of text outside of pages: UTF-16 behind its byte order mark.</summary>
    private static string Utf16(string text) => $"<FEFF{Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text))}>";
}
