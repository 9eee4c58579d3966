using Pipeline.Core.Reading.Pdf.Fonts;
using Pipeline.Core.Reading.Pdf.Objects;

namespace Pipeline.Core.Reading.Pdf.Content;

/// <summary>Puts the text that marked content says it has (ActualText; ISO 32000-1, 14.9.4) in the place of what its glyphs say.</summary>
/// <param name="canvas">Holds the glyphs.</param>
internal sealed class MarkedText(PageCanvas canvas)
{
    private readonly Stack<string?> _open = new();
    private int _ignored;
    private int _start = -1;

    /// <summary>Marked content begins; inside such that has a text, another text is not looked at.</summary>
    public void Begin(PdfValue properties, PdfFile file)
    {
        if (_open.Count >= ReadingLimits.PdfDepth)
        {
            _ignored++;
            return;
        }

        var text = _start < 0 && properties is PdfDictionary found && file.Resolve(found["ActualText"]) is PdfString actual ? TextOf(actual, file.Budget) : null;
        _open.Push(text);
        _start = text is null ? _start : canvas.Glyphs.Count;
    }

    /// <summary>Each time counts anew: one string may be the text of a hundred thousand places.</summary>
    private static string TextOf(PdfString actual, PdfBudget budget)
    {
        budget.TakeOperator(actual.Bytes.Length);
        return budget.IsOver() ? "" : GlyphText.Whole(PdfStrings.ToText(actual.Bytes));
    }

    public void End()
    {
        if (_ignored > 0)
        {
            _ignored--;
        }
        else if (_open.TryPop(out var text) && text is not null)
        {
            Replace(text, _start);
            _start = -1;
        }
    }

    /// <summary>Keeps the glyphs where they say the same; else gives each its character, or all of them as one, where they stand.</summary>
    private void Replace(string text, int start)
    {
        var glyphs = canvas.Glyphs;
        var own = glyphs.Skip(start).ToList();
        if (own.Count == 0 || string.Concat(own.Select(glyph => glyph.Text)) == text)
        {
            return;
        }

        glyphs.RemoveRange(start, own.Count);
        if (text.EnumerateRunes().Count() == own.Count)
        {
            glyphs.AddRange(own.Zip(text.EnumerateRunes(), (glyph, character) => glyph with { Text = character.ToString() }));
        }
        else if (text.Length > 0)
        {
            glyphs.Add(own[0] with { Text = text, Width = own.Where(glyph => Math.Abs(glyph.Baseline - own[0].Baseline) < own[0].Size / 2).Sum(glyph => glyph.Width) });
        }
    }
}
