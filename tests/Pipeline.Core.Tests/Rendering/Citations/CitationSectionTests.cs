using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering.Citations;

public class CitationSectionTests
{
    private static readonly BilingualReport Old = new BilingualReportBuilder().Revision("aaaaaaaaaaaa").Build();
    private static readonly BilingualReport New = new BilingualReportBuilder().Revision("bbbbbbbbbbbb").Build();
    private static readonly ReportHistory History = new(
        CatalogueEntries.Of(Old, 1) with { At = new(2022, 2, 1, 23, 30, 0, TimeSpan.FromHours(-2)) }, CatalogueEntries.Of(New, 2));

    [Theory]
    [InlineData(ReportView.Both)]
    [InlineData(ReportView.Chinese)]
    [InlineData(ReportView.English)]
    public void Every_view_cites_the_report_in_three_styles_under_one_address(ReportView view)
    {
        var page = Dom.Of(ReportPages.Of(New, new() { History = History })[(int)view]);

        Assert.Equal(["GB/T 7714—2015", "APA 7", "BibTeX"], page.Texts(".cite dt"));
        Assert.All(page.Texts(".cite dd"), reference => Assert.Contains("http://127.0.0.1:8080/r/changping/2021/", reference, StringComparison.Ordinal));
        Assert.All(page.Texts(".cite dd"), reference => Assert.Contains("bbbbbbbbbbbb", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void A_superseded_revision_is_cited_under_its_own_address_with_the_day_it_was_archived()
    {
        var reference = Dom.Of(ReportPages.Of(Old, new() { History = History })[(int)ReportView.English]).Texts(".cite dd")[0];

        Assert.EndsWith("(2022-01-28)[2022-02-02]. http://127.0.0.1:8080/r/changping/2021/aaaaaaaaaaaa/.", reference, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_an_entry_stay_lines() => Assert.Contains(
        "<code>@techreport{changping2021,<br>  author = {{北京市昌平区人民政府}},<br>",
        Dom.Of(new BilingualReportBuilder()).QuerySelector(".cite code")?.OuterHtml, StringComparison.Ordinal);

    [Fact]
    public void A_converted_page_cites_the_title_as_received() => Assert.Contains(
        "<span lang=\"zh-Hant\">北京市昌平区人民政府. 年度報告[R/OL].",
        Dom.Of(new BilingualReportBuilder().In(Language.TraditionalChinese).Title("年度報告", null), ReportView.Simplified).QuerySelector(".cite dd")?.InnerHtml, StringComparison.Ordinal);
}
