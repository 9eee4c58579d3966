using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;
using static Pipeline.Core.Tests.Kit.BilingualReportBuilder;

namespace Pipeline.Core.Tests.Rendering;

public class ReportPagesTests
{
    private static BilingualReportBuilder Report => new();

    [Fact]
    public void A_report_has_three_pages() => Assert.Equal(
        ["r/changping/2021/index.html", "r/changping/2021/zh/index.html", "r/changping/2021/en/index.html"],
        ReportPages.Of(Report.Build(), new()).Select(page => page.Path.Value));

    [Theory]
    [InlineData(Language.SimplifiedChinese, ReportView.Both, "zh-Hans")]
    [InlineData(Language.TraditionalChinese, ReportView.Chinese, "zh-Hant")]
    [InlineData(Language.SimplifiedChinese, ReportView.English, "en")]
    [InlineData(Language.English, ReportView.Both, "en")]
    [InlineData(Language.English, ReportView.Chinese, "zh-Hans")]
    public void The_page_names_its_language(Language received, ReportView view, string expected) =>
        Assert.Equal(expected, Dom.Of(Report.In(received), view).DocumentElement.GetAttribute("lang"));

    [Theory]
    [InlineData(ReportView.Both)]
    [InlineData(ReportView.Chinese)]
    [InlineData(ReportView.English)]
    public void The_original_is_a_download_wherever_it_is_linked(ReportView view)
    {
        var links = Dom.Of(Report, view).QuerySelectorAll("[href*='original.']");
        Assert.Equal(2, links.Length);
        Assert.All(links, link => Assert.True(link.HasAttribute("download")));
    }

    [Fact]
    public void The_title_stands_in_both_languages() => Assert.Equal(
        ["<span lang=\"zh-Hans\">某区报告</span>", "<span lang=\"en\">A Report</span>"],
        Dom.Of(Report.Title("某区报告", "A Report")).Markup("h1 > span"));

    [Fact]
    public void A_title_nobody_has_translated_is_shown_as_received() => Assert.Equal(
        ["<span lang=\"zh-Hans\">某区报告</span>"],
        Dom.Of(Report.Title("某区报告", null), ReportView.English).Markup("h1 > span"));

    [Fact]
    public void The_same_paragraph_has_the_same_id_in_all_views()
    {
        var pages = ReportPages.Of(SampleReport.Build(), new()).Select(Dom.Of).ToList();
        var ids = pages.Select(page => page.QuerySelectorAll("article [id]").Select(element => element.Id).ToList()).ToList();

        Assert.Contains("s1-1-p1", ids[0]);
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(ids[0], ids[2]);
        Assert.Equal(ids[0].Count, ids[0].Distinct().Count());
    }

    [Fact]
    public void A_pair_holds_the_source_first_and_the_link_that_cites_it() => Assert.Equal(
        [
            "<p>A.</p>",
            "<p lang=\"zh-Hans\">甲。</p>",
            "<a class=\"anchor\" href=\"#s1-p1\">s1-p1</a>",
        ],
        Dom.Of(Report.In(Language.English).Section("I. ", "General", "一、", "总体情况").Paragraph(Fixed("A. ", "甲。"))).Markup("#s1-p1 > *"));

    [Fact]
    public void Enumerators_follow_the_language_of_the_side()
    {
        var page = Dom.Of(Report.Section("（一）", "标题。", "(1)", "Heading", runIn: true).Numbered(new("1.", "1."), Fixed("甲。", "A.")));

        Assert.Equal(["（一）标题。", "(1) Heading"], page.Texts("#s1 h2 > span"));
        Assert.Equal(["1.甲。", "1. A."], page.Texts("#s1-p1 > p"));
    }

    [Theory]
    [InlineData("（一）", "（一）标题")]
    [InlineData("（一） ", "（一） 标题")]
    public void The_space_after_a_number_is_printed_as_received(string number, string heading) => Assert.Contains(
        heading, Dom.Of(Report.Section(number, "标题", "(1)", "Heading"), ReportView.Chinese).Texts("h2 span"));

    [Fact]
    public void A_paragraph_without_words_is_printed_as_it_is_on_both_sides() =>
        Assert.Equal(["——", "——"], Dom.Of(Report.Section("一、", "总体情况").Wordless("——")).Texts("#s1-p1 > p"));

    [Fact]
    public void The_contents_list_sections_of_two_levels()
    {
        var page = Dom.Of(Report.Section("一、", "甲", "I.", "A").Section("（一）", "乙", "(1)", "B", level: 2).Section("1.", "丙", "1.", "C", level: 3));

        Assert.Equal(["#s1", "#s1-1"], page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["一、甲", "I. A", "（一）乙", "(1) B"], page.Texts(".contents a > span"));
        Assert.Equal(["h2", "h3", "h4"], page.QuerySelectorAll("article .heading > .pair").Select(heading => heading.LocalName));
    }

