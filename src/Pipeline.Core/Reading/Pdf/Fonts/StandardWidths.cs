namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>Widths of the fonts that every reader of PDF has and a file need not give (ISO 32000-1, 9.6.2.2).</summary>
internal static class StandardWidths
{
    private const double Fixed = 600;
    private const double Other = 556;

    /// <summary>Of Helvetica, in thousandths of its size, from the space to the tilde; those of Times are close enough to tell words apart.</summary>
    private static readonly short[] Helvetica =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static void Fill(double[] widths, string font)
    {
        for (var code = ' '; code < widths.Length; code++)
        {
            widths[code] = font.StartsWith("Courier", StringComparison.Ordinal) ? Fixed : code - ' ' < Helvetica.Length ? Helvetica[code - ' '] : Other;
        }
    }
}
