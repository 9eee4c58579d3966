using Pipeline.Core.Reading.Pdf.Fonts;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>What the operators q and Q save and restore (ISO 32000-1, 8.4 and 9.3).</summary>
internal sealed class GraphicsState
{
    private const int Unseen = 3;
    private const int ClipsOnly = 7;

    public Matrix Map { get; set; } = Matrix.Identity;

    public double LineWidth { get; set; } = 1;

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    /// <summary>Horizontal scale, 1 for none.</summary>
    public double Scale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int TextMode { get; set; }

    /// <summary>True where text is drawn without colour.</summary>
    public bool IsUnseen => TextMode is Unseen or ClipsOnly;

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();
}
