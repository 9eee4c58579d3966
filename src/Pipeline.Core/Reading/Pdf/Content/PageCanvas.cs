namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>What has been drawn on a page so far.</summary>
internal sealed class PageCanvas
{
    public List<PdfGlyph> Glyphs { get; } = [];

    public List<PdfRule> Rules { get; } = [];

    public List<PdfBox> Pictures { get; } = [];
}
