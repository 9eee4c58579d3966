using System.Text;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class PageWeightTests
{
    /// <summary>The sample has short tables and no key figures; the browser tests weigh a report with full ones.</summary>
    [Fact]
    public void A_page_of_forty_pairs_is_light()
    {
        var page = ReportPages.Of(FortyPairs.Report(), new() { Agency = new() { Slug = "changping", Feedback = new("mailto:office@example.gov.cn") } })[0];

        Assert.Equal(40, Dom.Of(page).QuerySelectorAll("article .unit.pair").Length);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1, 54 * 1024);
    }
}
