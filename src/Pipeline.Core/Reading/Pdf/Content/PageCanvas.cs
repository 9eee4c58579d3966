namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>What has been drawn on a page so far.</summary>
internal sealed class PageCanvas
{
    /// <summary>True while a layer is drawn that is switched off: its text is kept as unseen, its lines and pictures are not.</summary>
    public bool IsHidden { get; set; }

    public List<PdfGlyph> Glyphs { get; } = [];

    public List<PdfRule> Rules { get; } = [];

    public List<PdfBox> Pictures { get; } = [];
}
