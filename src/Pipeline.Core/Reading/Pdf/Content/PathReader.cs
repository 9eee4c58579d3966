namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>Follows the paths of a page and keeps the straight lines a reader sees: strokes, and filled shapes as thin as a line.</summary>
/// <param name="canvas">Takes the lines.</param>
internal sealed class PathReader(PageCanvas canvas)
{
    /// <summary>Filled shapes of at least this size in points in both directions are backgrounds.</summary>
    private const double ThinnestFill = 3;

    /// <summary>A stroke this wide in points is a bar, not a ruling.</summary>
    private const double WidestStroke = 8;

    /// <summary>A line may lean by this many points and still be upright or level.</summary>
    private const double Lean = 0.5;

    /// <summary>Shorter lines in points are dots and corners.</summary>
    private const double ShortestLine = 1;

    private readonly List<List<(double X, double Y)>> _shapes = [];
    private readonly HashSet<int> _curved = [];
    private int _points;

    public void Move(in Matrix map, double x, double y)
    {
        if (_points < ReadingLimits.PdfPathPoints)
        {
            _points++;
            _shapes.Add([map.Apply(x, y)]);
        }
    }

    public void Line(in Matrix map, double x, double y)
    {
        if (_shapes.Count == 0)
        {
            Move(map, x, y);
        }
        else if (_points++ < ReadingLimits.PdfPathPoints)
        {
            _shapes[^1].Add(map.Apply(x, y));
        }
    }

    /// <summary>A curve is no line; what is drawn straight after it may be.</summary>
    public void Curve(in Matrix map, double x, double y)
    {
        Move(map, x, y);
        _curved.Add(_shapes.Count - 1);
        _curved.Add(_shapes.Count - 2);
    }

    public void Rectangle(in Matrix map, double x, double y, double width, double height)
    {
        Move(map, x, y);
        Line(map, x + width, y);
        Line(map, x + width, y + height);
        Line(map, x, y + height);
        Close();
    }

    public void Close()
    {
        if (_shapes is [.., var shape] && _points++ < ReadingLimits.PdfPathPoints)
        {
            shape.Add(shape[0]);
        }
    }

    /// <summary>Draws the path and forgets it.</summary>
    /// <param name="isFilled">True when its inside is painted.</param>
    /// <param name="strokeWidth">The width of its line in points, or null when no line is drawn.</param>
    public void Paint(bool isFilled, double? strokeWidth)
    {
        for (var index = 0; index < _shapes.Count; index++)
        {
            if (strokeWidth < WidestStroke)
            {
                Stroke(_shapes[index]);
            }
            else if (isFilled && !_curved.Contains(index))
            {
                Fill(_shapes[index]);
            }
        }

        Forget();
    }

    public void Forget()
    {
        _shapes.Clear();
        _curved.Clear();
        _points = 0;
    }

    private void Stroke(List<(double X, double Y)> shape)
    {
        for (var index = 1; index < shape.Count; index++)
        {
            Add(shape[index - 1], shape[index]);
        }
    }

    private void Fill(List<(double X, double Y)> shape)
    {
        if (shape.Count is < 2 or > 6)
        {
            return;
        }

        var (left, right) = (shape.Min(point => point.X), shape.Max(point => point.X));
        var (top, bottom) = (shape.Min(point => point.Y), shape.Max(point => point.Y));
        if (bottom - top < ThinnestFill && bottom - top <= right - left)
        {
            Add((left, (top + bottom) / 2), (right, (top + bottom) / 2));
        }
        else if (right - left < ThinnestFill && right - left < bottom - top)
        {
            Add(((left + right) / 2, top), ((left + right) / 2, bottom));
        }
    }

    private void Add((double X, double Y) from, (double X, double Y) to)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (canvas.IsHidden || Math.Max(width, height) < ShortestLine || Math.Min(width, height) > Lean)
        {
            return;
        }

        canvas.Rules.Add(width >= height
            ? new PdfRule(Math.Min(from.X, to.X), (from.Y + to.Y) / 2, Math.Max(from.X, to.X), (from.Y + to.Y) / 2)
            : new PdfRule((from.X + to.X) / 2, Math.Min(from.Y, to.Y), (from.X + to.X) / 2, Math.Max(from.Y, to.Y)));
    }
}