    [Fact]
    public void A_figure_is_named_and_never_shown()
    {
        var page = Dom.Of(Report.Section("一、", "甲").Figure("统计图", "1.png"));

        Assert.Contains("统计图 · 1.png", page.QuerySelector("#f1")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img"));
    }

    [Fact]
    public void The_registry_says_where_the_agency_can_be_reached() => Assert.Contains(
        "010-0000", Dom.Of(ReportPages.Of(Report.Build(), new() { Agency = new() { Slug = "changping", Contact = "010-0000" } })[0]).Texts("dd"));

    [Theory]
    [InlineData(ReportView.Chinese, "办公室", "Office")]
    [InlineData(ReportView.English, "Office", "办公室")]
    public void A_view_in_one_language_shows_the_contact_in_it(ReportView view, string shown, string left)
    {
        var agency = new Agency { Slug = "changping", Contact = "办公室", ContactEn = "Office" };
        var facts = Dom.Of(ReportPages.Of(Report.Build(), new() { Agency = agency })[(int)view]).Texts("dd");

        Assert.Contains(shown, facts);
        Assert.DoesNotContain(left, facts);
    }

    [Fact]
    public void The_head_says_how_the_revision_stands_and_since_when_it_is_archived()
    {
        var report = Report.Build();
        var history = new ReportHistory(CatalogueEntries.Of(report) with { At = new(2022, 2, 1, 8, 0, 0, TimeSpan.Zero) });
        var facts = Dom.Of(ReportPages.Of(report, new() { History = history })[(int)ReportView.English]).Texts(".facts dd");

        Assert.Contains("Current revision", facts);
        Assert.Contains("February 1, 2022", facts);
        Assert.Contains("http://127.0.0.1:8080/r/changping/2021/", facts);
    }

    [Fact]
    public void Furniture_is_not_shown() =>
        Assert.All(ReportPages.Of(Report.Build(), new()), page => Assert.DoesNotContain("分享：字号", page.Html, StringComparison.Ordinal));

    [Fact]
    public void A_report_in_traditional_chinese_can_be_read_in_simplified_and_the_page_says_that_it_was_converted()
    {
        var page = Dom.Of(ReportPages.Of(Report.In(Language.TraditionalChinese).Section("一、", "總體情況").Paragraph(Pending("規範性文件著力公開。")).Build(), new())[(int)ReportView.Simplified]);

        Assert.Equal(["规范性文件着力公开。"], page.Texts("#s1-p1 > p"));
        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("此页由程序把收到的繁体文本逐字转换为简体", page.QuerySelector(".banner")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_simplified_chinese_needs_no_conversion() =>
        Assert.Equal([ReportView.Both, ReportView.Chinese, ReportView.English], ReportViews.Of(Language.SimplifiedChinese));

    [Fact]
    public void The_signature_closes_the_text() =>
        Assert.Equal(["昌平区", "Changping"], Dom.Of(Report.Signed(Fixed("昌平区", "Changping"))).Texts(".signature #sig1 > p"));

    [Fact]
    public void Text_that_looks_like_markup_is_text()
    {
        var page = Dom.Of(Report.Title("<b>报告", "<script>x</script>").Section("一、", "<img src=x>").Paragraph(Pending("<script>alert(1)</script>")), ReportView.English);

        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Empty(page.QuerySelectorAll("img, b:not(.counts b)"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("#s1-p1")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_with_line_feeds()
    {
        var first = ReportPages.Of(SampleReport.Build(), new());
        var second = ReportPages.Of(SampleReport.Build(), new());

        Assert.Equal(first, second);
        Assert.All(first, page => Assert.DoesNotContain('\r', page.Html));
        Assert.All(first, page => Assert.EndsWith("</html>\n", page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Views_link_to_each_other_in_the_language_they_lead_to()
    {
        var links = Dom.Of(Report.In(Language.TraditionalChinese), ReportView.English).QuerySelectorAll(".views a");

        Assert.Equal(["../", "../zh/", "./", "../zh-hans/"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal([null, "zh-Hans", "en", "zh-Hans"], links.Select(link => link.GetAttribute("lang")));
        Assert.Equal([null, "zh-Hant", "en", null], links.Select(link => link.GetAttribute("hreflang")));
        Assert.Equal([null, null, "page", null], links.Select(link => link.GetAttribute("aria-current")));
    }

    [Fact]
    public void A_section_leads_to_the_same_section_in_the_other_language()
    {
        var report = Report.Section("一、", "甲", "I.", "A").Section("（一）", "乙", "(1)", "B", level: 2);

        Assert.Equal(["../en/#s1"], Dom.Of(report, ReportView.Chinese).QuerySelectorAll("a.other").Select(link => link.GetAttribute("href")));
        Assert.Empty(Dom.Of(report).QuerySelectorAll("a.other"));
    }
}
