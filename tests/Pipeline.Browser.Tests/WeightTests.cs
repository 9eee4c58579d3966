using System.Text;
using Pipeline.Browser.Tests.Kit;
using Xunit.Abstractions;

namespace Pipeline.Browser.Tests;

/// <summary>What readers download to read a report of forty paragraphs.</summary>
[Collection(nameof(ReadingRoom))]
public sealed class WeightTests(ReadingRoom room, ITestOutputHelper output)
{
    private const int HeaviestPage = 60 * 1024;
    private const int HeaviestStylesheet = 12 * 1024 - 1;
    private const int LongestScript = 300;

    [Fact]
    public void A_report_of_forty_paragraphs_takes_60_KB_at_most() => AssertLight(Html("long report"), HeaviestPage);

    [Fact]
    public void It_has_forty_pairs() => Assert.Equal(LongReport.Pairs, SiteReferences.Parse(Html("long report")).QuerySelectorAll("main [id]").Count(element => element.Id is { } id && id.Contains("-p", StringComparison.Ordinal)));

    [Fact]
    public void There_is_one_style_sheet_of_less_than_12_KB()
    {
        var sheet = Assert.Single(room.Site.Files, path => path.EndsWith(".css", StringComparison.Ordinal));

        AssertLight(room.Site.Read(sheet), HeaviestStylesheet);
    }

    [Theory]
    [MemberData(nameof(PageTypes.Names), MemberType = typeof(PageTypes))]
    public void Reading_takes_one_style_sheet_and_300_bytes_of_script_at_most(string name)
    {
        var page = SiteReferences.Parse(Html(name));

        Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.Empty(page.QuerySelectorAll("style, [style], img, iframe, script[src]"));
        Assert.InRange(page.QuerySelectorAll("script:not([type='application/ld+json'])").Sum(script => Encoding.UTF8.GetByteCount(script.TextContent)), 0, LongestScript);
    }

    private void AssertLight(string text, int most)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        output.WriteLine($"{bytes:N0} bytes of {most:N0}");
        Assert.InRange(bytes, 1, most);
    }

    private string Html(string name) => room.Site.Read(room.PathOf(name));
}
