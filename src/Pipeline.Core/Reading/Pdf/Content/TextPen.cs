using Pipeline.Core.Reading.Pdf.Fonts;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>Prints the strings of a page glyph by glyph (ISO 32000-1, 9.4).</summary>
/// <param name="canvas">Takes the glyphs.</param>
/// <param name="budget">What the file may cost.</param>
internal sealed class TextPen(PageCanvas canvas, PdfBudget budget)
{
    private const double Thousandth = 0.001;

    private Matrix _line = Matrix.Identity;
    private Matrix _text = Matrix.Identity;

    public void Begin() => Set(Matrix.Identity);

    /// <summary>Begins a line at a place.</summary>
    public void Set(in Matrix matrix) => _line = _text = matrix;

    /// <summary>Begins a line at a distance from the beginning of this one.</summary>
    public void Move(double x, double y) => Set(_line.Shifted(x, y));

    /// <summary>Moves on between two strings of an array.</summary>
    public void Adjust(GraphicsState state, double amount)
    {
        var distance = -amount * Thousandth * state.FontSize;
        _text = state.Font is { IsVertical: true } ? _text.Shifted(0, distance) : _text.Shifted(distance * state.Scale, 0);
    }

    /// <summary>Prints a string.</summary>
    public void Show(GraphicsState state, ReadOnlySpan<byte> text)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        var position = 0;
        while (position < text.Length && !budget.IsOver())
        {
            var glyph = font.Next(text, ref position);
            budget.TakeOperator(Math.Max(1, glyph.Text.Length));
            var spacing = state.CharacterSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);
            if (font.IsVertical)
            {
                ShowVertical(state, font, glyph, (glyph.Height * state.FontSize) - spacing);
            }
            else
            {
                ShowHorizontal(state, font, glyph, ((glyph.Width * state.FontSize) + spacing) * state.Scale);
            }
        }
    }

    private void ShowHorizontal(GraphicsState state, PdfFont font, in FontGlyph glyph, double advance)
    {
        var map = _text.Then(state.Map);
        var (x, y) = map.Apply(0, state.Rise);
        Add(state, font, map, glyph, x, y, map.Length(advance, 0));
        _text = _text.Shifted(advance, 0);
    }

    /// <summary>The advance of a glyph in vertical writing points down and is negative.</summary>
    private void ShowVertical(GraphicsState state, PdfFont font, in FontGlyph glyph, double advance)
    {
        var map = _text.Then(state.Map);
        var (x, _) = map.Apply(-glyph.OriginX * state.FontSize * state.Scale, state.Rise);
        var (_, lower) = map.Apply(0, (glyph.Height * state.FontSize) + state.Rise);
        Add(state, font, map, glyph, x, lower, map.Length(0, advance));
        _text = _text.Shifted(0, advance);
    }

    /// <summary>A glyph of text turned by a quarter takes the place of one in vertical writing.</summary>
    private void Add(GraphicsState state, PdfFont font, in Matrix map, in FontGlyph glyph, double x, double baseline, double width)
    {
        var drawn = new PdfGlyph(
            glyph.Text, x, baseline, width, map.Length(0, state.FontSize * font.Scale), font.Name, font.IsVertical, state.IsUnseen || canvas.IsHidden, map.Angle);
        canvas.Glyphs.Add(font.IsVertical ? drawn : drawn.Angle switch
        {
            90 => drawn with { X = x - drawn.Size, IsVertical = true },
            270 => drawn with { Baseline = baseline + width, IsVertical = true },
            _ => drawn,
        });
    }
}
