using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Fonts;

/// <summary>How far the glyphs of a composite font move on (ISO 32000-1, 9.7.4.3), as shares of the font's size.</summary>
internal sealed class GlyphMetrics
{
    private const double Unit = 1000;
    private const double DefaultWidth = 1000;
    private const double DefaultHeight = -1000;

    private readonly PdfFile _file;
    private readonly Table _widths = new();
    private readonly Table _heights = new();
    private readonly Table _origins = new();
    private readonly double _width;
    private readonly double _height;

    /// <param name="file">The file.</param>
    /// <param name="font">The descendant font.</param>
    public GlyphMetrics(PdfFile file, PdfDictionary font)
    {
        _file = file;
        _width = file.Resolve(font["DW"]).NumberOr(DefaultWidth);
        _height = file.Items(font["DW2"]) is [_, var height] ? file.Resolve(height).NumberOr(DefaultHeight) : DefaultHeight;
        Read(file.Items(font["W"]), [_widths]);
        Read(file.Items(font["W2"]), [_heights, _origins, new Table()]);
    }

    public double WidthOf(int glyph) => (_widths.Find(glyph) ?? _width) / Unit;

    public double HeightOf(int glyph) => (_heights.Find(glyph) ?? _height) / Unit;

    /// <summary>How far left of the line of vertical writing a glyph begins; half its width unless the font says otherwise.</summary>
    public double OriginOf(int glyph, double width) => _origins.Find(glyph) / Unit ?? width / 2;

    /// <summary>Reads <c>first [a b …]</c> and <c>first last a</c>, each glyph with as many numbers as there are tables.</summary>
    private void Read(IReadOnlyList<PdfValue> items, Table[] tables)
    {
        var index = 0;
        while (index + 1 < items.Count && !_file.Budget.IsOver())
        {
            var first = Number(items[index]);
            if (_file.Resolve(items[index + 1]) is PdfArray list)
            {
                for (var at = 0; at + tables.Length <= list.Items.Count && !_file.Budget.IsOver(); at += tables.Length)
                {
                    Add(tables, first + (at / tables.Length), first + (at / tables.Length), list.Items, at);
                }

                index += 2;
            }
            else
            {
                if (index + 2 + tables.Length <= items.Count)
                {
                    Add(tables, first, Number(items[index + 1]), items, index + 2);
                }

                index += 2 + tables.Length;
            }
        }
    }

    private void Add(Table[] tables, double first, double last, IReadOnlyList<PdfValue> items, int at)
    {
        _file.Budget.TakeOperator();
        for (var table = 0; table < tables.Length; table++)
        {
            tables[table].Add((int)first, (int)last, Number(items[at + table]));
        }
    }

    private double Number(PdfValue value) => _file.Resolve(value).NumberOr(0);

    /// <summary>Numbers of glyphs, one by one or by ranges.</summary>
    private sealed class Table
    {
        private readonly Dictionary<int, double> _single = [];
        private readonly NumberRanges<double> _ranges = new(lastCounts: false);

        public void Add(int first, int last, double value)
        {
            if (first == last)
            {
                _single[first] = value;
            }
            else
            {
                _ranges.Add(first, last, value);
            }
        }

        public double? Find(int glyph) => _single.TryGetValue(glyph, out var value) ? value : _ranges.Find(glyph)?.Value;
    }
}
