using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>A line of text, or a column of vertical writing; never blank.</summary>
internal sealed class TextLine
{
    private const string Opening = "（〔《〈“‘【「『([";
    private const string Closing = "）〕》〉”’】」』，。、；：？！)],.;:?!%％";

    private readonly PdfGlyph _first;
    private readonly PdfGlyph _last;

    /// <param name="glyphs">Its glyphs in reading order, one of them at least not blank.</param>
    public TextLine(IReadOnlyList<PdfGlyph> glyphs)
    {
        var printed = glyphs.Where(glyph => !glyph.IsBlank()).ToArray();
        (Glyphs, _first, _last) = (glyphs, printed[0], printed[^1]);
        Size = printed.Select(glyph => glyph.Size).Order().ElementAt(printed.Length / 2);
        Left = printed.Min(glyph => glyph.X);
        Right = printed.Max(GlyphPlaces.Right);
        Top = printed.Min(GlyphPlaces.Top);
        Baseline = _first.IsVertical ? printed.Max(glyph => glyph.Baseline) : printed.MaxBy(glyph => glyph.Size).Baseline;
        var faces = printed.Where(GlyphPlaces.ShowsFace);
        FirstFace = faces.Select(glyph => TypeFaces.Of(glyph.Font)).FirstOrDefault();
        LastFace = faces.Select(glyph => TypeFaces.Of(glyph.Font)).LastOrDefault();
        Text = RunningText.Of([this]);
    }

    public IReadOnlyList<PdfGlyph> Glyphs { get; }

    public string Text { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Baseline { get; }

    /// <summary>The size of most of its characters.</summary>
    public double Size { get; }

    public TypeFace? FirstFace { get; }

    public TypeFace? LastFace { get; }

    /// <summary>How wide a piece the line above would have had to take in: one ideograph, a word, or what stands in brackets with it.</summary>
    public double FirstWordWidth
    {
        get
        {
            var end = _first;
            foreach (var glyph in Glyphs.SkipWhile(GlyphPlaces.IsBlank).Skip(1))
            {
                if (glyph.IsBlank() || !IsBound(end.Text[^1], glyph.Text[0]) || glyph.X > end.Right() + glyph.Size)
                {
                    break;
                }

                end = glyph;
            }

            return end.Right() - _first.X;
        }
    }

    /// <summary>True where no line ends: within a Latin word or number, behind an opening bracket, before a closing mark.</summary>
    private static bool IsBound(char before, char after) =>
        Opening.Contains(before) || Closing.Contains(after) || (!LineJoining.IsWide(before) && !LineJoining.IsWide(after));

    /// <summary>True when it ends in the middle or at the end of a Latin word or number.</summary>
    public bool EndsNarrow => !LineJoining.IsWide(_last.Text[^1]);

    /// <summary>True when it ends as a sentence or an item of a list does.</summary>
    public bool EndsSentence => SentenceEnd.Is(Text);
}
