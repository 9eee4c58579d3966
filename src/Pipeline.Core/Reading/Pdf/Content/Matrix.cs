namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>An affine map of the plane, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>No page reaches so far; broken numbers end there.</summary>
    private const double Farthest = 1e6;

    /// <summary>Degrees by which a line may lean: pages come askew from a scanner.</summary>
    private const double Lean = 3;

    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>
    /// The direction a level line takes, in whole degrees from 0 to 359 counted against the clock, where y runs down; one that leans a
    /// little is taken for level or upright.
    /// </summary>
    public int Angle
    {
        get
        {
            var degrees = Math.Atan2(-B, A) * 180 / Math.PI;
            var quarter = Math.Round(degrees / 90) * 90;
            var angle = Math.Abs(degrees - quarter) <= Lean ? quarter : Math.Round(degrees);
            return double.IsFinite(angle) ? ((int)angle + 360) % 360 : 0;
        }
    }

    /// <summary>First this map, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>A shift before this map.</summary>
    public Matrix Shifted(double x, double y) => this with { E = (A * x) + (C * y) + E, F = (B * x) + (D * y) + F };

    /// <summary>Where a point comes to, kept within reach of any page.</summary>
    public (double X, double Y) Apply(double x, double y) => (Keep((A * x) + (C * y) + E), Keep((B * x) + (D * y) + F));

    /// <summary>How long a vector becomes.</summary>
    public double Length(double x, double y) => Keep(Math.Sqrt(Math.Pow((A * x) + (C * y), 2) + Math.Pow((B * x) + (D * y), 2)));

    /// <summary>The box around the picture of a box.</summary>
    public PdfBox Apply(PdfBox box)
    {
        var (x1, y1) = Apply(box.Left, box.Top);
        var (x2, y2) = Apply(box.Right, box.Top);
        var (x3, y3) = Apply(box.Left, box.Bottom);
        var (x4, y4) = Apply(box.Right, box.Bottom);
        return new PdfBox(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)),
            Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)),
            Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }

    private static double Keep(double value) => double.IsNaN(value) ? -Farthest : Math.Clamp(value, -Farthest, Farthest);
}
