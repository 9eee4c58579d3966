using Pipeline.Core.Model;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>Puts the lines of a page together to paragraphs.</summary>
/// <param name="page">The page's number.</param>
/// <param name="measure">Its type area.</param>
internal sealed class Paragraphs(int page, TextMeasure measure)
{
    /// <summary>Sizes that differ by less than this part are one size.</summary>
    private const double SameSize = 0.12;

    /// <summary>Faces that only headings have.</summary>
    private static readonly TypeFace?[] HeadingFaces = [TypeFace.TitleSong, TypeFace.Hei, TypeFace.Kai];

    /// <summary>The paragraphs of lines that follow one another.</summary>
    public IEnumerable<PdfParagraph> Of(IReadOnlyList<TextLine> lines, PdfRole role = PdfRole.Text)
    {
        List<TextLine> open = [];
        foreach (var line in lines)
        {
            if (open.Count > 0 && !GoesOn(open, line))
            {
                yield return ParagraphOf(open, role);
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
        {
            yield return ParagraphOf(open, role);
        }
    }

    private bool GoesOn(List<TextLine> open, TextLine next)
    {
        var last = open[^1];
        return !measure.StandsAlone(last) && !measure.StandsAlone(next)
            && measure.IsFull(last, next)
            && measure.AreClose(last, next)
            && AreOneSize(last.Size, next.Size)
            && !IsOpening(next)
            && (!measure.IsIndented(next) || IsInBlock(open, next))
            && !(HeadingFaces.Contains(open[0].FirstFace) && open[0].FirstFace == last.LastFace && next.FirstFace is not null && next.FirstFace != last.LastFace && !last.EndsSentence);
    }

    public static bool AreOneSize(double one, double other) => Math.Abs(one - other) <= SameSize * Math.Max(one, other);

    private bool IsOpening(TextLine line) => measure.IsIndented(line) ? ParagraphOpening.MayBeNumbered(line.Text) : ParagraphOpening.IsNumbered(line.Text);

    /// <summary>An indented line goes on only where first lines are not indented: in an indented block, or below the number of an item.</summary>
    private bool IsInBlock(List<TextLine> open, TextLine next) =>
        !measure.IndentsFirstLines && !open[^1].EndsSentence
        && (Math.Abs(next.Left - open[^1].Left) < next.Size / 2 || ParagraphOpening.MayBeNumbered(open[0].Text));

    private PdfParagraph ParagraphOf(List<TextLine> lines, PdfRole role)
    {
        var text = new RunningText(isCell: false);
        lines.ForEach(text.Append);
        var (first, last) = (lines[0], lines[^1]);
        return new(page, text.ToString(), role)
        {
            Typesetting = TypesettingOf(first) with { LeadLength = text.LeadLength },
            MayGoOn = measure.IsFull(last, null) && !measure.StandsAlone(last) && (measure.IndentsFirstLines || !last.EndsSentence),
            MayContinue = !measure.IsIndented(first) && !IsOpening(first),
        };
    }

    private Typesetting TypesettingOf(TextLine line) => new()
    {
        Face = line.FirstFace,
        IsBold = line.Glyphs.First(glyph => !glyph.IsBlank()).Font.Contains("bold", StringComparison.OrdinalIgnoreCase),
        IsCentered = measure.IsCentered(line),
        IsRight = measure.IsRight(line),
        PointSize = Math.Round(line.Size * 2) / 2,
    };
}
