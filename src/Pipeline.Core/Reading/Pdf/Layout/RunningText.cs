using System.Text;
using Pipeline.Core.Model;
using Pipeline.Core.Terminology;

namespace Pipeline.Core.Reading.Pdf.Layout;

/// <summary>
/// Writes the text of lines one after the other. A page has no spaces but gaps: between Latin words and numbers they are spaces;
/// Chinese has none unless the gap is wider than a character.
/// </summary>
/// <param name="isCell">
/// True in a table cell: labels are spread over its width, and such gaps mean nothing; figures one below the other are not one figure.
/// </param>
internal sealed class RunningText(bool isCell)
{
    /// <summary>Parts of the size: the narrowest gap between words, and the narrowest that stands for a space beside an ideograph.</summary>
    private const double WordGap = 0.2;

    private const double WideGap = 1.2;

    /// <summary>In a line stretched to the margins all gaps are wide; only one so many times as wide as the others is a space.</summary>
    private const double AboveOthers = 1.5;

    private const int FewestOthers = 4;

    private readonly StringBuilder _text = new();
    private TypeFace? _face;
    private bool _hasFace;
    private bool _endsInSpace;

    /// <summary>How many characters are set in the face of the first, if another follows.</summary>
    public int? LeadLength { get; private set; }

    public static string Of(IReadOnlyList<TextLine> lines, bool isCell = false)
    {
        var text = new RunningText(isCell);
        foreach (var line in lines)
        {
            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>Joins two parts of one text that were cut at the end of a page.</summary>
    public static string Join(string before, string after) =>
        before.Length == 0 || after.Length == 0 ? before + after
        : before + (BreakIsSpace(before, after[0], endsInSpace: false) ? " " : "") + after;

    public void Append(TextLine line)
    {
        PdfGlyph? before = null;
        var wide = WideGapOf(line);
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsBlank())
            {
                AppendBlank(glyph);
            }
            else
            {
                AppendPrinted(glyph, before, wide);
            }

            before = glyph.IsBlank() && before is null ? null : glyph;
        }

        var length = _text.Length;
        TrimEnd();
        _endsInSpace = _text.Length < length;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Blank glyphs are the source's own spaces; those that indent a line are not text.</summary>
    private void AppendBlank(PdfGlyph glyph)
    {
        if (_text.Length > 0)
        {
            _text.Append(glyph.Text.Contains('\u3000') ? '\u3000' : ' ');
        }
    }

    private void AppendPrinted(PdfGlyph glyph, PdfGlyph? before, double wide)
    {
        if (before is not { } last)
        {
            TrimEnd();
            if (_text.Length > 0 && BreakIsSpace(_text.ToString(Math.Max(0, _text.Length - 2), Math.Min(2, _text.Length)), glyph.Text[0], isCell || _endsInSpace))
            {
                _text.Append(' ');
            }
        }
        else if (!last.IsBlank() && GapIsSpace(last, glyph, wide))
        {
            _text.Append(' ');
        }

        Watch(glyph);
        _text.Append(glyph.Text);
    }

    private bool GapIsSpace(PdfGlyph before, PdfGlyph after, double wide)
    {
        var areNarrow = AreNarrow(before, after);
        return !after.IsVertical && !IsRaisedMark(after) && (areNarrow || !isCell) && GapOf(before, after) > (areNarrow ? WordGap : wide);
    }

    /// <summary>The mark of a note or a power, which stands at what it follows.</summary>
    private static bool IsRaisedMark(PdfGlyph glyph) => RaisedDigits.Lower(Rune.GetRuneAt(glyph.Text, 0)) != Rune.GetRuneAt(glyph.Text, 0);

    /// <summary>How wide a gap beside an ideograph has to be in this line.</summary>
    private static double WideGapOf(TextLine line)
    {
        var gaps = line.Glyphs.Zip(line.Glyphs.Skip(1))
            .Where(pair => !pair.First.IsBlank() && !pair.Second.IsBlank() && !AreNarrow(pair.First, pair.Second))
            .Select(pair => GapOf(pair.First, pair.Second)).Order().ToArray();
        return gaps.Length < FewestOthers ? WideGap : Math.Max(WideGap, AboveOthers * gaps[gaps.Length / 2]);
    }

    private static double GapOf(PdfGlyph before, PdfGlyph after) => (after.X - before.Right()) / Math.Min(before.Size, after.Size);

    private static bool AreNarrow(PdfGlyph before, PdfGlyph after) => !LineJoining.IsWide(before.Text[^1]) && !LineJoining.IsWide(after.Text[0]);

    /// <summary>Latin words are parted at the end of a line; a number is not, unless a space was printed, nor a word with a hyphen.</summary>
    private static bool BreakIsSpace(string before, char after, bool endsInSpace)
    {
        var last = before[^1];
        return !LineJoining.IsWide(last) && !LineJoining.IsWide(after)
            && (endsInSpace || !((char.IsDigit(last) && char.IsDigit(after)) || (last == '-' && before.Length > 1 && char.IsLetter(before[^2]))));
    }

    private void Watch(PdfGlyph glyph)
    {
        if (LeadLength is null && glyph.ShowsFace())
        {
            var face = TypeFaces.Of(glyph.Font);
            LeadLength = _hasFace && face != _face ? _text.Length : null;
            (_face, _hasFace) = (face, true);
        }
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }
    }
}
