using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Core.Tests.Kit;

/// <summary>
/// A page of A4 drawn glyph by glyph: a type area of 28 characters of 16 pt between 70 and 518 pt, lines 28 pt apart, as GB/T 9704 has it.
/// Ideographs are as wide as they are high, other characters half of that.
/// </summary>
internal sealed class DrawnPage
{
    public const double Left = 70;
    public const double Right = Left + 28 * Em;
    public const double Em = 16;
    public const double Spacing = 28;
    public const double Height = 842;

    /// <summary>Exactly a full line.</summary>
    public const string FullLine = "这一行的字数正好是二十八个所以它从版心的左边一直排到右边";

    private const double Width = 595;
    private readonly List<PdfGlyph> _glyphs = [];
    private readonly List<PdfRule> _rules = [];
    private readonly List<PdfBox> _pictures = [];

    /// <summary>The baseline of the line drawn next.</summary>
    public double Y { get; private set; } = 120;

    /// <summary>Draws lines at the left margin, or so many characters from it.</summary>
    public DrawnPage Lines(double indent, params string[] lines)
    {
        foreach (var line in lines)
        {
            Write(line, Left + indent * Em, Y);
            Y += Spacing;
        }

        return this;
    }

    /// <summary>Draws a paragraph: its first line two characters in, the others at the margin.</summary>
    public DrawnPage Paragraph(params string[] lines) => Lines(2, lines[0]).Lines(0, lines[1..]);

    public DrawnPage Centered(string line, double size = Em, string font = "FZXBSJW--GB1-0") =>
        Write(line, (Left + Right - WidthOf(line, size)) / 2, Y, size, font).Skip(Spacing);

    public DrawnPage RightAligned(string line, double charactersFromMargin = 0) =>
        Write(line, Right - charactersFromMargin * Em - WidthOf(line, Em), Y).Skip(Spacing);

    public DrawnPage Head(string line) => Write(line, Left, 50, 9);

    public DrawnPage Foot(string line) => Write(line, 280, 800, 14);

    public DrawnPage Skip(double points)
    {
        Y += points;
        return this;
    }

    /// <summary>Draws text from a place on.</summary>
    public DrawnPage Write(string text, double x, double baseline, double size = Em, string font = "FangSong_GB2312", bool isUnseen = false)
    {
        foreach (var character in text)
        {
            var width = WidthOf(character.ToString(), size);
            _glyphs.Add(new(character.ToString(), x, baseline, width, size, font, IsVertical: false, isUnseen));
            x += width;
        }

        return this;
    }

    /// <summary>Draws text in vertical writing, from the top down.</summary>
    public DrawnPage WriteDown(string text, double x, double top, double size = 12)
    {
        foreach (var character in text)
        {
            _glyphs.Add(new(character.ToString(), x, top += size, size, size, "SimSun", IsVertical: true, IsUnseen: false));
        }

        return this;
    }

    public DrawnPage Rule(double left, double top, double right, double bottom)
    {
        _rules.Add(new(left, top, right, bottom));
        return this;
    }

    public DrawnPage Picture(double left, double top, double right, double bottom)
    {
        _pictures.Add(new(left, top, right, bottom));
        return this;
    }

    /// <summary>
    /// Draws a table as wide as the type area, each cell with its four sides, as word processors do. Cells stand between bars,
    /// <c>&lt;</c> continues the cell to the left and <c>^</c> the one above. Afterwards the next line stands below it.
    /// </summary>
    public DrawnPage Table(params string[] rows) => Table(Grid.Of(rows));

    /// <param name="grid">The cells.</param>
    /// <param name="openBelow">True to leave the line at the foot out.</param>
    /// <param name="isOpenBelow">Columns whose line at the foot alone is left out.</param>
    /// <param name="isOpenAbove">Columns whose line at the top alone is left out.</param>
    public DrawnPage Table(TableGrid grid, bool openBelow = false, int[]? isOpenBelow = null, int[]? isOpenAbove = null)
    {
        const double height = 24;
        var (top, width) = (Y - Em, (Right - Left) / grid.Columns);
        foreach (var cell in grid.Cells)
        {
            var (x0, x1) = (Left + cell.Column * width, Left + (cell.Column + cell.ColumnSpan) * width);
            var (y0, y1) = (top + cell.Row * height, top + (cell.Row + cell.RowSpan) * height);
            Rule(x0, y0, x0, y1).Rule(x1, y0, x1, y1);
            if (cell.Row > 0 || !(isOpenAbove?.Contains(cell.Column) ?? false))
            {
                Rule(x0, y0, x1, y0);
            }

            if (cell.Row + cell.RowSpan < grid.Rows || !(openBelow || (isOpenBelow?.Contains(cell.Column) ?? false)))
            {
                Rule(x0, y1, x1, y1);
            }

            Write(cell.Text, x0 + 3, y0 + 16, 10, "SimSun");
        }

        return Skip(grid.Rows * height + Spacing);
    }

    public PdfPage Build(int number = 1) => new(number, Width, Height, _glyphs, _rules, _pictures);

    private static double WidthOf(string text, double size) => text.Sum(character => LineJoining.IsWide(character) ? size : size / 2);
}

/// <summary>Reads drawn pages and picks out what a test asks about.</summary>
internal static class DrawnPages
{
    extension(IReadOnlyList<DrawnPage> pages)
    {
        public SourceDocument Read()
        {
            var result = PdfReader.Read([.. pages.Select((page, index) => page.Build(index + 1))], new ReadingTally(TimeProvider.System));
            return result.IsSuccess(out var document) ? document : throw new InvalidOperationException(result.Diagnostics[0].Message);
        }

        public string[] Paragraphs() => [.. pages.Read().Blocks.OfType<SourceText>().Where(text => !text.IsChrome && !text.IsNote).Select(text => text.Text)];

        public string[] Furniture() => [.. pages.Read().Blocks.OfType<SourceText>().Where(text => text.IsChrome).Select(text => text.Text)];

        public TableGrid[] Tables() => [.. pages.Read().Blocks.OfType<SourceTable>().Select(table => table.Grid)];

        /// <summary>The characters dropped for a reason.</summary>
        public string Dropped(DropReason reason) => string.Concat(pages.Read().Reading.Dropped.Where(dropped => dropped.Reason == reason).Select(dropped => dropped.Text));
    }

    extension(DrawnPage page)
    {
        public string[] Paragraphs() => Of(page).Paragraphs();

        public TableGrid[] Tables() => Of(page).Tables();

        public Typesetting[] Settings() => [.. Of(page).Read().Blocks.OfType<SourceText>().Select(text => text.Typesetting).OfType<Typesetting>()];
    }

    public static IReadOnlyList<DrawnPage> Of(params DrawnPage[] pages) => pages;
}
