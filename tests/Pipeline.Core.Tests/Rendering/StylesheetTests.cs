using System.Text;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Rendering;

public class StylesheetTests
{
    private static readonly string Css = Encoding.UTF8.GetString(Stylesheet.Content.Span);

    [Fact]
    public void Its_name_carries_the_hash_of_its_bytes() =>
        Assert.Matches("^assets/site\\.[0-9a-f]{12}\\.css$", Stylesheet.Path.Value);

    [Fact]
    public void It_is_small_enough_to_come_with_the_first_packets() => Assert.InRange(Css.Length, 1, 12_288);

    [Theory]
    [InlineData("url(")]
    [InlineData("@import")]
    [InlineData("@font-face")]
    [InlineData("italic")]
    [InlineData("\r")]
    public void It_fetches_nothing_and_slants_no_Chinese(string what) => Assert.DoesNotContain(what, Css, StringComparison.Ordinal);

    [Theory]
    [InlineData("prefers-color-scheme:dark")]
    [InlineData("@media print")]
    [InlineData("size:A4")]
    [InlineData(":focus-visible")]
    public void It_knows_the_dark_the_paper_and_the_keyboard(string what) => Assert.Contains(what, Css, StringComparison.Ordinal);

    [Fact]
    public void It_is_sent_without_what_no_browser_needs_and_a_descendant_stays_one() => Assert.Equal(
        ":is(h1,h2) :lang(en){color:var(--ink)}a>b{margin:0 1rem}",
        Stylesheet.Compact("/* Heads. */\n:is(h1, h2) :lang(en) { color: var(--ink); }\n\na > b { margin: 0 1rem }\n"));
}
