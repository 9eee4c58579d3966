using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class ViewSwitchTests
{
    [Fact]
    public void Its_script_is_a_few_lines() => Assert.InRange(Encoding.UTF8.GetByteCount(ViewSwitch.Script), 1, 300);

    [Fact]
    public void The_page_allows_that_script_alone()
    {
        var page = Dom.Of(new BilingualReportBuilder());
        var script = Assert.Single(page.QuerySelectorAll("script:not([type])")).TextContent;

        Assert.EndsWith(
            $"; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Storage")]
    [InlineData("cookie")]
    [InlineData("fetch")]
    public void It_remembers_and_sends_nothing(string what) => Assert.DoesNotContain(what, ViewSwitch.Script, StringComparison.Ordinal);
}
