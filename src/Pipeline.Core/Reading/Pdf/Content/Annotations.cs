using Pipeline.Core.Reading.Pdf.Fonts;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>
/// What annotations show on a page (ISO 32000-1, 12.5.5): words typed onto it, stamps, the values of form fields. They are no part
/// of the page's content, but whoever looks at the page sees them.
/// </summary>
internal static class Annotations
{
    /// <summary>The flags Hidden and NoView (ISO 32000-1, table 165).</summary>
    private const int Unseen = 2 | 32;

    /// <summary>Draws the annotations of a page over it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="page">The page.</param>
    /// <param name="canvas">Takes what is drawn.</param>
    /// <param name="map">From the page's coordinates to those seen.</param>
    public static void Draw(PdfFile file, FontLoader fonts, PageObject page, PageCanvas canvas, in Matrix map)
    {
        foreach (var annotation in file.Items(page["Annots"]).Select(file.Dictionary))
        {
            if (file.Budget.IsOver())
            {
                return;
            }

            if ((file.Resolve(annotation["F"]).WholeOr(0) & Unseen) == 0
                && file.Resolve(annotation["Subtype"]).Name != "Popup"
                && AppearanceOf(file, annotation) is { } appearance
                && PlaceOf(file, annotation, appearance) is { } place)
            {
                new ContentReader(file, fonts, canvas).Show(appearance, annotation["OC"], place.Then(map));
            }
        }
    }

    /// <summary>The drawing an annotation shows as a rule; one with several states names the one it is in.</summary>
    private static PdfStream? AppearanceOf(PdfFile file, PdfDictionary annotation) =>
        file.Resolve(file.Dictionary(annotation["AP"])["N"]) switch
        {
            PdfStream only => only,
            PdfDictionary states when file.Resolve(annotation["AS"]).Name is { } state => file.Resolve(states[state]) as PdfStream,
            _ => null,
        };

    /// <summary>The map that brings the box of the drawing into the rectangle of the annotation (ISO 32000-1, algorithm 8).</summary>
    private static Matrix? PlaceOf(PdfFile file, PdfDictionary annotation, PdfStream appearance)
    {
        if (PageFrame.BoxOf(file, annotation["Rect"]) is not { } place || PageFrame.BoxOf(file, appearance.Dictionary["BBox"]) is not { } own)
        {
            return null;
        }

        var box = ContentReader.MapOf(file, appearance).Apply(own);
        var (width, height) = (box.Right - box.Left, box.Bottom - box.Top);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var (across, up) = ((place.Right - place.Left) / width, (place.Bottom - place.Top) / height);
        return new Matrix(across, 0, 0, up, place.Left - (box.Left * across), place.Top - (box.Top * up));
    }
}
