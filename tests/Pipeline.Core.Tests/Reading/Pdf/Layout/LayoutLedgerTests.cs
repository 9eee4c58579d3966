using Pipeline.Core.Model;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Reading.Pdf.Layout;

/// <summary>Whatever is drawn, every character is in the document once or among what was dropped; the reading is refused when it is not.</summary>
public sealed class LayoutLedgerTests
{
    private const string Characters = "一二三、（）。政府信息公开年报0123456789abc /-—　";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_glyph_of_random_pages_is_accounted_for(int seed)
    {
        var random = new Random(seed);
        PdfPage[] pages = [.. Enumerable.Range(1, random.Next(1, 5)).Select(number => RandomPage(random, number))];
        var result = PdfReader.Read(pages, new ReadingTally(TimeProvider.System));
        Assert.True(result.IsSuccess(out var document), string.Concat(result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        Assert.Equal(
            pages.SelectMany(page => page.Glyphs).Sum(glyph => InvisibleText.CountVisible(glyph.Text)),
            TextLedger.TextsOf(document.Blocks).Sum(InvisibleText.CountVisible) + document.Reading.Dropped.Sum(dropped => dropped.Characters));
    }

    [Fact]
    public void Places_that_are_no_numbers_end_outside_of_the_page()
    {
        PdfGlyph[] glyphs = [new("甲", double.NaN, 100, 10, 10, "", false, false), new("乙", 100, double.PositiveInfinity, 10, 10, "", false, false), new("丙", 100, 100, double.NaN, double.NaN, "", false, false)];
        var result = PdfReader.Read([new(1, 595, 842, glyphs, [new(double.NaN, 0, double.NaN, 0)], [])], new ReadingTally(TimeProvider.System));
        Assert.True(result.IsSuccess(out var document));
        Assert.Equal("丙", Assert.IsType<SourceText>(Assert.Single(document.Blocks)).Text);
    }

    [Fact]
    public void A_page_of_very_many_glyphs_and_lines_is_read_in_time()
    {
        var random = new Random(1);
        var glyphs = Enumerable.Range(0, 200_000).Select(_ => new PdfGlyph("字", random.NextDouble() * 595, random.NextDouble() * 842, 5, 5, "", false, false)).ToArray();
        var rules = Enumerable.Range(0, ReadingLimits.PdfRules).Select(index => index % 2 == 0
            ? new PdfRule(random.Next(0, 500), index % 831, 595, index % 831)
            : new PdfRule(index % 587, random.Next(0, 800), index % 587, 842)).ToArray();
        var result = PdfReader.Read([new(1, 595, 842, glyphs, rules, [])], new ReadingTally(TimeProvider.System));
        Assert.True(result.IsSuccess(out _), string.Concat(result.Diagnostics.Select(diagnostic => diagnostic.Message)));
    }

    private static PdfPage RandomPage(Random random, int number)
    {
        var glyphs = Enumerable.Range(0, random.Next(0, 400)).Select(_ => RandomGlyph(random)).ToArray();
        var rules = Enumerable.Range(0, random.Next(0, 40)).Select(_ => RandomRule(random)).ToArray();
        var drawn = new DrawnPage().Paragraph(DrawnPage.FullLine[..26], DrawnPage.FullLine).Table("项目|<|数量", "公开|规章|3", "^|文件|4").Foot($"- {number} -").Build(number);
        return random.Next(3) == 0
            ? drawn with { Glyphs = [.. drawn.Glyphs, .. glyphs] }
            : new(number, 595, 842, glyphs, [.. drawn.Rules, .. rules], [new(50, 50, 200, 200)]);
    }

    private static PdfGlyph RandomGlyph(Random random) => new(
        Characters.Substring(random.Next(Characters.Length - 1), random.Next(0, 2)),
        random.Next(-20, 620), random.Next(-20, 870), random.Next(0, 20), random.Next(0, 30), random.Next(2) == 0 ? "SimHei" : "仿宋_GB2312",
        random.Next(10) == 0, random.Next(30) == 0);

    private static PdfRule RandomRule(Random random)
    {
        var (x, y, length) = (random.Next(0, 60) * 10.0, random.Next(0, 84) * 10.0, random.Next(0, 500));
        return random.Next(2) == 0 ? new(x, y, x + length, y) : new(x, y, x, y + length);
    }
}
