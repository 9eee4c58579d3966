using AngleSharp.Dom;
using Pipeline.Core.Model;
using Pipeline.Core.Rendering;
using Pipeline.Core.Tests.Kit;

namespace Pipeline.Core.Tests.Rendering;

public class ReviewPageTests
{
    private static readonly BilingualReport Report = new BilingualReportBuilder()
        .Section("一、", "总体情况", "I. ", "Overview").Section("（一）", "主动公开", "(I) ", "Proactive disclosure", level: 2).Build();

    [Fact]
    public void A_segment_never_has_the_id_of_a_section()
    {
        var page = Draw();

        Assert.Equal(["s1", "s1-seg1", "s1-1", "s1-1-seg1"], page.QuerySelectorAll("section[id], .unit[id]").Select(place => place.Id));
    }

    [Fact]
    public void A_place_to_look_at_leads_to_its_segment()
    {
        var page = Draw(new Diagnostic("RPT999", Severity.Warning, null, "Rather long.", "偏长。"));

        Assert.Equal("s1-seg1", page.GetElementById(page.QuerySelector(".notice a[href^='#']")?.GetAttribute("href")?[1..] ?? "")?.Id);
    }

    [Fact]
    public void A_finding_marks_what_it_quotes_in_the_other_language()
    {
        var page = Draw(new Diagnostic("RPT999", Severity.Warning, null, "“总体情况” is “Overview”.", "“总体情况”应译为“Overview”。"));

        Assert.Equal(
            "<span lang=\"zh-Hans\">“总体情况”应译为“<span lang=\"en\">Overview</span>”。</span> <span lang=\"en\">“<span lang=\"zh-Hans\">总体情况</span>” is “Overview”.</span>",
            string.Join(' ', page.Markup(".remarks li > span").TakeLast(2)));
    }

    [Fact]
    public void A_number_stands_in_both_languages() =>
        Assert.Equal(["<span lang=\"zh-Hans\">一、</span>", "<span lang=\"en\">I.</span>"], Draw().Markup("#s1 > .count span"));

    private static IDocument Draw(params Diagnostic[] findings) =>
        Dom.Of(ReviewPage.Of(Report with { Remarks = [.. findings.Select(finding => new TranslationRemark("s1", 1, finding))] }));
}
