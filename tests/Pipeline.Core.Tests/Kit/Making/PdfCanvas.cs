using System.Globalization;
using System.Text;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>What one page of a PDF document draws. Measures are points from the lower left corner.</summary>
internal sealed class PdfCanvas
{
    private readonly StringBuilder _content = new();

    public string Content => _content.ToString();

    /// <summary>Fills a rectangle with white, as a word processor does behind the paragraphs of a document that was pasted from a page.</summary>
    public void Whiten(double x, double y, double width, double height) => Draw($"q 1 1 1 rg {x:0.##} {y:0.##} {width:0.##} {height:0.##} re f Q");

    public void Rule(double x1, double y1, double x2, double y2) => Draw($"0.5 w {x1:0.##} {y1:0.##} m {x2:0.##} {y2:0.##} l S");

    /// <summary>Sets letters in one line, one string for each stretch of a font.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="size">Their size.</param>
    /// <param name="x">Where the line begins.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="spread">What is added between two letters, so that the line fills its measure.</param>
    public void Line(IReadOnlyList<PdfLetter> letters, double size, double x, double y, double spread = 0)
    {
        Draw($"BT {spread:0.###} Tc 1 0 0 1 {x:0.##} {y:0.##} Tm");
        for (var start = 0; start < letters.Count;)
        {
            var font = letters[start].Font;
            var stretch = string.Concat(letters.Skip(start).TakeWhile(letter => letter.Font == font).Select(letter => letter.Character));
            Draw($"/{font.Name} {size:0.##} Tf {font.Codes(stretch)} Tj");
            start += stretch.Length;
        }

        Draw($"ET");
    }

    /// <summary>Sets a text from top to bottom.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Its size.</param>
    /// <param name="x">The middle of its letters.</param>
    /// <param name="y">The top of the first.</param>
    public void Column(string text, double size, double x, double y) =>
        Draw($"BT 0 Tc 1 0 0 1 {x:0.##} {y:0.##} Tm /{PdfFont.Downwards.Name} {size:0.##} Tf {PdfFont.Downwards.Codes(text)} Tj ET");

    private void Draw(FormattableString operators) => _content.Append(operators.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
