using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>The size of a page and the map that turns it upright, with its origin in the upper left corner.</summary>
/// <param name="Width">The width as seen.</param>
/// <param name="Height">The height as seen.</param>
/// <param name="Map">From the page's own coordinates to those seen.</param>
internal sealed record PageFrame(double Width, double Height, Matrix Map)
{
    private static readonly PdfBox Letter = new(0, 0, 612, 792);

    /// <summary>The frame of a page: its crop box within its media box, turned as it says.</summary>
    /// <param name="file">The file.</param>
    /// <param name="page">The page.</param>
    /// <param name="turn">Degrees by which it is turned further with the clock.</param>
    public static PageFrame Of(PdfFile file, PageObject page, int turn = 0)
    {
        var media = BoxOf(file, page["MediaBox"]) ?? Letter;
        var crop = BoxOf(file, page["CropBox"]) is { } inner && Overlap(media, inner) is { } seen ? seen : media;
        var (width, height) = (crop.Right - crop.Left, crop.Bottom - crop.Top);
        return ((((file.Resolve(page["Rotate"]).WholeOr(0) / 90 + turn / 90) % 4) + 4) % 4) switch
        {
            1 => new PageFrame(height, width, new Matrix(0, 1, 1, 0, -crop.Top, -crop.Left)),
            2 => new PageFrame(width, height, new Matrix(-1, 0, 0, 1, crop.Right, -crop.Top)),
            3 => new PageFrame(height, width, new Matrix(0, -1, -1, 0, crop.Bottom, crop.Right)),
            _ => new PageFrame(width, height, new Matrix(1, 0, 0, -1, -crop.Left, crop.Bottom)),
        };
    }

    /// <summary>A rectangle in the file's own coordinates: here Bottom is the greater y.</summary>
    public static PdfBox? BoxOf(PdfFile file, PdfValue value)
    {
        var items = file.Items(value);
        if (items.Count < 4)
        {
            return null;
        }

        var (x1, y1, x2, y2) = (Number(0), Number(1), Number(2), Number(3));
        var box = new PdfBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        return box.Right - box.Left > 0 && box.Bottom - box.Top > 0 ? box : null;

        double Number(int index) => file.Resolve(items[index]).NumberOr(0);
    }

    private static PdfBox? Overlap(PdfBox first, PdfBox second)
    {
        var box = new PdfBox(
            Math.Max(first.Left, second.Left), Math.Max(first.Top, second.Top), Math.Min(first.Right, second.Right), Math.Min(first.Bottom, second.Bottom));
        return box.Right > box.Left && box.Bottom > box.Top ? box : null;
    }
}
