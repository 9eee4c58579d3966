using Pipeline.Browser.Tests.Kit;
using Pipeline.Core.Reading;
using Pipeline.Core.Reading.Pdf;

namespace Pipeline.Browser.Tests;

/// <summary>What comes out when a report is printed, read with this program's own reader.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class PrintTests(ReadingRoom room)
{
    // A4 in points; a browser rounds to its own pixels.
    private const double Width = 595.3;
    private const double Height = 841.9;

    [Fact]
    public async Task It_is_on_A4() => Assert.All(await PrintAsync("long report"), page =>
    {
        Assert.Equal(Width, page.Width, 1.0);
        Assert.Equal(Height, page.Height, 1.0);
    });

    [Fact]
    public async Task Both_languages_of_a_paragraph_are_on_one_page()
    {
        var pages = (await PrintAsync("long report")).Select(TextOf).ToList();

        Assert.All(LongReport.FirstSentences, pair => Assert.Contains(pages, page => page.Contains(Compact(pair.Zh), StringComparison.Ordinal) && page.Contains(Compact(pair.En), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_says_where_it_is_from() =>
        Assert.Contains(room.AddressOf("long report"), string.Concat((await PrintAsync("long report")).Select(TextOf)), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_there_to_click_is_not_printed() =>
        await room.VisitAsync(room.AddressOf("long report"), async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
            Assert.False(await page.Locator("header.site nav").IsVisibleAsync());
        });

    private async Task<IReadOnlyList<PdfPage>> PrintAsync(string name)
    {
        var pdf = await room.VisitAsync(room.AddressOf(name), page => page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.True(PdfPages.Read(pdf, new ReadingTally(TimeProvider.System)).IsSuccess(out var pages));
        return pages;
    }

    private static string TextOf(PdfPage page) => Compact(string.Concat(page.Glyphs.Select(glyph => glyph.Text)));

    private static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
