using System.Globalization;

namespace Pipeline.Core.Tests.Kit.Making;

/// <summary>
/// Sets a report on pages of A4 as GB/T 9704-2012 asks: 22 lines of 28 characters of 16 pt, the number of the page at its outer edge.
/// </summary>
internal sealed class PdfTypesetter
{
    public const double PageWidth = 595.28, PageHeight = 841.89;

    /// <summary>The left edge and the width of the type area.</summary>
    public const double Left = 73.64, Width = 448;

    private const double Top = 737, Bottom = 99, Size = 16, Leading = 28.9, TitleSize = 22, PageNumberSize = 14;

    private readonly List<PdfCanvas> _pages = [];
    private double _y;

    private PdfTypesetter() => TurnPage();

    /// <summary>The page being set.</summary>
    public PdfCanvas Page => _pages[^1];

    /// <summary>How much of it is left, in points above the foot.</summary>
    public double Room => _y - Bottom;

    public static IReadOnlyList<PdfCanvas> Set(TwinDocument twin)
    {
        var typesetter = new PdfTypesetter();
        foreach (var block in twin.Blocks)
        {
            typesetter.Set(block);
        }

        typesetter.NumberPages();
        return typesetter._pages;
    }

    public void TurnPage()
    {
        _pages.Add(new());
        _y = Top;
    }

    /// <summary>Takes a strip of the page and gives its upper edge.</summary>
    public double Take(double height)
    {
        if (_y - height < Bottom)
        {
            TurnPage();
        }

        _y -= height;
        return _y + height;
    }

    private void Set(TwinBlock block)
    {
        switch (block)
        {
            case TwinParagraph { Role: TwinRole.Title } title:
                SetTitle(title.Text);
                break;
            case TwinParagraph { Role: TwinRole.Signature } signature:
                Take(Leading);
                SetRight(signature.Text, charactersFromEdge: 2);
                break;
            case TwinParagraph { Role: TwinRole.Date } date:
                SetRight(date.Text, charactersFromEdge: 4);
                break;
            case TwinParagraph paragraph:
                SetParagraph(paragraph);
                break;
            case TwinTable table:
                PdfTable.Set(table.Grid, this);
                Take(Leading / 2);
                break;
        }
    }

    /// <summary>A title too long for one line is broken where its sense allows it: before the year.</summary>
    private void SetTitle(string title)
    {
        var year = title.AsSpan().IndexOfAnyInRange('0', '9');
        foreach (var part in new[] { title[..year], title[year..] })
        {
            PdfLetter[] line = [.. PdfLetter.Of(part, PdfFont.Title)];
            var x = Left + ((Width - (TitleSize * line.Sum(letter => letter.Width))) / 2);
            Page.Line(line, TitleSize, x, Take(34) - 26);
        }

        Take(Leading);
    }

    private void SetRight(string text, int charactersFromEdge)
    {
        PdfLetter[] line = [.. PdfLetter.Of(text, PdfFont.Text)];
        Page.Line(line, Size, Left + Width - (Size * (charactersFromEdge + line.Sum(letter => letter.Width))), Take(Leading) - 21);
    }

    private void SetParagraph(TwinParagraph paragraph)
    {
        var lead = PdfLetter.Of(paragraph.Number + paragraph.Lead, paragraph.Role is TwinRole.Section ? PdfFont.Section : PdfFont.Subsection);
        var lines = PdfLines.Break([.. lead, .. PdfLetter.Of(paragraph.Rest, PdfFont.Text)], Width / Size, indent: 2);
        foreach (var (index, line) in lines.Index())
        {
            var (x, top) = (Left + (index == 0 ? 2 * Size : 0), Take(Leading));
            var slack = Left + Width - x - (Size * line.Sum(letter => letter.Width));
            Page.Whiten(Left, top - Leading, Width, Leading);
            Page.Line(line, Size, x, top - 21, index == lines.Count - 1 ? 0 : slack / (line.Length - 1));
        }
    }

    private void NumberPages()
    {
        foreach (var (index, page) in _pages.Index())
        {
            PdfLetter[] line = [.. PdfLetter.Of($"— {(index + 1).ToString(CultureInfo.InvariantCulture)} —", PdfFont.Cell)];
            var width = PageNumberSize * line.Sum(letter => letter.Width);
            page.Line(line, PageNumberSize, index % 2 == 0 ? Left + Width - PageNumberSize - width : Left + PageNumberSize, Bottom - 34);
        }
    }
}
