using Pipeline.Core.Archive.Data;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Statutory;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

/// <summary>The pages about the site itself.</summary>
public sealed class SitePagesTests
{
    private static readonly ArchiveRoot Root = CatalogueEntries.Archive(CatalogueEntries.Of(SampleReport.Build()));

    [Fact]
    public void The_page_on_data_explains_every_column()
    {
        Assert.Equal(FigureRecord.Heads, DataColumns.Figures.Select(column => column.Name));
        Assert.Equal(CatalogueRecord.Heads, DataColumns.Catalogue.Select(column => column.Name));
    }

    [Fact]
    public void The_page_on_data_leads_to_the_files_of_every_year() => Assert.Equal(
        ["../years/2021/", "2021.csv", "2021.json", "catalogue-2021.csv", "catalogue-2021.json"],
        Dom.Of(DataPage.Of(Root)).QuerySelectorAll("[aria-labelledby=files] td a, [aria-labelledby=files] th a").Select(link => link.GetAttribute("href")).Distinct());

    [Fact]
    public void Before_the_first_report_there_is_no_table_of_years() => Assert.Null(Dom.Of(DataPage.Of(new())).GetElementById("files"));

    [Fact]
    public void Every_mark_of_the_text_is_explained_in_its_own_words()
    {
        Segment[] segments =
        [
            BilingualReportBuilder.Machine("甲", "A"), BilingualReportBuilder.Pending("甲"), BilingualReportBuilder.Approved("甲", "A"), new("甲", "A", Origin.Human), new("甲", "A", Origin.Human) { IsFinal = true },
            BilingualReportBuilder.Approved("甲", "A") with { IsAdapted = true }, BilingualReportBuilder.Machine("甲", "A") with { IsDoubtful = true }, BilingualReportBuilder.Machine("甲", "A") with { Former = new("乙", "B") },
        ];
        var explained = Dom.Of(AboutPage.Of()).QuerySelectorAll("dt .mark[lang=en]").Select(mark => mark.TextContent).ToHashSet();

        Assert.All(segments.SelectMany(segment => SegmentMark.Of(segment).Words), words => Assert.Contains(words.En, explained));
    }

    [Fact]
    public void Every_page_leads_to_the_search_the_data_and_the_feed()
    {
        var page = Dom.Of(AccessibilityPage.Of());

        Assert.Equal(["../", "../agencies/", "../search/", "../data/", "../about/"], page.QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["../about/", "./", "../feed.atom"], page.QuerySelectorAll("footer nav a").Select(link => link.GetAttribute("href")));
        Assert.Equal("../feed.atom", page.QuerySelector("link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));
        Assert.Equal("./", page.QuerySelector("footer nav [aria-current=page]")?.GetAttribute("href"));
    }
}
