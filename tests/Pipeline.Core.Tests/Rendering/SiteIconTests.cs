using System.Text;
using System.Xml.Linq;
using Pipeline.Core.Rendering;

namespace Pipeline.Core.Tests.Rendering;

public class SiteIconTests
{
    private static readonly string Svg = Encoding.UTF8.GetString(SiteIcon.Content.Span);

    [Fact]
    public void Its_name_carries_its_hash() => Assert.Matches("^assets/icon\\.[0-9a-f]{12}\\.svg$", SiteIcon.Path.Value);

    [Fact]
    public void It_is_drawn_in_the_accent_of_the_style_sheet()
    {
        var accent = XDocument.Parse(Svg).Descendants().Attributes("fill").First().Value;

        Assert.Contains($"--accent:{accent};", Encoding.UTF8.GetString(Stylesheet.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_shapes_alone_and_no_style_of_its_own() =>
        Assert.Equal(["svg", "rect", "path"], XDocument.Parse(Svg).Descendants().Select(element => element.Name.LocalName));
}
